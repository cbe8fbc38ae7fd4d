import QtQuick
import QtQuick.Layouts
import Facet.Attachments
import Facet.Components
import Facet.Theme

/* Name and kind of an attachment, beside or above its picture, and the button that removes it. */
RowLayout {
    id: root

    required property AttachmentItem item
    property bool isOneLine: false

    signal removeRequested

    spacing: Theme.space2

    GridLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        columns: root.isOneLine ? 2 : 1
        columnSpacing: Theme.space2
        rowSpacing: 1
        Text {
            Layout.fillWidth: !root.isOneLine
            Layout.maximumWidth: root.isOneLine ? root.width * 0.45 : Number.POSITIVE_INFINITY
            text: root.item.name
            color: Theme.text
            font.family: Theme.textFamily
            font.pixelSize: Theme.textSize
            font.weight: Theme.emphasis
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideMiddle
        }
        Text {
            Layout.fillWidth: true
            text: root.item.detail
            color: Theme.muted
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
        }
    }
    IconButton {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: -Theme.space1 - 2
        Layout.rightMargin: -Theme.space2
        iconName: "close"
        iconSize: Theme.iconSize - 4
        text: qsTr("Remove %1").arg(root.item.name)
        onClicked: root.removeRequested()
    }
}
