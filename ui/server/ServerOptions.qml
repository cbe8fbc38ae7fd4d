import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Server
import Facet.SettingsViews
import Facet.Theme

/* Where it listens and who may ask. */
ColumnLayout {
    id: root

    required property Server server
    property string wrongOrigin

    spacing: Theme.space2

    SettingRow {
        Layout.fillWidth: true
        title: qsTr("Port")
        Field {
            objectName: "portField"
            Layout.preferredWidth: 96 * Theme.roomScale
            name: qsTr("Port")
            isCode: true
            text: String(root.server.port)
            isWrong: !acceptableInput
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator {
                bottom: 1024
                top: 65535
            }
            onEditingFinished: root.server.port = parseInt(text)
        }
    }
    ChoiceRow {
        objectName: "reachRow"
        Layout.fillWidth: true
        title: qsTr("Who can reach it")
        detail: root.server.onNetwork ? qsTr("Every device in the network that has the key. What is sent is not encrypted: choose this only in networks you trust.") : qsTr("Programs on this computer. Nothing leaves it.")
        choices: [qsTr("Only this computer"), qsTr("The local network")]
        current: root.server.onNetwork ? 1 : 0
        onChosen: index => root.server.onNetwork = index === 1
    }
    SettingToggle {
        Layout.fillWidth: true
        enabled: !root.server.onNetwork
        text: qsTr("Ask for the key")
        detail: root.server.onNetwork ? qsTr("In the network it is always asked for.") : qsTr("On this computer too: other people who work on it cannot use the server without it.")
        checked: root.server.asksForKey
        onToggled: root.server.asksForKey = checked
    }
    SettingRow {
        Layout.fillWidth: true
        isWide: true
        title: qsTr("Web pages that may ask")
        detail: qsTr("Browsers let pages use the server only if their address stands here, such as https://app.example. Usually none has to.")
        Field {
            objectName: "originsField"
            Layout.fillWidth: true
            name: qsTr("Web pages that may ask")
            isCode: true
            isWrong: root.wrongOrigin !== ""
            placeholderText: qsTr("None")
            text: root.server.originsText
            onEditingFinished: root.wrongOrigin = root.server.setOrigins(text)
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.wrongOrigin !== ""
        text: qsTr("“%1” is no address of a web page. Write it as https://app.example, without a path.").arg(root.wrongOrigin)
        color: Theme.bad
        font.pixelSize: Theme.smallSize
    }
}
