pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.History
import Facet.Look
import Facet.Theme

/* The window's left side: new chat, the places to go, searching, all chats, settings. */
Rectangle {
    id: root

    required property ChatListModel chats
    property Transfer transfer: null
    property string currentPage: "chat"
    property bool isOffline: true
    property string searchKeys: qsTr("Ctrl K", "keys")

    signal newChatRequested
    signal pageRequested(string page)
    /* Chat 0: all of them. */
    signal exportRequested(real chatId, string format)
    signal importRequested
    signal searchRequested

    function makeFolder() {
        list.makeFolder(0);
    }

    function focusChats() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: Theme.sidebarWidth
    color: Theme.window
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sidebar")

    Rectangle {
        anchors.right: parent.right
        width: Theme.lineWidth
        height: parent.height
        color: Theme.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2 + 2
        anchors.rightMargin: Theme.space2 + 2
        anchors.topMargin: Theme.space3
        anchors.bottomMargin: Theme.space3
        spacing: 2

        RowLayout {
            Layout.leftMargin: Theme.space2
            Layout.rightMargin: Theme.space2
            Layout.bottomMargin: Theme.space1
            spacing: Theme.space2
            Icon {
                name: "facet"
                size: 22
            }
            Text {
                Layout.fillWidth: true
                text: qsTr("Facet")
                color: Theme.text
                font.family: Theme.textFamily
                font.pixelSize: Theme.readingSize
                font.weight: Theme.emphasis
                horizontalAlignment: Text.AlignLeft
            }
            IconButton {
                id: more
                objectName: "more"
                iconName: "more"
                text: qsTr("More")
                onClicked: listMenu.popup(more, 0, more.height)
            }
            IconButton {
                objectName: "newChat"
                iconName: "plus"
                text: qsTr("New chat")
                onClicked: root.newChatRequested()
            }
        }
        NavigationEntry {
            Layout.fillWidth: true
            text: qsTr("Chat")
            iconName: "chat"
            isCurrent: root.currentPage === "chat"
            onClicked: root.pageRequested("chat")
        }
        NavigationEntry {
            objectName: "transcribe"
            Layout.fillWidth: true
            text: qsTr("Transcribe")
            iconName: "wave"
            isCurrent: root.currentPage === "transcribe"
            onClicked: root.pageRequested("transcribe")
        }
        NavigationEntry {
            Layout.fillWidth: true
            text: qsTr("Models")
            iconName: "cube"
            isCurrent: root.currentPage === "models"
            onClicked: root.pageRequested("models")
        }
        SearchButton {
            objectName: "search"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            Layout.bottomMargin: Theme.space1
            keys: root.searchKeys
            onClicked: root.searchRequested()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ChatList {
                id: list
                objectName: "chats"
                anchors.fill: parent
                chats: root.chats
                onExportRequested: (chatId, format) => root.exportRequested(chatId, format)
            }
            Text {
                anchors.fill: parent
                anchors.margins: Theme.space2 + 2
                visible: root.chats.isEmpty
                text: qsTr("Your chats are listed here. They stay on this machine.")
                color: Theme.muted
                font.family: Theme.textFamily
                font.pixelSize: Theme.smallSize
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
            }
            UndoBar {
                objectName: "undoBar"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space2
                visible: root.chats.undoText !== ""
                text: root.chats.undoText
                onUndoRequested: root.chats.undo()
                onClosed: root.chats.forgetUndo()
            }
        }
        TransferBar {
            Layout.fillWidth: true
            Layout.bottomMargin: visible ? Theme.space1 : 0
            transfer: root.transfer
        }
        NavigationEntry {
            objectName: "settings"
            Layout.fillWidth: true
            text: qsTr("Settings")
            iconName: "gear"
            tag: root.isOffline ? qsTr("offline") : ""
            isQuiet: true
            isCurrent: root.currentPage === "settings"
            onClicked: root.pageRequested("settings")
        }
    }
    ListMenu {
        id: listMenu
        canImport: !root.transfer || !root.transfer.isRunning
        onNewFolderRequested: root.makeFolder()
        onImportRequested: root.importRequested()
        onExportRequested: format => root.exportRequested(0, format)
    }
}
