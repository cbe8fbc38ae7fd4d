import QtQuick
import Facet.Settings

SettingsSection {
    id: root

    required property Settings settings

    title: qsTr("General")

    ChoiceRow {
        query: root.query
        title: qsTr("Language")
        detail: qsTr("Of the window. Answers come in the language you write in.")
        choices: [qsTr("As the system")].concat(root.settings.languageNames().slice(1))
        current: root.settings.languageCodes().indexOf(root.settings.language)
        onChosen: index => root.settings.language = root.settings.languageCodes()[index]
    }
    SettingToggle {
        query: root.query
        text: qsTr("Enter sends the question")
        detail: root.settings.enterSends ? qsTr("Shift+Enter begins a new line.") : qsTr("Enter begins a new line, Ctrl+Enter sends.")
        checked: root.settings.enterSends
        onToggled: root.settings.enterSends = checked
    }
    SettingToggle {
        query: root.query
        text: qsTr("Notify when a long answer ends")
        detail: qsTr("Only while another window is in front.")
        checked: root.settings.notifications
        onToggled: root.settings.notifications = checked
    }
    SettingToggle {
        query: root.query
        text: qsTr("Show thinking and tools beside the chat")
        detail: qsTr("The panel with every step of an answer, its time and its tokens.")
        checked: root.settings.showTrace
        onToggled: root.settings.showTrace = checked
    }
}
