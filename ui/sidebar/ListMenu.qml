pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Facet.Components

/* What can be done with the list as a whole. */
ActionMenu {
    id: root

    property bool canImport: true

    signal newFolderRequested
    signal importRequested
    signal exportRequested(string format)

    MenuEntry {
        text: qsTr("New folder")
        iconName: "folder-plus"
        onTriggered: root.newFolderRequested()
    }
    MenuEntry {
        text: qsTr("Import chats…")
        iconName: "import"
        enabled: root.canImport
        onTriggered: root.importRequested()
    }
    ActionMenu {
        title: qsTr("Export all chats")
        MenuEntry {
            text: qsTr("Markdown")
            iconName: "file"
            onTriggered: root.exportRequested("md")
        }
        MenuEntry {
            text: qsTr("HTML with pictures")
            iconName: "globe"
            onTriggered: root.exportRequested("html")
        }
        MenuEntry {
            text: qsTr("JSON, to import again")
            iconName: "export"
            onTriggered: root.exportRequested("json")
        }
    }
}
