import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Markdown
import Facet.Theme

/* A table. One text item holds all its cells; the lines between rows are drawn at the rows' places. A wide table
   wraps its cells, a very wide one scrolls sideways. */
FocusScope {
    id: root

    required property block block
    property SelectionController selection: null
    property int row: -1
    property int formulaRevision: 0
    property bool wasCopied: false
    readonly property int cellPadding: 6
    readonly property int leastColumn: 110
    readonly property list<real> rowLines: root.linesOf(cells.text, cells.width, cells.contentHeight)

    signal linkOpened(link: string)
    signal linkHovered(link: string)

    /* Where the rows end. Depends on its arguments only through the layout they stand for. */
    function linesOf(text: string, width: real, height: real): list<real> {
        const lines = [];
        let position = 1;
        for (let i = 0; i < root.block.cellTexts.length; ++i) {
            if (i > 0 && i % root.block.columns === 0 && position < cells.length)
                lines.push(cells.positionToRectangle(position).y - root.cellPadding);
            position += root.block.cellTexts[i].length + 1;
        }
        lines.push(height);
        return lines;
    }
    function htmlOf(revision: int): string {
        const alignments = root.block.alignments;
        let html = "<table cellspacing=\"0\" cellpadding=\"0\" style=\"margin:0\">";
        for (let i = 0; i < root.block.cells.length; ++i) {
            const column = i % root.block.columns;
            const isHeader = i < root.block.columns;
            if (column === 0)
                html += "<tr>";
            html += "<td valign=\"top\" align=\"" + (alignments[column] === Qt.AlignRight ? "right" : alignments[column] === Qt.AlignHCenter ? "center" : "left")
                + "\" style=\"white-space:pre-wrap;padding:" + root.cellPadding + "px " + (column === root.block.columns - 1 ? 0 : 18) + "px " + root.cellPadding + "px 0;"
                + (isHeader ? "font-weight:600;color:" + Theme.muted : "") + "\">" + root.block.cells[i] + "</td>";
            if (column === root.block.columns - 1)
                html += "</tr>";
        }
        html += "</table>";
        if (root.block.formulas.length > 0 && BlockStyle.typesetter)
            html = BlockStyle.typesetter.richText(html, root.block.formulas, Theme.muted, Theme.bad, cells.font.pixelSize, BlockStyle.textMetrics.xHeight * cells.font.pixelSize / Theme.readingSize);
        return BlockStyle.head + html;
    }

    implicitHeight: scroller.height
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Table with %n column(s)", "", root.block.columns)

    HoverHandler {
        id: hover
    }
    Flickable {
        id: scroller
        width: parent.width
        height: cells.height + (bar.policy === ScrollBar.AlwaysOn ? Theme.space3 : 0)
        contentWidth: Math.max(cells.width, cells.contentWidth)
        contentHeight: cells.height
        clip: contentWidth > width
        interactive: contentWidth > width
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        ScrollBar.horizontal: ThinScrollBar {
            id: bar
            policy: scroller.contentWidth > scroller.width ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }

        Repeater {
            model: root.rowLines
            Rectangle {
                required property real modelData
                y: modelData - height
                width: scroller.contentWidth
                height: Theme.lineWidth
                color: Theme.line
            }
        }
        TextEdit {
            id: cells
            width: implicitWidth <= scroller.width ? implicitWidth : Math.max(scroller.width, root.block.columns * root.leastColumn)
            text: root.htmlOf(root.formulaRevision)
            textFormat: TextEdit.RichText
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.WordWrap // a column is at least as wide as its longest word
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: color
            font.family: Theme.textFamily
            font.pixelSize: Theme.readingSize - 1
            Accessible.role: Accessible.StaticText
            Accessible.name: root.block.text
            activeFocusOnTab: keys.isStop
            Keys.forwardTo: [keys]
            onLinkActivated: link => root.linkOpened(link)
            onLinkHovered: link => root.linkHovered(link)

            Loader {
                anchors.fill: parent
                active: root.block.formulas.length > 0
                sourceComponent: InlineFormulas {
                    typesetter: BlockStyle.typesetter
                    document: cells.textDocument
                    color: cells.color
                    pixelSize: cells.font.pixelSize
                }
            }
            LinkKeys {
                id: keys
                text: cells
                links: root.block.links
                isPressed: press.active
                onOpened: link => root.linkOpened(link)
            }
            PointHandler {
                id: press
            }
        }
    }
    IconButton {
        id: copyButton
        objectName: "copyButton"
        anchors.right: parent.right
        anchors.top: parent.top
        iconName: root.wasCopied ? "check" : "copy"
        iconSize: Theme.iconSize - 2
        text: root.wasCopied ? qsTr("Copied") : qsTr("Copy table")
        opacity: hover.hovered || copyButton.visualFocus || menu.visible ? 1 : 0
        onClicked: menu.open()

        ActionMenu {
            id: menu
            MenuEntry {
                text: qsTr("Copy for a spreadsheet")
                onTriggered: root.copy(root.block.text)
            }
            MenuEntry {
                text: qsTr("Copy as Markdown")
                onTriggered: root.copy(root.block.source)
            }
        }
    }
    WholeSelection {
        selection: root.selection
        row: root.row
    }
    Timer {
        id: copied
        interval: 1500
        onTriggered: root.wasCopied = false
    }
    Connections {
        target: BlockStyle.typesetter
        enabled: root.block.formulas.length > 0
        function onFormulaReady(tex: string, display: bool) {
            if (!display && root.block.formulas.includes(tex))
                ++root.formulaRevision;
        }
    }

    function copy(text: string) {
        BlockStyle.typesetter.copy(text);
        root.wasCopied = true;
        copied.restart();
    }
}
