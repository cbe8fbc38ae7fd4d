import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Theme

/* A file that belongs to a question: its kind, name and size; opens when clicked. */
AbstractButton {
    id: root

    required property string iconName
    required property string detail

    implicitHeight: Theme.target
    implicitWidth: Math.min(300, row.implicitWidth + Theme.space3 + Theme.space2)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text + ", " + root.detail
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        RowLayout {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.space2
            width: Math.min(implicitWidth, root.width - Theme.space3 - Theme.space1)
            spacing: Theme.space2 - 2
            Icon {
                name: root.iconName
                size: Theme.iconSize - 2
                color: Theme.muted
            }
            Text {
                Layout.fillWidth: true
                text: root.text
                color: Theme.text
                font.family: Theme.textFamily
                font.pixelSize: Theme.smallSize + 0.5
                elide: Text.ElideMiddle
            }
            Tag {
                text: root.detail
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.lineWidth
        border.color: Theme.line
        FocusRing {
            shown: root.visualFocus
        }
    }
}
