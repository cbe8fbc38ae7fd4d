pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Remote
import Facet.Theme

/* Models on other computers: the list, and a form to add and change them. */
ColumnLayout {
    id: root

    required property Endpoints endpoints
    property bool isEditing: false
    property bool canUndo: false

    function add() {
        root.endpoints.editNew();
        root.isEditing = true;
    }

    spacing: Theme.space2 + 2

    BodyText {
        Layout.fillWidth: true
        visible: root.endpoints.count === 0 && !root.isEditing
        text: qsTr("Work that outgrows this machine can be done by another one: add a server that speaks the OpenAI interface, such as vLLM, llama-server, Ollama or LM Studio. What you ask it leaves this machine, and says so wherever the model is named.")
        color: Theme.muted
    }
    Notice {
        Layout.fillWidth: true
        visible: root.endpoints.keyProblem !== "" && (root.isEditing || root.endpoints.count > 0)
        tone: Notice.Warn
        text: root.endpoints.keyProblem
    }
    Repeater {
        model: root.endpoints
        delegate: EndpointCard {
            Layout.fillWidth: true
            onUseRequested: root.endpoints.use(index)
            onEditRequested: {
                root.endpoints.edit(index);
                root.isEditing = true;
            }
            onRemoveRequested: {
                root.canUndo = true;
                root.endpoints.remove(index);
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.canUndo && root.endpoints.removedName !== ""
        text: qsTr("“%1” was removed, with its key.").arg(root.endpoints.removedName)
        action: qsTr("Undo")
        canClose: true
        onActionRequested: root.endpoints.undoRemove()
        onClosed: root.canUndo = false
    }
    EndpointForm {
        Layout.fillWidth: true
        visible: root.isEditing
        endpoints: root.endpoints
        onClosed: root.isEditing = false
    }
    TextButton {
        objectName: "addEndpoint"
        visible: !root.isEditing
        iconName: "plus"
        text: qsTr("Add an endpoint")
        onClicked: root.add()
    }
}
