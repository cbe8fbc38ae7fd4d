import QtQuick
import Facet.Blocks
import Facet.Chat
import Facet.Markdown
import Facet.Theme

/* One block of an answer. */
ThreadRow {
    id: root

    required property int index
    required property double messageId
    required property block block
    required property bool isLive
    required property bool isFirst
    required property ChatPage page

    signal linkActivated(link: string, messageId: double)
    signal linkHovered(link: string)

    gapAbove: root.isFirst ? Theme.space2 : 0

    BlockView {
        width: root.columnWidth
        block: root.block
        selection: root.page.selection
        row: root.index
        onLinkActivated: link => root.linkActivated(link, root.messageId)
        onLinkHovered: link => root.linkHovered(link)
    }
}
