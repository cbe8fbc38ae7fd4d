pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Facet.Components
import Facet.Settings
import Facet.Theme

SettingsSection {
    id: root

    required property Settings settings
    required property DataFolderMove move

    title: qsTr("Privacy and data")
    intro: qsTr("Models run on this machine. Facet sends nothing anywhere by itself and counts nothing.")

    FolderDialog {
        id: folderDialog
        title: qsTr("An empty folder for Facet's data")
        onAccepted: root.move.start(folderDialog.selectedFolder)
    }
    SettingToggle {
        query: root.query
        text: qsTr("Never go online")
        detail: qsTr("No web pages, no downloads, no servers elsewhere, whatever else is allowed.")
        checked: root.settings.neverOnline
        onToggled: root.settings.neverOnline = checked
    }
    SettingToggle {
        query: root.query
        enabled: !root.settings.neverOnline
        text: qsTr("The model may ask to read web pages")
        detail: qsTr("Each page is shown and asked for before it is fetched.")
        checked: root.settings.webFetchAllowed
        onToggled: root.settings.webFetchAllowed = checked
    }
    SettingRow {
        query: root.query
        title: qsTr("Data folder")
        detail: root.settings.dataFolder
        TextButton {
            text: qsTr("Move…")
            enabled: !root.move.isRunning
            onClicked: folderDialog.open()
        }
        TextButton {
            visible: root.settings.dataFolder !== root.settings.defaultDataFolder
            text: qsTr("Move back")
            enabled: !root.move.isRunning
            onClicked: root.move.start("file://" + root.settings.defaultDataFolder)
        }
    }
    Loader {
        Layout.fillWidth: true
        active: root.move.isRunning
        visible: active && root.query === ""
        sourceComponent: MoveCard {
            move: root.move
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.query === "" && (root.move.state === DataFolderMove.Done || root.move.state === DataFolderMove.Failed)
        text: root.move.text
        tone: root.move.state === DataFolderMove.Done ? Notice.Good : Notice.Bad
        canClose: true
        onClosed: root.move.dismiss()
    }
    SettingRow {
        query: root.query
        title: qsTr("What lies where")
        isWide: true
        detail: qsTr("Chats, attachments and recordings: %1\nSettings: %2\nModels of other programs are used where they are; nothing of them is copied.").arg(root.settings.dataFolder).arg(root.settings.file)
    }
}
