import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Look
import Facet.Theme

/* A rounded button that shows a setting: a word, its value, and whether it opens a list. */
AbstractButton {
    id: root

    property string value
    property color valueColor: Theme.accent
    property color dotColor: "transparent"
    property bool opensList: false
    property string iconName

    implicitHeight: Theme.target
    implicitWidth: row.implicitWidth + 2 * Theme.space3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: root.value === "" ? root.text : root.text + " " + root.value
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width - 2 * Theme.space3)
            spacing: Theme.space2 - 1
            Rectangle {
                visible: root.dotColor.a > 0
                implicitWidth: 8
                implicitHeight: 8
                radius: 4
                color: root.dotColor
            }
            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                size: Theme.iconSize - 3
                color: Theme.muted
            }
            Text {
                Layout.fillWidth: true
                text: root.text
                color: Theme.text
                font.family: Theme.textFamily
                font.pixelSize: Theme.smallSize + 0.5
                elide: Text.ElideRight
            }
            Text {
                visible: root.value !== ""
                text: root.value
                color: root.valueColor
                font.family: Theme.textFamily
                font.pixelSize: Theme.smallSize + 0.5
                font.weight: Theme.emphasis
            }
            Icon {
                visible: root.opensList
                name: "chevron-down"
                size: Theme.iconSize - 5
                color: Theme.faint
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.accentSoft : (root.down || root.hovered ? Theme.hover : Theme.surface)
        border.width: Theme.lineWidth
        border.color: root.checked ? "transparent" : Theme.line
        FocusRing {
            radius: height / 2
            shown: root.visualFocus
        }
    }
}
