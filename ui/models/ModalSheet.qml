import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Templates as T
import Facet.Components
import Facet.Theme

/* A question over the window: a title, what it is about, and its buttons below. Escape is "no". */
Popup {
    id: root

    property string title
    property int widest: 560
    default property alias content: column.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(root.widest, parent ? parent.width - 2 * Theme.space3 : root.widest)
    padding: Theme.space5
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    background: FloatingGround {}
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    contentItem: ColumnLayout {
        id: column
        spacing: Theme.space3
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        BodyText {
            Layout.fillWidth: true
            text: root.title
            font.pixelSize: Theme.titleSize + 2
            font.weight: Theme.emphasis
            Accessible.role: Accessible.Heading
        }
    }
}
