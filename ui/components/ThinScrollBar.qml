import QtQuick
import QtQuick.Controls.Basic
import Facet.Theme

/* A scroll bar that stays out of the way. */
ScrollBar {
    id: root

    padding: 2
    minimumSize: 0.06
    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: Theme.faint
        opacity: root.pressed ? 0.9 : (root.hovered ? 0.7 : ((root.active || root.policy === ScrollBar.AlwaysOn) && root.size < 1 ? 0.45 : 0))
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.gentle
            }
        }
    }
    background: null
}
