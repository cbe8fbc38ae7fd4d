import QtQuick
import Facet.Look
import Facet.Markdown
import Facet.Theme

/* An item of a list: its marker or check box, and its text. */
Item {
    id: root

    required property block block
    property SelectionController selection: null
    property int row: -1
    property alias edit: body
    readonly property bool isTask: root.block.task !== BlockKind.None

    signal linkOpened(link: string)
    signal linkHovered(link: string)

    implicitHeight: body.implicitHeight
    implicitWidth: body.implicitWidth + marker.width

    Text {
        id: marker
        anchors.left: parent.left
        width: Math.max(BlockStyle.indent, implicitWidth + Theme.space2)
        leftPadding: root.block.marker === "•" ? Theme.space2 : 0
        visible: !root.isTask
        text: root.block.marker
        color: Theme.muted
        font.family: Theme.textFamily
        font.pixelSize: Theme.readingSize
        lineHeight: BlockStyle.textLineHeight
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space1
        y: Math.round((BlockStyle.textMetrics.height - height) / 2) + 1
        width: Theme.space4
        height: Theme.space4
        visible: root.isTask
        radius: Theme.radiusSmall - 2
        color: root.block.task === BlockKind.Done ? Theme.accent : "transparent"
        border.width: Theme.lineWidth
        border.color: root.block.task === BlockKind.Done ? Theme.accent : Theme.muted
        Accessible.role: Accessible.CheckBox
        Accessible.name: root.block.text
        Accessible.checked: root.block.task === BlockKind.Done
        Accessible.readOnly: true

        Icon {
            anchors.centerIn: parent
            visible: root.block.task === BlockKind.Done
            name: "check"
            size: Theme.space3
            color: Theme.accentText
        }
    }
    BlockText {
        id: body
        anchors.left: marker.right
        anchors.right: parent.right
        block: root.block
        selection: root.selection
        row: root.row
        area: root
        color: root.block.quoteDepth > 0 ? Theme.muted : Theme.text
        Accessible.role: Accessible.ListItem
        onLinkOpened: link => root.linkOpened(link)
        onLinkHovered: link => root.linkHovered(link)
    }
}
