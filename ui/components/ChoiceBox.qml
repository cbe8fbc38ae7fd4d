pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Facet.Look
import Facet.Theme

/* A list of which one is chosen. */
ComboBox {
    id: root

    property string name

    implicitHeight: Theme.target
    implicitWidth: 180
    leftPadding: Theme.space3 - 2
    rightPadding: Theme.space3 - 2
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.45
    Accessible.name: root.name

    contentItem: Text {
        rightPadding: root.mirrored ? 0 : Theme.space4
        leftPadding: root.mirrored ? Theme.space4 : 0
        text: root.displayText
        color: Theme.text
        font.family: Theme.textFamily
        font.pixelSize: Theme.textSize
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideRight
    }
    indicator: Icon {
        x: root.mirrored ? Theme.space2 : root.width - width - Theme.space2
        y: (root.height - height) / 2
        name: "chevron-down"
        size: Theme.iconSize - 4
        color: Theme.faint
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
    delegate: ItemDelegate {
        id: entry

        required property int index

        width: ListView.view ? ListView.view.width : 0
        height: Theme.target
        text: root.textAt(entry.index)
        highlighted: root.highlightedIndex === entry.index
        Accessible.name: entry.text
        contentItem: Text {
            text: entry.text
            color: Theme.text
            font.family: Theme.textFamily
            font.pixelSize: Theme.textSize
            font.weight: root.currentIndex === entry.index ? Theme.emphasis : Font.Normal
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
        }
        background: Rectangle {
            radius: Theme.radiusSmall
            color: entry.highlighted ? Theme.hover : "transparent"
        }
    }
    popup: Popup {
        y: root.height + Theme.space1
        width: Math.max(root.width, 160)
        height: Math.min(contentItem.implicitHeight + 2 * Theme.space1, 340)
        padding: Theme.space1
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            ScrollBar.vertical: ThinScrollBar {}
        }
        background: FloatingGround {}
    }
}
