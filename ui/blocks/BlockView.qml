import QtQuick
import Facet.Markdown
import Facet.Theme

/* One block of Markdown, of whatever kind, with the space around it. Give it a width; `row` is its place in the list
   that `selection` reaches over (none: it is selected by itself). */
Item {
    id: root

    required property block block
    property SelectionController selection: null
    property int row: -1

    readonly property bool isItem: root.block.kind === BlockKind.ListItem
    readonly property real leftInset: root.block.quoteDepth * BlockStyle.quoteIndent + (root.block.indent - (root.isItem ? 1 : 0)) * BlockStyle.indent
    readonly property real above: root.isItem ? 0 : (root.block.kind === BlockKind.Heading ? Theme.space3 : BlockStyle.gap - BlockStyle.itemGap)

    signal linkActivated(link: string)
    signal linkHovered(link: string)

    implicitHeight: (body.item ? body.item.implicitHeight : 0) + root.above + BlockStyle.itemGap

    Repeater {
        model: root.block.quoteDepth
        Rectangle {
            required property int index
            x: root.LayoutMirroring.enabled ? root.width - width - index * BlockStyle.quoteIndent : index * BlockStyle.quoteIndent
            width: 3
            height: root.height
            color: Theme.line
        }
    }
    Loader {
        id: body
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.leftInset
        y: root.above
        sourceComponent: {
            switch (root.block.kind) {
            case BlockKind.Heading:
                return heading;
            case BlockKind.ListItem:
                return item;
            case BlockKind.Code:
                return code;
            case BlockKind.Table:
                return table;
            case BlockKind.Formula:
                return formula;
            case BlockKind.Rule:
                return rule;
            default:
                return paragraph;
            }
        }
    }

    Component {
        id: paragraph
        ParagraphBlock {
            block: root.block
            selection: root.selection
            row: root.row
            onLinkOpened: link => root.linkActivated(link)
            onLinkHovered: link => root.linkHovered(link)
        }
    }
    Component {
        id: heading
        HeadingBlock {
            block: root.block
            selection: root.selection
            row: root.row
            onLinkOpened: link => root.linkActivated(link)
            onLinkHovered: link => root.linkHovered(link)
        }
    }
    Component {
        id: item
        ListBlock {
            block: root.block
            selection: root.selection
            row: root.row
            onLinkOpened: link => root.linkActivated(link)
            onLinkHovered: link => root.linkHovered(link)
        }
    }
    Component {
        id: code
        CodeBlock {
            block: root.block
            selection: root.selection
            row: root.row
        }
    }
    Component {
        id: table
        TableBlock {
            block: root.block
            selection: root.selection
            row: root.row
            onLinkOpened: link => root.linkActivated(link)
            onLinkHovered: link => root.linkHovered(link)
        }
    }
    Component {
        id: formula
        FormulaBlock {
            block: root.block
            selection: root.selection
            row: root.row
        }
    }
    Component {
        id: rule
        RuleBlock {
            WholeSelection {
                selection: root.selection
                row: root.row
            }
        }
    }
}
