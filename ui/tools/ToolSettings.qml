import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Tools

/* Everything about tools for the settings page: what new chats begin with, web pages, servers, what was allowed.
   It does not scroll by itself. */
ColumnLayout {
    id: root

    required property Toolbox toolbox

    spacing: Theme.space3

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Tools in new chats")
        font.weight: Theme.emphasis
        Accessible.role: Accessible.Heading
    }
    ToolChoices {
        Layout.fillWidth: true
        tools: root.toolbox.defaults
    }
    Toggle {
        objectName: "fetchSwitch"
        Layout.fillWidth: true
        text: qsTr("Fetch web pages")
        detail: root.toolbox.neverOnline ? qsTr("“Never go online” is switched on, so no page is fetched.") : qsTr("Off: no chat can fetch a page. On: the model asks before each one and shows its address.")
        enabled: !root.toolbox.neverOnline
        checked: root.toolbox.mayFetchPages
        onToggled: root.toolbox.mayFetchPages = checked
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        text: qsTr("Servers (MCP)")
        font.weight: Theme.emphasis
        Accessible.role: Accessible.Heading
    }
    McpServers {
        Layout.fillWidth: true
        servers: root.toolbox.servers
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        text: qsTr("Allowed without asking")
        font.weight: Theme.emphasis
        Accessible.role: Accessible.Heading
    }
    GrantList {
        Layout.fillWidth: true
        permissions: root.toolbox.permissions
    }
}
