import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Tools

/* Servers as their documentation gives them: JSON to paste. */
Card {
    id: root

    required property McpServerList servers
    property string problem

    signal closed

    implicitHeight: column.implicitHeight + 2 * Theme.space3
    onVisibleChanged: {
        box.text = "";
        root.problem = "";
        if (visible)
            box.area.forceActiveFocus(Qt.OtherFocusReason);
    }
    Keys.onEscapePressed: root.closed()

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        spacing: Theme.space2

        FormLabel {
            hint: qsTr("Paste the JSON from the server's documentation. It stays off until you switch it on.")
        }
        TextBox {
            id: box
            objectName: "pasteBox"
            Layout.fillWidth: true
            implicitHeight: 150
            isCode: true
            name: qsTr("JSON of the servers")
            placeholderText: "{\n  \"mcpServers\": {\n    \"files\": {\"command\": \"npx\", \"args\": [\"-y\", \"…\"]}\n  }\n}"
        }
        Notice {
            Layout.fillWidth: true
            visible: root.problem !== ""
            tone: Notice.Bad
            text: root.problem
        }
        RowLayout {
            spacing: Theme.space2
            TextButton {
                objectName: "addPasted"
                isPrimary: true
                text: qsTr("Add")
                onClicked: {
                    root.problem = root.servers.addFromJson(box.text);
                    if (root.problem === "")
                        root.closed();
                }
            }
            TextButton {
                text: qsTr("Cancel")
                onClicked: root.closed()
            }
        }
    }
}
