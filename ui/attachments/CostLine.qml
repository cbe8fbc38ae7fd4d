import QtQuick
import Facet.Attachments
import Facet.Theme

/* "280 tokens · 0.4 s · 0.9 % of context" */
Text {
    id: root

    required property AttachmentItem item

    textFormat: Text.StyledText
    text: root.item.costText === "" ? "<b>" + root.item.tokensText + "</b>" : "<b>" + root.item.tokensText + "</b> · " + root.item.costText
    color: Theme.text
    font.family: Theme.textFamily
    font.pixelSize: Theme.smallSize
    elide: Text.ElideRight
}
