import QtQuick
import Facet.Theme

/* A paragraph, or a picture's reference as a link. */
BlockText {
    id: root

    color: root.block.quoteDepth > 0 ? Theme.muted : Theme.text
}
