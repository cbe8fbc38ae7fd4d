pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Settings
import Facet.Theme

SettingsSection {
    id: root

    required property Shortcuts shortcuts

    title: qsTr("Keyboard")
    intro: qsTr("Choose a shortcut, then press the keys it shall have. Escape keeps the old ones, Delete takes them away.")

    Notice {
        Layout.fillWidth: true
        visible: root.query === "" && root.shortcuts.conflictCount > 0
        tone: Notice.Warn
        text: qsTr("Some keys are given twice; what they do is not certain.")
    }
    Repeater {
        model: root.shortcuts
        delegate: ShortcutRow {
            Layout.fillWidth: true
            shortcuts: root.shortcuts
            query: root.query
        }
    }
    TextButton {
        Layout.topMargin: Theme.space3
        visible: root.query === ""
        text: qsTr("All as usual")
        iconName: "undo"
        onClicked: root.shortcuts.resetAll()
    }
}
