pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.App
import Facet.Attachments
import Facet.ChatViews
import Facet.Components
import Facet.ModelViews
import Facet.PlayerViews
import Facet.Theme
import Facet.ToolViews
import Facet.Transcribe
import Facet.TranscribeViews

/* The chat with what other areas put into it: the model's pill, the microphone, tools, the welcome. */
ChatView {
    id: root

    required property Application app
    property bool isNarrow: false
    property bool showsMenuButton: false
    property bool isTraceOpen: false
    readonly property bool isWelcome: root.app.page.isEmpty && root.app.model.isDemo

    signal menuRequested
    signal traceToggled
    signal settingsRequested(section: string)
    signal exportRequested(chatId: double, format: string)

    function openModelPicker() {
        corner.openPicker();
    }
    function renameChat() {
        chatHeader.editTitle();
    }

    page: root.app.page
    enterSends: root.app.settings.enterSends
    onLinkActivated: (link, messageId) => root.app.openLink(link, messageId)
    onFileRequested: (files, row) => root.app.files.open(files, row)
    header: ChatHeader {
        id: chatHeader
        anchors.fill: parent
        page: root.app.page
        presets: root.app.settings.presets
        showsMenuButton: root.showsMenuButton
        showsTitle: !root.isWelcome
        isTraceOpen: root.isTraceOpen
        isNarrow: root.isNarrow
        onMenuRequested: root.menuRequested()
        onTraceToggled: root.traceToggled()
        onExportRequested: format => root.exportRequested(root.app.page.chatId, format)
        modelSlot: ModelCorner {
            id: corner
            app: root.app
            isNarrow: root.isNarrow
            onServerSettingsRequested: root.settingsRequested("server")
        }
    }
    empty: [
        Welcome {
            anchors.fill: parent
            visible: root.isWelcome && root.app.page.composer.isEmpty
            samplePicture: root.app.samplePicture
            onSampleRequested: name => root.app.startSample(name)
            models: WelcomeModels {
                Layout.fillWidth: true
                library: root.app.library
                onModelsRequested: root.app.view = "models"
            }
        },
        EmptyChat {
            anchors.fill: parent
            visible: (!root.isWelcome || !root.app.page.composer.isEmpty) && root.app.player.name === ""
        }
    ]
    above: [
        PlayerView {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space2
            // A question with attachments and some of the thread stay in sight below and above.
            maximumHeight: Math.max(48, Math.min(root.height * 0.4, root.height - root.composerHeight - Theme.headerHeight - 220))
            player: root.app.player
            onClosed: root.app.player.close()
        },
        Notice {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space2
            visible: root.app.voice.problem !== ""
            text: root.app.voice.problem
            detail: root.app.voice.remedy
            tone: Notice.Warn
            action: root.app.voice.canAttach ? qsTr("Attach the recording") : qsTr("Try again")
            canClose: root.app.voice.state === VoiceInput.Failed
            onActionRequested: root.app.voice.canAttach ? root.app.voice.attachRecording() : root.app.voice.retry()
            onClosed: root.app.voice.dismiss()
        }
    ]
    onPlayRequested: (blob, name) => root.app.player.openBlob(blob, name, 0)
    onItemPlayRequested: (item, seconds) => root.app.player.openBlob(item.blob, item.name, seconds)
    composerButtons: MicButton {
        voice: root.app.voice
    }
    composerPills: Pill {
        id: toolsPill
        text: qsTr("Tools")
        value: String(root.app.page.tools.enabledCount)
        valueColor: root.app.page.tools.enabledCount > 0 ? Theme.tool : Theme.faint
        onClicked: toolsMenu.open()
        ToolsMenu {
            id: toolsMenu
            y: -height - Theme.space2
            tools: root.app.page.tools
            onManageRequested: root.settingsRequested("tools")
        }
    }
}
