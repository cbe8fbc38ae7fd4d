import QtQuick
import Facet.Markdown
import Facet.Theme

/* Rich text of a block that can be selected, alone or with its neighbours. With the keyboard, Left and Right go
   through its links and Return opens one. */
TextEdit {
    id: root

    required property block block
    property SelectionController selection: null
    property int row: -1
    property Item area: root // of the whole block
    property int formulaRevision: 0

    signal linkOpened(link: string)

    text: BlockStyle.rich(root.block, root.font.pixelSize, root.formulaRevision)
    textFormat: TextEdit.RichText
    readOnly: true
    selectByMouse: root.selection === null
    persistentSelection: true
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: root.color
    font.family: Theme.textFamily
    font.pixelSize: Theme.readingSize
    activeFocusOnTab: keys.isStop
    Accessible.role: Accessible.StaticText
    Accessible.name: root.block.text
    Accessible.readOnly: true
    onLinkActivated: link => root.linkOpened(link)
    onTextChanged: selectable.refresh()
    Keys.forwardTo: [keys]

    Loader {
        anchors.fill: parent
        active: root.block.formulas.length > 0
        sourceComponent: InlineFormulas {
            typesetter: BlockStyle.typesetter
            document: root.textDocument
            color: root.color
            pixelSize: root.font.pixelSize
        }
    }
    LinkKeys {
        id: keys
        text: root
        links: root.block.links
        onOpened: link => root.linkOpened(link)
    }
    SelectableText {
        id: selectable
        controller: root.selection
        row: root.row
        area: root.area
        edit: root
    }
    Connections {
        target: BlockStyle.typesetter
        enabled: root.block.formulas.length > 0
        function onFormulaReady(tex: string, display: bool) {
            if (!display && root.block.formulas.includes(tex))
                ++root.formulaRevision;
        }
    }
}
