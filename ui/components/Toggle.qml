import QtQuick
import QtQuick.Controls.Basic
import Facet.Theme

/* A switch with its label before it. */
Switch {
    id: root

    property string detail

    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth + indicator.width + 2 * Theme.space2)
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + Theme.space2)
    padding: 0
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.45
    Accessible.name: root.text
    Accessible.description: root.detail
    Keys.onReturnPressed: {
        root.toggle();
        root.toggled();
    }

    indicator: Rectangle {
        x: root.mirrored ? 0 : root.width - width
        y: (root.height - height) / 2
        width: 36
        height: 20
        radius: 10
        color: root.checked ? Theme.accent : Theme.line
        border.width: Theme.lineWidth
        border.color: root.checked ? Theme.accent : Theme.faint
        Rectangle {
            x: (root.checked !== root.mirrored) ? parent.width - width - 3 : 3
            y: 3
            width: 14
            height: 14
            radius: 7
            color: root.checked ? Theme.accentText : Theme.muted
            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                    easing.type: Easing.OutCubic
                }
            }
        }
        FocusRing {
            radius: height / 2
            shown: root.visualFocus
        }
    }
    contentItem: Column {
        leftPadding: root.mirrored ? root.indicator.width + Theme.space3 : 0
        rightPadding: root.mirrored ? 0 : root.indicator.width + Theme.space3
        spacing: 2
        anchors.verticalCenter: parent.verticalCenter
        Text {
            width: root.availableWidth - root.indicator.width - Theme.space3
            text: root.text
            color: Theme.text
            font.family: Theme.textFamily
            font.pixelSize: Theme.textSize
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            visible: root.detail !== ""
            width: root.availableWidth - root.indicator.width - Theme.space3
            text: root.detail
            color: Theme.muted
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
}
