pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Theme

/* One place of the window to go to: icon, name, and on its end a small tag. */
AbstractButton {
    id: root

    property string iconName
    property bool isCurrent: false
    property string tag
    property bool isQuiet: false

    implicitHeight: Math.max(Theme.target + 4, label.implicitHeight + 2 * Theme.space2)
    leftPadding: Theme.space2 + 2
    rightPadding: Theme.space2 + 2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.tag === "" ? root.text : root.text + ", " + root.tag
    Accessible.selected: root.isCurrent
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space2
        Icon {
            name: root.iconName
            color: root.isQuiet && !root.isCurrent ? Theme.muted : Theme.text
        }
        Text {
            id: label
            Layout.fillWidth: true
            text: root.text
            color: root.isQuiet && !root.isCurrent ? Theme.muted : Theme.text
            font.family: Theme.textFamily
            font.pixelSize: Theme.textSize
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
        }
        Tag {
            visible: root.tag !== ""
            text: root.tag
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.isCurrent ? Theme.accentSoft : (root.hovered || root.down ? Theme.hover : "transparent")
        border.width: root.isCurrent && Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.accent
        FocusRing {
            anchors.margins: 0
            radius: Theme.radius
            shown: root.visualFocus
        }
    }
}
