import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Markdown
import Facet.Theme

/* A formula on lines of its own. Until it is set, and if it cannot be, its TeX stands here. */
FocusScope {
    id: root

    required property block block
    property SelectionController selection: null
    property int row: -1
    property bool wasCopied: false

    readonly property bool hasFailed: formula.error !== "" && root.block.closed

    implicitHeight: formula.ready ? Math.max(formula.implicitHeight + 2 * Theme.space2, Theme.target) : source.implicitHeight + 2 * Theme.space2
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Formula: %1").arg(root.block.text)
    Accessible.description: root.hasFailed ? formula.error : ""

    HoverHandler {
        id: hover
    }
    Flickable {
        id: scroller
        anchors.fill: parent
        anchors.rightMargin: Theme.target
        contentWidth: Math.max(width, formula.implicitWidth)
        contentHeight: height
        clip: contentWidth > width
        visible: formula.ready
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        interactive: contentWidth > width
        ScrollBar.horizontal: ThinScrollBar {}

        FormulaItem {
            id: formula
            x: Math.max(Theme.space4, Math.round((scroller.width - width) / 2))
            anchors.verticalCenter: parent.verticalCenter
            typesetter: BlockStyle.typesetter
            tex: root.block.closed ? root.block.text : ""
            color: root.block.quoteDepth > 0 ? Theme.muted : Theme.text
            pixelSize: Theme.readingSize
        }
    }
    TextEdit {
        id: source
        anchors.left: parent.left
        anchors.right: copyButton.left
        anchors.verticalCenter: parent.verticalCenter
        visible: !formula.ready
        text: root.block.text
        textFormat: TextEdit.PlainText
        readOnly: true
        selectByMouse: true
        wrapMode: TextEdit.Wrap
        color: root.hasFailed ? Theme.bad : Theme.muted
        selectionColor: Theme.selection
        selectedTextColor: color
        font.family: Theme.codeFamily
        font.pixelSize: Theme.codeSize
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    IconButton {
        id: copyButton
        objectName: "copyButton"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.wasCopied ? "check" : "copy"
        iconSize: Theme.iconSize - 2
        text: root.wasCopied ? qsTr("Copied") : qsTr("Copy formula as TeX")
        opacity: hover.hovered || copyButton.visualFocus ? 1 : 0
        onClicked: {
            BlockStyle.typesetter.copy(root.block.text);
            root.wasCopied = true;
            copied.restart();
        }
    }
    InfoTip {
        text: formula.error
        visible: hover.hovered && root.hasFailed && !copyButton.hovered
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
}
