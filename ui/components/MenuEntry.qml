import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Look
import Facet.Theme

/* One thing to do, with its icon and its keys. */
MenuItem {
    id: root

    property string iconName
    property string keys
    property bool isDangerous: false

    implicitHeight: root.visible ? Theme.target : 0
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.space2
    rightPadding: Theme.space3
    Accessible.name: root.text

    contentItem: RowLayout {
        id: row
        spacing: Theme.space2
        Icon {
            Layout.preferredWidth: Theme.iconSize
            name: root.checkable ? (root.checked ? "check" : "") : root.iconName
            size: Theme.iconSize - 2
            color: root.isDangerous ? Theme.bad : Theme.muted
        }
        Text {
            Layout.fillWidth: true
            text: root.text
            color: root.isDangerous ? Theme.bad : Theme.text
            opacity: root.enabled ? 1 : 0.45
            font.family: Theme.textFamily
            font.pixelSize: Theme.textSize
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
        }
        Text {
            visible: root.keys !== ""
            Layout.leftMargin: Theme.space4
            text: root.keys
            color: Theme.faint
            font.family: Theme.textFamily
            font.pixelSize: Theme.tinySize
        }
        Icon {
            visible: root.subMenu !== null
            name: "chevron-right"
            mirrored: root.mirrored
            size: Theme.iconSize - 5
            color: Theme.faint
        }
    }
    arrow: null
    indicator: null
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.highlighted ? Theme.hover : "transparent"
    }
}
