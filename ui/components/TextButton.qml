import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Look
import Facet.Theme

/* A button that says what it does. */
Button {
    id: root

    property string iconName
    property bool isPrimary: false
    property bool isSmall: false
    property bool isDangerous: false
    property bool isFlat: false
    readonly property color ink: root.isPrimary ? Theme.accentText : (root.isDangerous ? Theme.bad : Theme.text)

    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.space3)
    leftPadding: root.isSmall ? Theme.space3 : Theme.space4 - 2
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : 0.45
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space2 - 2
        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.iconSize - 2
            color: root.isPrimary || root.isDangerous ? root.ink : Theme.muted
        }
        Text {
            id: label
            Layout.fillWidth: true
            text: root.text
            color: root.ink
            font.family: Theme.textFamily
            font.pixelSize: root.isSmall ? Theme.smallSize : Theme.textSize
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
        }
    }
    background: Rectangle {
        radius: root.isSmall ? Theme.radius : Theme.radius + 2
        color: root.isPrimary ? Theme.accent : (root.down || root.hovered ? Theme.hover : (root.isFlat ? "transparent" : Theme.surface))
        opacity: root.isPrimary && (root.down || root.hovered) ? 0.88 : 1
        border.width: root.isPrimary || root.isFlat ? 0 : Theme.lineWidth
        border.color: Theme.line
        FocusRing {
            shown: root.visualFocus
        }
    }
}
