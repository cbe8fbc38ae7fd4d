pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.History

/* What can be done with a chat or a folder of the list. */
ActionMenu {
    id: root

    required property ChatListModel chats
    property real rowId: 0
    property bool isFolder: false
    property bool isPinned: false
    property real folderId: 0

    signal renameRequested
    signal exportRequested(real chatId, string format)
    signal folderWanted(real chatId)

    MenuEntry {
        text: qsTr("Rename")
        iconName: "edit"
        keys: "F2"
        onTriggered: root.renameRequested()
    }
    MenuEntry {
        visible: !root.isFolder
        text: root.isPinned ? qsTr("Unpin") : qsTr("Pin")
        iconName: "pin"
        onTriggered: root.chats.setPinned(root.rowId, !root.isPinned)
    }
    MenuEntry {
        visible: !root.isFolder
        text: qsTr("Move to new folder")
        iconName: "folder-plus"
        onTriggered: root.folderWanted(root.rowId)
    }
    FolderMenu {
        enabled: !root.isFolder
        chats: root.chats
        currentFolderId: root.folderId
        onFolderChosen: folderId => root.chats.moveToFolder(root.rowId, folderId)
    }
    ActionMenu {
        enabled: !root.isFolder
        title: qsTr("Export")
        MenuEntry {
            text: qsTr("Markdown")
            iconName: "file"
            onTriggered: root.exportRequested(root.rowId, "md")
        }
        MenuEntry {
            text: qsTr("HTML with pictures")
            iconName: "globe"
            onTriggered: root.exportRequested(root.rowId, "html")
        }
        MenuEntry {
            text: qsTr("JSON, to import again")
            iconName: "export"
            onTriggered: root.exportRequested(root.rowId, "json")
        }
    }
    MenuEntry {
        text: root.isFolder ? qsTr("Remove folder") : qsTr("Delete")
        iconName: "trash"
        keys: qsTr("Del", "key")
        isDangerous: true
        onTriggered: root.isFolder ? root.chats.removeFolder(root.rowId) : root.chats.remove(root.rowId)
    }
}
