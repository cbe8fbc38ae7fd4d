import QtQuick
import QtQuick.Layouts
import Facet.Attachments
import Facet.Theme

/* The first lines of a text and what it costs. */
ColumnLayout {
    id: root

    required property AttachmentItem item

    signal removeRequested

    spacing: Theme.space1

    CardHeader {
        Layout.fillWidth: true
        item: root.item
        onRemoveRequested: root.removeRequested()
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: Theme.radiusSmall
        color: Theme.sunken
        clip: true
        Text {
            anchors.fill: parent
            anchors.margins: Theme.space2 - 2
            text: root.item.textPreview
            textFormat: Text.PlainText
            color: Theme.muted
            font.family: Theme.codeFamily
            font.pixelSize: Theme.tinySize - 1
            wrapMode: Text.WrapAnywhere
            elide: Text.ElideRight
        }
    }
    CostLine {
        Layout.fillWidth: true
        item: root.item
        horizontalAlignment: Text.AlignLeft
    }
}
