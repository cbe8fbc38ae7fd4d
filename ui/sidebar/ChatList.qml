pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.History
import Facet.Theme

/* The chats: pinned, in folders, by time. Arrows move, Enter opens, F2 renames, Delete deletes, Menu shows more. */
ListView {
    id: root

    required property ChatListModel chats
    property real renamingId: 0
    property bool isRenamingFolder: false

    signal exportRequested(real chatId, string format)

    function rename(row: ChatRow) {
        root.isRenamingFolder = row.isFolder;
        root.renamingId = row.rowId;
    }

    function endRename() {
        if (root.renamingId === 0)
            return;
        root.renamingId = 0;
        root.forceActiveFocus();
    }

    function finishRename(row: ChatRow, title: string) {
        if (root.renamingId === 0)
            return;
        if (row.isFolder)
            root.chats.renameFolder(row.rowId, title);
        else
            root.chats.rename(row.rowId, title);
        root.endRename();
    }

    function choose(row: ChatRow) {
        root.currentIndex = row.index;
        if (row.isFolder)
            root.chats.setExpanded(row.rowId, !row.isExpanded);
        else
            root.chats.open(row.rowId);
    }

    function remove(row: ChatRow) {
        if (row.isFolder)
            root.chats.removeFolder(row.rowId);
        else
            root.chats.remove(row.rowId);
    }

    function showMenu(row: ChatRow) {
        root.currentIndex = row.index;
        menu.rowId = row.rowId;
        menu.isFolder = row.isFolder;
        menu.isPinned = row.isPinned;
        menu.folderId = row.folderId;
        menu.popup(row, Theme.space4, row.height);
    }

    function makeFolder(chatId: real) {
        const id = root.chats.newFolder("", chatId);
        root.isRenamingFolder = true;
        root.renamingId = id;
    }

    model: root.chats
    clip: true
    spacing: 2
    currentIndex: -1
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: false
    cacheBuffer: 200
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Chats")
    ScrollBar.vertical: ThinScrollBar {}
    onActiveFocusChanged: {
        if (root.activeFocus && root.currentIndex < 0)
            root.currentIndex = Math.max(0, root.chats.currentRow());
    }
    Keys.onPressed: event => {
        const row = root.currentItem as ChatRow;
        if (event.matches(StandardKey.Undo))
            root.chats.undo();
        else if (!row)
            return;
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            root.choose(row);
        else if (event.key === Qt.Key_F2)
            root.rename(row);
        else if (event.key === Qt.Key_Delete)
            root.remove(row);
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier))
            root.showMenu(row);
        else if (row.isFolder && (event.key === Qt.Key_Left || event.key === Qt.Key_Right))
            root.chats.setExpanded(row.rowId, (event.key === Qt.Key_Right) !== root.LayoutMirroring.enabled);
        else
            return;
        event.accepted = true;
    }

    section.property: "section"
    delegate: ChatRow {
        id: row

        width: ListView.view.width
        section: row.ListView.section === row.ListView.previousSection ? "" : row.ListView.section
        dragLabel: label
        isKeyboardHere: root.activeFocus && row.ListView.isCurrentItem
        isRenaming: root.renamingId === row.rowId && root.isRenamingFolder === row.isFolder
        onChosen: root.choose(row)
        onRenameRequested: root.rename(row)
        onRenamed: title => root.finishRename(row, title)
        onRenameEnded: root.endRename()
        onMenuRequested: root.showMenu(row)
        onChatDropped: chatId => root.chats.moveToFolder(chatId, row.isFolder ? row.rowId : row.folderId)
    }

    DragLabel {
        id: label
        parent: root
    }
    ChatMenu {
        id: menu
        chats: root.chats
        onRenameRequested: root.rename(root.currentItem as ChatRow)
        onExportRequested: (chatId, format) => root.exportRequested(chatId, format)
        onFolderWanted: chatId => root.makeFolder(chatId)
    }
}
