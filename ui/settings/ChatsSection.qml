pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Settings
import Facet.Theme

SettingsSection {
    id: root

    required property Settings settings

    title: qsTr("Chats and presets")
    intro: qsTr("What a new chat begins with; each chat can have its own.")

    SettingRow {
        query: root.query
        title: qsTr("System prompt")
        detail: qsTr("Said to the model before the conversation.")
        isWide: true
        TextBox {
            id: prompt
            Layout.fillWidth: true
            Layout.preferredHeight: 110
            name: qsTr("System prompt")
            placeholderText: qsTr("For example: Answer briefly, in metric units.")
            text: root.settings.systemPrompt
            onEdited: root.settings.systemPrompt = prompt.text
        }
    }
    SettingToggle {
        query: root.query
        text: qsTr("Think before answering")
        detail: qsTr("Better at hard questions, slower at easy ones.")
        checked: root.settings.thinking
        onToggled: root.settings.thinking = checked
    }
    ChoiceRow {
        id: budget

        readonly property list<int> steps: [0, 256, 512, 1024, 2048, 4096, 8192, 16384]

        query: root.query
        enabled: root.settings.thinking
        title: qsTr("Longest thought")
        detail: qsTr("After so many tokens the thought is closed and the answer begins.")
        choices: [qsTr("No limit")].concat(budget.steps.slice(1).map(n => qsTr("%1 tokens").arg(n)))
        current: Math.max(0, budget.steps.indexOf(root.settings.thoughtBudget))
        onChosen: index => root.settings.thoughtBudget = budget.steps[index]
    }
    SettingRow {
        query: root.query
        title: qsTr("Keep as a preset")
        detail: qsTr("System prompt, thinking and sampling of the settings, under a name.")
        Field {
            id: presetName
            Layout.preferredWidth: 160
            placeholderText: qsTr("Name")
            onAccepted: store.clicked()
        }
        TextButton {
            id: store
            text: qsTr("Keep")
            enabled: presetName.text.trim() !== ""
            onClicked: {
                if (root.settings.storePreset(presetName.text))
                    presetName.clear();
            }
        }
    }
    Repeater {
        model: root.settings.presets
        delegate: PresetCard {
            Layout.fillWidth: true
            visible: root.query === "" || (name + " " + systemPrompt).toLowerCase().includes(root.query.toLowerCase())
            onUseRequested: row => root.settings.usePreset(row)
            onRenameRequested: (row, text) => root.settings.presets.rename(row, text)
            onPromptEdited: (row, text) => root.settings.presets.setSystemPrompt(row, text)
            onRemoveRequested: row => root.settings.presets.remove(row)
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.query === "" && root.settings.presets.removedName !== ""
        text: qsTr("The preset \"%1\" was deleted.").arg(root.settings.presets.removedName)
        action: qsTr("Undo")
        onActionRequested: root.settings.presets.restore()
    }
}
