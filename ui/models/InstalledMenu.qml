import QtQuick
import Facet.Components
import Facet.Hub
import Facet.Models

/* What can be done with a model that is here, besides loading it. */
ActionMenu {
    id: root

    required property ModelLibrary library
    required property int row
    property Hub hub: null
    property Housekeeping housekeeping: null
    property bool isDemo: false
    property bool hasUpdate: false
    property bool isVerifying: false
    property bool canDelete: false
    property bool canForget: false

    signal renameRequested

    MenuEntry {
        text: qsTr("Show the folder")
        iconName: "folder"
        onTriggered: root.library.reveal(root.row)
    }
    MenuEntry {
        visible: root.hasUpdate && root.hub !== null
        enabled: visible // arrows pass over what is not shown
        text: qsTr("Get the newer files")
        iconName: "download"
        onTriggered: root.hub.update(root.row)
    }
    MenuEntry {
        visible: root.housekeeping !== null && !root.isVerifying
        enabled: visible
        text: qsTr("Verify the files")
        iconName: "check"
        onTriggered: root.housekeeping.verify(root.row)
    }
    MenuEntry {
        visible: root.isVerifying
        enabled: visible
        text: qsTr("Stop verifying")
        iconName: "stop"
        onTriggered: root.housekeeping.stopVerifying()
    }
    MenuEntry {
        visible: root.housekeeping !== null && !root.isDemo
        enabled: visible
        text: qsTr("Rename…")
        iconName: "edit"
        onTriggered: root.renameRequested()
    }
    MenuEntry {
        visible: root.canForget
        enabled: visible
        text: qsTr("Take off the list")
        iconName: "close"
        onTriggered: root.library.forget(root.row)
    }
    MenuEntry {
        visible: root.housekeeping !== null && !root.isDemo
        enabled: visible && root.canDelete
        text: qsTr("Delete…")
        iconName: "trash"
        isDangerous: true
        onTriggered: root.housekeeping.askToDelete(root.row)
    }
}
