import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Markdown
import Facet.Theme

/* Code with its colours. Scrolls sideways; can be copied and saved. */
FocusScope {
    id: root

    required property block block
    property SelectionController selection: null
    property int row: -1
    property alias edit: code
    property bool wasCopied: false

    implicitHeight: head.height + scroller.height + notice.height + Theme.space3
    Accessible.role: Accessible.Grouping
    Accessible.name: root.block.language === "" ? qsTr("Code") : qsTr("Code in %1").arg(root.block.language)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius + 2
        color: Theme.sunken
        border.width: Theme.lineWidth
        border.color: Theme.line
    }
    Item {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.target + Theme.space1

        Text {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space3 + 2
            anchors.right: buttons.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.block.language
            elide: Text.ElideRight
            color: Theme.muted
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
        }
        Row {
            id: buttons
            anchors.right: parent.right
            anchors.rightMargin: Theme.space1
            anchors.verticalCenter: parent.verticalCenter

            IconButton {
                objectName: "copyButton"
                iconName: root.wasCopied ? "check" : "copy"
                iconSize: Theme.iconSize - 2
                text: root.wasCopied ? qsTr("Copied") : qsTr("Copy code")
                onClicked: {
                    BlockStyle.typesetter.copy(root.block.text);
                    root.wasCopied = true;
                    copied.restart();
                }
            }
            IconButton {
                objectName: "saveButton"
                iconName: "save"
                iconSize: Theme.iconSize - 2
                text: qsTr("Save code as a file")
                onClicked: {
                    notice.text = "";
                    saving.active = false;
                    saving.active = true;
                }
            }
        }
    }
    Flickable {
        id: scroller
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space3 + 2
        anchors.rightMargin: Theme.space3 + 2
        height: code.height + (bar.size < 1 ? Theme.space3 : 0)
        contentWidth: code.width
        contentHeight: code.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        ScrollBar.horizontal: ThinScrollBar {
            id: bar
            policy: scroller.contentWidth > scroller.width ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }

        TextEdit {
            id: code
            width: Math.max(implicitWidth, scroller.width)
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: root.selection === null
            persistentSelection: true
            wrapMode: TextEdit.NoWrap
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.family: Theme.codeFamily
            font.pixelSize: Theme.codeSize
            horizontalAlignment: TextEdit.AlignLeft
            LayoutMirroring.enabled: false // code reads from left to right
            Accessible.role: Accessible.StaticText
            Accessible.name: root.block.text
            Accessible.readOnly: true
            onTextChanged: selectable.refresh()
        }
    }
    Text {
        id: notice
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space3
        height: text === "" ? 0 : implicitHeight + Theme.space2
        color: Theme.bad
        wrapMode: Text.Wrap
        font.family: Theme.textFamily
        font.pixelSize: Theme.smallSize
        textFormat: Text.PlainText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    CodeHighlighter {
        typesetter: BlockStyle.typesetter
        document: code.textDocument
        lineHeight: BlockStyle.codeLineHeight
        colors: BlockStyle.codeColors
        language: root.block.language
        growing: !root.block.closed
        code: root.block.text
    }
    SelectableText {
        id: selectable
        controller: root.selection
        row: root.row
        area: root
        edit: code
    }
    Timer {
        id: copied
        interval: 1500
        onTriggered: root.wasCopied = false
    }
    Loader {
        id: saving
        active: false
        sourceComponent: SaveDialog {
            content: root.block.text
            fileName: BlockStyle.typesetter.fileName(root.block.language)
            onFailed: message => notice.text = message
        }
    }
}
