pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Remote
import Facet.Theme

/* Where a model is and how to get in; edits the list's draft. First the address is asked, then the model is chosen. */
Card {
    id: root

    required property Endpoints endpoints
    readonly property EndpointDraft draft: root.endpoints.draft

    signal closed

    function save() {
        if (root.endpoints.saveDraft())
            root.closed();
    }

    implicitHeight: column.implicitHeight + 2 * Theme.space4
    onVisibleChanged: if (visible) address.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: root.closed()

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space4
        spacing: Theme.space1

        BodyText {
            Layout.fillWidth: true
            text: root.draft.isNew ? qsTr("Add an endpoint") : qsTr("Edit the endpoint")
            font.weight: Theme.emphasis
            Accessible.role: Accessible.Heading
        }
        FormHint {
            text: qsTr("Address of the server")
        }
        Field {
            id: address
            objectName: "endpointAddress"
            Layout.fillWidth: true
            isCode: true
            name: qsTr("Address of the server")
            placeholderText: "gpu.lan:8000"
            inputMethodHints: Qt.ImhUrlCharactersOnly
            text: root.draft.address
            isWrong: root.draft.state === EndpointDraft.Failed
            onTextEdited: root.draft.address = text
            onAccepted: root.draft.probe()
        }
        Flow {
            Layout.fillWidth: true
            visible: root.draft.isNew && root.draft.address === ""
            spacing: Theme.space2
            Repeater {
                model: ListModel {
                    ListElement {
                        program: "Ollama"
                        address: "http://localhost:11434"
                    }
                    ListElement {
                        program: "LM Studio"
                        address: "http://localhost:1234"
                    }
                    ListElement {
                        program: "llama-server"
                        address: "http://localhost:8080"
                    }
                    ListElement {
                        program: "vLLM"
                        address: "http://localhost:8000"
                    }
                }
                delegate: Pill {
                    id: preset

                    required property string program
                    required property string address

                    text: preset.program
                    Accessible.description: preset.address
                    onClicked: {
                        root.draft.address = preset.address;
                        root.draft.probe();
                    }
                }
            }
        }
        FormHint {
            text: root.draft.hasKey ? qsTr("Key. There is one in the keyring; type another to replace it.") : qsTr("Key, if the server wants one. It is kept in the keyring of the system.")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            Field {
                Layout.fillWidth: true
                isCode: true
                name: qsTr("Key")
                placeholderText: root.draft.hasKey ? "••••••••" : ""
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                text: root.draft.key
                onTextEdited: root.draft.key = text
                onAccepted: root.draft.probe()
            }
            TextButton {
                visible: root.draft.hasKey
                isSmall: true
                text: qsTr("Forget key")
                onClicked: root.draft.forgetKey()
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: root.draft.warning !== ""
            tone: Notice.Warn
            text: root.draft.warning
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            spacing: Theme.space3
            TextButton {
                objectName: "probeEndpoint"
                text: root.draft.state === EndpointDraft.Asking ? qsTr("Looking…") : qsTr("Look for models")
                isPrimary: root.draft.state === EndpointDraft.Typing || root.draft.state === EndpointDraft.Failed
                enabled: root.draft.address !== "" && root.draft.state !== EndpointDraft.Asking
                onClicked: root.draft.probe()
            }
            BodyText {
                Layout.fillWidth: true
                visible: root.draft.found !== ""
                text: root.draft.found
                color: Theme.good
                font.pixelSize: Theme.smallSize
                Accessible.role: Accessible.StaticText
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: root.draft.problem !== ""
            tone: Notice.Bad
            text: root.draft.problem
            detail: root.draft.remedy
        }
        ModelFields {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            visible: root.draft.model !== "" || root.draft.state === EndpointDraft.Answered
            draft: root.draft
        }
        RowLayout {
            Layout.topMargin: Theme.space3
            spacing: Theme.space2
            TextButton {
                objectName: "saveEndpoint"
                isPrimary: root.draft.state === EndpointDraft.Answered || !root.draft.isNew
                enabled: root.draft.canSave
                text: root.draft.isNew ? qsTr("Add") : qsTr("Save")
                onClicked: root.save()
            }
            TextButton {
                text: qsTr("Cancel")
                onClicked: root.closed()
            }
        }
    }
}
