pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Facet.Components
import Facet.Downloads
import Facet.SettingsViews
import Facet.Theme

/* Where models come from, by which way, and where they go: rows for the settings page. */
ColumnLayout {
    id: root

    required property DownloadSettings settings
    property string query

    function keepToken() {
        root.settings.setToken(token.text);
        token.clear();
    }

    spacing: Theme.space2

    FolderDialog {
        id: folderDialog
        title: qsTr("A folder for downloaded models")
        onAccepted: root.settings.folder = folderDialog.selectedFolder.toString()
    }
    SettingRow {
        query: root.query
        title: qsTr("Folder of downloads")
        detail: root.settings.folder === root.settings.defaultFolder ? qsTr("%1: other programs find the models there too.").arg(root.settings.folder) : root.settings.folder
        TextButton {
            text: qsTr("Choose…")
            Accessible.name: qsTr("Choose the folder of downloads")
            onClicked: folderDialog.open()
        }
        TextButton {
            visible: root.settings.folder !== root.settings.defaultFolder
            text: qsTr("As usual")
            Accessible.name: qsTr("Use the usual folder of downloads")
            onClicked: root.settings.folder = ""
        }
    }
    ChoiceRow {
        query: root.query
        title: qsTr("Files at once")
        detail: qsTr("More are not always faster.")
        choices: ["1", "2", "3", "4", "5", "6", "7", "8"]
        current: root.settings.simultaneousFiles - 1
        onChosen: index => root.settings.simultaneousFiles = index + 1
    }
    SettingRow {
        query: root.query
        isWide: true
        title: qsTr("Access token of the hub")
        detail: root.settings.hasToken && root.settings.withholdsToken ? qsTr("There is a token. It is not sent to %1, which is not encrypted.").arg(root.settings.hub) : root.settings.hasToken ? qsTr("There is a token. It is sent to %1 alone, for models with a licence to accept.").arg(root.settings.hub) : qsTr("For models whose licence is accepted on their page. Made on the hub under Settings, Access Tokens; kept in the system's keyring.")
        Field {
            id: token
            Layout.fillWidth: true
            name: qsTr("Access token of the hub")
            placeholderText: root.settings.hasToken ? qsTr("Another token") : "hf_…"
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            isCode: true
            onAccepted: root.keepToken()
        }
        TextButton {
            text: qsTr("Keep")
            enabled: token.text.trim() !== ""
            Accessible.name: qsTr("Keep the access token")
            onClicked: root.keepToken()
        }
        TextButton {
            visible: root.settings.hasToken
            isDangerous: true
            text: qsTr("Forget")
            Accessible.name: qsTr("Forget the access token")
            onClicked: root.settings.forgetToken()
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.query === "" && root.settings.tokenProblem !== ""
        tone: Notice.Warn
        text: root.settings.tokenProblem
    }
    SettingRow {
        query: root.query
        isWide: true
        title: qsTr("Mirror of the hub")
        detail: mirror.isWrong ? qsTr("This is no address; %1 is used.").arg(root.settings.hub) : qsTr("Asked instead of the hub, for networks that do not reach it. Empty: %1.").arg("https://huggingface.co")
        Field {
            id: mirror
            Layout.fillWidth: true
            name: qsTr("Mirror of the hub")
            placeholderText: "https://"
            text: root.settings.mirror
            isWrong: text.trim() !== "" && !root.settings.isAddress(text)
            inputMethodHints: Qt.ImhUrlCharactersOnly
            isCode: true
            onEditingFinished: root.settings.mirror = text
        }
    }
    Notice {
        objectName: "unencryptedMirror"
        Layout.fillWidth: true
        visible: root.query === "" && root.settings.withholdsToken
        tone: Notice.Warn
        text: qsTr("This mirror is not encrypted (http), so your access token is not sent to it.")
    }
    ChoiceRow {
        query: root.query
        title: qsTr("Proxy")
        choices: [qsTr("As the system says"), qsTr("None"), qsTr("HTTP"), qsTr("SOCKS 5")]
        current: root.settings.proxyKind
        onChosen: index => root.settings.proxyKind = index
    }
    SettingRow {
        query: root.query
        visible: isMatch && (root.settings.proxyKind === DownloadSettings.HttpProxy || root.settings.proxyKind === DownloadSettings.SocksProxy)
        isWide: true
        title: qsTr("Address of the proxy")
        detail: root.settings.isProxyComplete ? "" : qsTr("Host and port, such as proxy.example.org:3128. Until then nothing is downloaded.")
        Field {
            Layout.fillWidth: true
            name: qsTr("Address of the proxy")
            placeholderText: "host:port"
            text: root.settings.proxyAddress
            isWrong: text.trim() !== "" && !root.settings.isProxyComplete
            inputMethodHints: Qt.ImhUrlCharactersOnly
            isCode: true
            onEditingFinished: root.settings.proxyAddress = text
        }
    }
}
