import QtQuick
import QtQuick.Controls.Basic
import Facet.Theme

/* A value on a line; arrow keys move it by its step. */
Slider {
    id: root

    property string name
    property string valueText: String(root.value)

    implicitHeight: Theme.target
    implicitWidth: 180
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.45
    Accessible.name: root.name
    Accessible.description: root.valueText

    background: Rectangle {
        x: root.leftPadding
        y: root.topPadding + (root.availableHeight - height) / 2
        width: root.availableWidth
        height: 4
        radius: 2
        color: Theme.line
        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: root.position * parent.width
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: root.topPadding + (root.availableHeight - height) / 2
        width: 16
        height: 16
        radius: 8
        color: Theme.surface
        border.width: 2
        border.color: Theme.accent
        FocusRing {
            radius: height / 2
            shown: root.visualFocus
        }
    }
}
