pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQml
import Facet.Components
import Facet.History

/* The folders a chat can be moved to. */
ActionMenu {
    id: root

    required property ChatListModel chats
    property real currentFolderId: 0

    signal folderChosen(real folderId)

    title: qsTr("Move to")
    onAboutToShow: folders.model = root.chats.folderNames()

    MenuEntry {
        text: qsTr("No folder")
        enabled: root.currentFolderId !== 0
        onTriggered: root.folderChosen(0)
    }
    Instantiator {
        id: folders

        delegate: MenuEntry {
            required property int index
            required property string modelData

            text: modelData
            iconName: "folder"
            enabled: root.chats.folderAt(index) !== root.currentFolderId
            onTriggered: root.folderChosen(root.chats.folderAt(index))
        }
        onObjectAdded: (index, object) => root.insertItem(index + 1, object)
        onObjectRemoved: (index, object) => root.removeItem(object)
    }
}
