pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Tools

/* The servers that bring tools: the list, and forms to add and change them. */
ColumnLayout {
    id: root

    required property McpServerList servers
    /// "", "form" or "paste"
    property string editor
    property bool canUndo: false

    spacing: Theme.space2

    Notice {
        Layout.fillWidth: true
        visible: root.servers.problem !== ""
        tone: Notice.Warn
        text: root.servers.problem
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.servers.count === 0 && root.editor === ""
        text: qsTr("No servers yet. Programs that speak the Model Context Protocol (MCP) can bring tools for files, calendars, databases and more.")
        color: Theme.muted
    }
    Repeater {
        model: root.servers
        delegate: ServerCard {
            Layout.fillWidth: true
            onEnabledChosen: isOn => root.servers.setEnabled(index, isOn)
            onRestartRequested: root.servers.restart(index)
            onEditRequested: {
                root.servers.edit(index);
                root.editor = "form";
            }
            onRemoveRequested: {
                root.canUndo = true;
                root.servers.remove(index);
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.canUndo && root.servers.removedName !== ""
        text: qsTr("“%1” was removed.").arg(root.servers.removedName)
        action: qsTr("Undo")
        canClose: true
        onActionRequested: root.servers.undoRemove()
        onClosed: root.canUndo = false
    }
    ServerForm {
        Layout.fillWidth: true
        visible: root.editor === "form"
        servers: root.servers
        onClosed: root.editor = ""
    }
    ServerPaste {
        Layout.fillWidth: true
        visible: root.editor === "paste"
        servers: root.servers
        onClosed: root.editor = ""
    }
    Flow {
        Layout.fillWidth: true
        visible: root.editor === ""
        spacing: Theme.space2
        TextButton {
            objectName: "addServer"
            iconName: "plus"
            text: qsTr("Add server")
            onClicked: {
                root.servers.editNew();
                root.editor = "form";
            }
        }
        TextButton {
            objectName: "pasteServer"
            iconName: "import"
            text: qsTr("Paste JSON")
            onClicked: root.editor = "paste"
        }
    }
}
