pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Tools

/* A server's name and where it is; edits the list's draft. */
Card {
    id: root

    required property McpServerList servers
    readonly property ServerDraft draft: root.servers.draft

    signal closed

    implicitHeight: column.implicitHeight + 2 * Theme.space3
    onVisibleChanged: if (visible) name.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: root.closed()

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        spacing: Theme.space1

        FormLabel {
            hint: qsTr("Name")
        }
        Field {
            id: name
            Layout.fillWidth: true
            name: qsTr("Name of the server")
            text: root.draft.name
            onTextEdited: root.draft.name = text
        }
        RowLayout {
            Layout.topMargin: Theme.space2
            spacing: Theme.space2
            Pill {
                text: qsTr("Program on this computer")
                checkable: true
                autoExclusive: true
                checked: !root.draft.isRemote
                onClicked: root.draft.isRemote = false
            }
            Pill {
                text: qsTr("Address")
                checkable: true
                autoExclusive: true
                checked: root.draft.isRemote
                onClicked: root.draft.isRemote = true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: !root.draft.isRemote
            spacing: Theme.space1
            FormLabel {
                hint: qsTr("Command with its arguments. It runs with your rights: add only programs you trust.")
            }
            Field {
                Layout.fillWidth: true
                isCode: true
                name: qsTr("Command")
                placeholderText: "npx -y @modelcontextprotocol/server-filesystem /home/me/notes"
                text: root.draft.command
                onTextEdited: root.draft.command = text
            }
            FormLabel {
                hint: qsTr("Environment, one NAME=value on each line")
            }
            TextBox {
                id: environment
                Layout.fillWidth: true
                implicitHeight: 64
                isCode: true
                name: qsTr("Environment")
                text: root.draft.environment
                onEdited: root.draft.environment = environment.text
            }
            FormLabel {
                hint: qsTr("Folder to start in (optional)")
            }
            Field {
                Layout.fillWidth: true
                isCode: true
                name: qsTr("Folder")
                text: root.draft.folder
                onTextEdited: root.draft.folder = text
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.draft.isRemote
            spacing: Theme.space1
            FormLabel {
                hint: qsTr("Address")
            }
            Field {
                Layout.fillWidth: true
                isCode: true
                name: qsTr("Address")
                placeholderText: "https://example.org/mcp"
                inputMethodHints: Qt.ImhUrlCharactersOnly
                text: root.draft.url
                onTextEdited: root.draft.url = text
            }
            FormLabel {
                hint: qsTr("Headers, one “Name: value” on each line. ${NAME} takes a value from the environment.")
            }
            TextBox {
                id: headers
                Layout.fillWidth: true
                implicitHeight: 64
                isCode: true
                name: qsTr("Headers")
                placeholderText: "Authorization: Bearer ${MY_TOKEN}"
                text: root.draft.headers
                onEdited: root.draft.headers = headers.text
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            visible: root.draft.problem !== ""
            tone: Notice.Bad
            text: root.draft.problem
        }
        RowLayout {
            Layout.topMargin: Theme.space2
            spacing: Theme.space2
            TextButton {
                objectName: "saveServer"
                isPrimary: true
                text: root.draft.isNew ? qsTr("Add") : qsTr("Save")
                onClicked: if (root.servers.saveDraft()) root.closed()
            }
            TextButton {
                text: qsTr("Cancel")
                onClicked: root.closed()
            }
        }
    }
}
