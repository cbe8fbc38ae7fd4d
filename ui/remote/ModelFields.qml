pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Remote
import Facet.Theme

/* Which of the server's models, what it can do, and what it is called here. */
ColumnLayout {
    id: root

    required property EndpointDraft draft

    spacing: Theme.space1

    FormHint {
        text: qsTr("Model")
    }
    ChoiceBox {
        objectName: "endpointModel"
        Layout.fillWidth: true
        visible: root.draft.models.length > 0
        name: qsTr("Model")
        model: root.draft.models
        currentIndex: root.draft.models.indexOf(root.draft.model)
        onActivated: root.draft.model = textAt(currentIndex)
    }
    Field {
        Layout.fillWidth: true
        visible: root.draft.models.length === 0
        isCode: true
        name: qsTr("Model")
        text: root.draft.model
        onTextEdited: root.draft.model = text
    }
    FormHint {
        text: qsTr("Name in Facet")
    }
    Field {
        objectName: "endpointName"
        Layout.fillWidth: true
        name: qsTr("Name in Facet")
        placeholderText: root.draft.suggestedName
        text: root.draft.name
        onTextEdited: root.draft.name = text
    }
    FormHint {
        text: root.draft.abilitiesNote === "" ? qsTr("What the model can do") : qsTr("What the model can do. %1").arg(root.draft.abilitiesNote)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        Pill {
            objectName: "abilitySees"
            text: qsTr("Pictures and video")
            iconName: root.draft.sees ? "check" : "image"
            checkable: true
            checked: root.draft.sees
            onToggled: root.draft.sees = checked
        }
        Pill {
            text: qsTr("Sound")
            iconName: root.draft.hears ? "check" : "audio"
            checkable: true
            checked: root.draft.hears
            onToggled: root.draft.hears = checked
        }
        Pill {
            text: qsTr("Tools")
            iconName: root.draft.callsTools ? "check" : "tool"
            checkable: true
            checked: root.draft.callsTools
            onToggled: root.draft.callsTools = checked
        }
        Pill {
            text: qsTr("Thinking")
            iconName: root.draft.thinks ? "check" : "thought"
            checkable: true
            checked: root.draft.thinks
            onToggled: root.draft.thinks = checked
        }
    }
    FormHint {
        text: qsTr("Context length in tokens; empty: not known")
    }
    Field {
        Layout.preferredWidth: 180
        name: qsTr("Context length in tokens")
        text: root.draft.contextLength > 0 ? String(root.draft.contextLength) : ""
        inputMethodHints: Qt.ImhDigitsOnly
        validator: IntValidator {
            bottom: 0
            top: 100000000
        }
        onTextEdited: root.draft.contextLength = Number(text)
    }
}
