pragma Singleton

import QtQuick
import Facet.Markdown
import Facet.Theme

/* How blocks are set, from the theme. The window sets the typesetter once. */
QtObject {
    id: root

    property Typesetter typesetter: null

    readonly property int gap: 10         // between blocks
    readonly property int itemGap: 4      // between items of a list
    readonly property int indent: 26      // of one list in another
    readonly property int quoteIndent: 16

    readonly property FontMetrics textMetrics: FontMetrics {
        font.family: Theme.textFamily
        font.pixelSize: Theme.readingSize
    }
    readonly property FontMetrics codeMetrics: FontMetrics {
        font.family: Theme.codeFamily
        font.pixelSize: Theme.codeSize
    }
    /* Line heights count from the font's size; the text engine counts from the font's own line height. */
    readonly property real textLineHeight: Theme.readingLineHeight * Theme.readingSize / root.textMetrics.height
    readonly property real codeLineHeight: 1.55 * Theme.codeSize / root.codeMetrics.height

    readonly property string head: "<style>"
        + "a{color:" + Theme.accent + ";text-decoration:underline}"
        + "code{font-family:'" + Theme.codeFamily + "';font-size:" + Math.round(Theme.readingSize * 0.88) + "px;background-color:" + Theme.sunken + "}"
        + "</style>"
    readonly property list<color> codeColors: [Theme.codeKeyword, Theme.codeString, Theme.codeNumber, Theme.codeName, Theme.codeComment, Theme.good, Theme.bad]

    function headingSize(level: int): real {
        return Theme.readingSize * [1, 1.5, 1.27, 1.13, 1, 1, 1][level];
    }
    /* A block's rich text with formulas and line height in place. `revision` makes bindings follow the formulas. */
    function rich(block: block, pixelSize: real, revision: int): string {
        let html = block.html;
        if (block.formulas.length > 0 && root.typesetter)
            html = root.typesetter.richText(html, block.formulas, Theme.muted, Theme.bad, pixelSize, root.textMetrics.xHeight * pixelSize / Theme.readingSize);
        return root.head + "<p style=\"margin:0;white-space:pre-wrap;line-height:" + Math.round(root.textLineHeight * 100) + "%\">" + html + "</p>";
    }
}
