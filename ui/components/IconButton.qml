import QtQuick
import QtQuick.Controls.Basic
import Facet.Look
import Facet.Theme

/* A square button with an icon; `text` is its name for screen readers and its tip. */
AbstractButton {
    id: root

    property string iconName
    property color iconColor: root.isFilled ? Theme.accentText : (root.checked ? Theme.accent : Theme.muted)
    property color fillColor: Theme.accent
    property bool isFilled: false
    property real iconSize: Theme.iconSize
    property bool mirrorsInRtl: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.iconSize
            color: root.iconColor
            mirrored: root.mirrorsInRtl && root.mirrored
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.isFilled ? root.fillColor : (root.checked ? Theme.accentSoft : (root.down || root.hovered ? Theme.hover : "transparent"))
        opacity: root.isFilled && (root.down || root.hovered) ? 0.88 : 1
        FocusRing {
            shown: root.visualFocus
        }
    }

    InfoTip {
        text: root.text
        visible: root.hovered && root.text !== ""
    }
}
