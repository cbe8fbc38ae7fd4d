pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Chat
import Facet.Components
import Facet.Settings
import Facet.Theme

/* Above the thread: the chat's title, the context, the model, and what belongs to the whole chat. */
Rectangle {
    id: root

    required property ChatPage page
    required property Presets presets
    property bool showsMenuButton: false
    property bool showsTitle: true
    property bool isTraceOpen: false
    property bool isNarrow: false
    /// The model's pill.
    property alias modelSlot: modelSlot.data

    signal menuRequested
    signal traceToggled
    signal exportRequested(format: string)

    function editTitle() {
        title.forceActiveFocus();
        title.selectAll();
    }

    implicitHeight: Theme.headerHeight
    color: Theme.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
        visible: root.showsTitle
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.showsMenuButton ? Theme.space2 : Theme.space4
        anchors.rightMargin: Theme.space2
        spacing: Theme.space2

        IconButton {
            visible: root.showsMenuButton
            iconName: "menu"
            text: qsTr("Show the sidebar")
            onClicked: root.menuRequested()
        }
        TextInput {
            id: title
            Layout.fillWidth: true
            visible: root.showsTitle
            clip: true
            autoScroll: title.activeFocus
            readOnly: root.page.chatId === 0
            text: root.page.chatId === 0 ? qsTr("New chat") : root.page.title
            color: title.activeFocus ? Theme.text : "transparent" // an input cannot elide: the words below stand for it
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            selectByMouse: true
            font.family: Theme.textFamily
            font.pixelSize: Theme.textSize
            font.weight: Theme.emphasis
            activeFocusOnTab: true
            Accessible.name: qsTr("Title of this chat")
            onEditingFinished: {
                root.page.title = title.text;
                title.text = Qt.binding(() => root.page.chatId === 0 ? qsTr("New chat") : root.page.title);
                title.cursorPosition = 0;
            }
            BodyText {
                anchors.fill: parent
                visible: !title.activeFocus
                text: title.text
                font.weight: Theme.emphasis
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Rectangle {
                visible: title.activeFocus && !title.readOnly
                anchors.fill: parent
                anchors.margins: -Theme.space1
                z: -1
                radius: Theme.radiusSmall
                color: Theme.sunken
                border.color: Theme.accent
                border.width: Theme.lineWidth
            }
        }
        Item {
            Layout.fillWidth: true
            visible: !root.showsTitle
        }
        ContextMeter {
            gauge: root.page.context
            isCompact: root.isNarrow
        }
        RowLayout {
            id: modelSlot
            Layout.fillWidth: false
            Layout.maximumWidth: root.isNarrow ? 150 : 300
        }
        IconButton {
            checkable: false
            checked: root.isTraceOpen
            iconName: "panel"
            mirrorsInRtl: true
            text: root.isTraceOpen ? qsTr("Hide the trace") : qsTr("Show the trace")
            onClicked: root.traceToggled()
        }
        IconButton {
            id: more
            iconName: "more"
            text: qsTr("This chat")
            onClicked: menu.open()
            ActionMenu {
                id: menu
                y: more.height
                x: root.LayoutMirroring.enabled ? 0 : more.width - width
                MenuEntry {
                    text: qsTr("System prompt and answer form…")
                    iconName: "edit"
                    onTriggered: options.open()
                }
                MenuEntry {
                    text: qsTr("Export as Markdown…")
                    iconName: "export"
                    enabled: root.page.chatId !== 0
                    onTriggered: root.exportRequested("md")
                }
                MenuEntry {
                    text: qsTr("Export as HTML…")
                    iconName: "export"
                    enabled: root.page.chatId !== 0
                    onTriggered: root.exportRequested("html")
                }
                MenuEntry {
                    text: qsTr("Export as JSON…")
                    iconName: "export"
                    enabled: root.page.chatId !== 0
                    onTriggered: root.exportRequested("json")
                }
            }
            ChatOptionsMenu {
                id: options
                y: more.height + Theme.space1
                x: root.LayoutMirroring.enabled ? 0 : more.width - width
                page: root.page
                presets: root.presets
            }
        }
    }
}
