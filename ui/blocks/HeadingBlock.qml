import QtQuick
import Facet.Theme

/* A heading of one of six levels. */
BlockText {
    id: root

    font.pixelSize: BlockStyle.headingSize(root.block.level)
    font.weight: Theme.emphasis
    Accessible.role: Accessible.Heading
}
