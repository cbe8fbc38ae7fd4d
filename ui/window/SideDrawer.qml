import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Facet.Theme

/* What slides in from a side of a window that has no room for it. */
Drawer {
    id: root

    component Slide: Transition {
        NumberAnimation {
            duration: Theme.gentle
            easing.type: Easing.OutCubic
        }
    }

    focus: true
    enter: Slide {}
    exit: Slide {}
    background: Rectangle {
        color: Theme.window
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
}
