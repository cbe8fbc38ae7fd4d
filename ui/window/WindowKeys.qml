import QtQuick
import Facet.App
import Facet.Settings

/* Every shortcut of the window and the one call that it makes. */
Item {
    id: root

    required property Application app
    readonly property Shortcuts table: root.app.shortcuts
    readonly property bool isChat: root.app.view === "chat"

    signal searchRequested
    signal findRequested
    signal attachRequested
    signal focusRequested
    signal pickerRequested
    signal sidebarToggled
    signal traceToggled
    signal shortcutsRequested
    signal fullScreenToggled
    signal closeRequested
    signal newFolderRequested
    signal exportRequested
    signal renameRequested

    component Keys: ActionKeys {
        table: root.table
    }

    Keys {
        action: "newChat"
        onActivated: {
            root.app.newChat();
            root.focusRequested();
        }
    }
    Keys {
        action: "newFolder"
        onActivated: root.newFolderRequested()
    }
    Keys {
        action: "searchAll"
        onActivated: root.searchRequested()
    }
    Keys {
        action: "findInChat"
        enabled: root.isChat
        onActivated: root.findRequested()
    }
    Keys {
        action: "previousChat"
        onActivated: root.app.openNeighbour(-1)
    }
    Keys {
        action: "nextChat"
        onActivated: root.app.openNeighbour(1)
    }
    Keys {
        action: "renameChat"
        enabled: root.isChat
        onActivated: root.renameRequested()
    }
    Keys {
        action: "exportChat"
        enabled: root.isChat && root.app.page.chatId !== 0
        onActivated: root.exportRequested()
    }
    Keys {
        action: "stop"
        enabled: root.isChat && root.app.page.isAnswering
        onActivated: root.app.page.stop()
    }
    Keys {
        action: "regenerate"
        enabled: root.isChat && !root.app.page.isAnswering
        onActivated: root.app.page.regenerateLast()
    }
    Keys {
        action: "continueAnswer"
        enabled: root.isChat && !root.app.page.isAnswering
        onActivated: root.app.page.continueLast()
    }
    Keys {
        action: "copyAnswer"
        enabled: root.isChat
        onActivated: root.app.page.copyLastAnswer()
    }
    Keys {
        action: "answerNow"
        enabled: root.isChat && root.app.page.isThinking
        onActivated: root.app.page.answerNow()
    }
    Keys {
        action: "previousBranch"
        enabled: root.isChat
        onActivated: root.app.page.switchLastBranch(-1)
    }
    Keys {
        action: "nextBranch"
        enabled: root.isChat
        onActivated: root.app.page.switchLastBranch(1)
    }
    Keys {
        action: "focusComposer"
        onActivated: {
            root.app.view = "chat";
            root.focusRequested();
        }
    }
    Keys {
        action: "attach"
        enabled: root.isChat
        onActivated: root.attachRequested()
    }
    Keys {
        action: "record"
        onActivated: root.isChat ? root.app.voice.toggle() : root.app.desk.toggleRecording()
    }
    Keys {
        action: "thinking"
        enabled: root.isChat
        onActivated: root.app.page.thinking = !root.app.page.thinking
    }
    Keys {
        action: "modelPicker"
        onActivated: root.pickerRequested()
    }
    Keys {
        action: "sidebar"
        onActivated: root.sidebarToggled()
    }
    Keys {
        action: "trace"
        enabled: root.isChat
        onActivated: root.traceToggled()
    }
    Keys {
        action: "zoomIn"
        onActivated: root.app.settings.fontScale += 0.1
    }
    Keys {
        action: "zoomOut"
        onActivated: root.app.settings.fontScale -= 0.1
    }
    Keys {
        action: "zoomReset"
        onActivated: root.app.settings.fontScale = 1
    }
    Keys {
        action: "fullScreen"
        onActivated: root.fullScreenToggled()
    }
    Keys {
        action: "goToChat"
        onActivated: root.app.view = "chat"
    }
    Keys {
        action: "goToTranscribe"
        onActivated: root.app.view = "transcribe"
    }
    Keys {
        action: "goToModels"
        onActivated: root.app.view = "models"
    }
    Keys {
        action: "settings"
        onActivated: root.app.view = "settings"
    }
    Keys {
        action: "shortcutList"
        onActivated: root.shortcutsRequested()
    }
    Keys {
        action: "closeWindow"
        onActivated: root.closeRequested()
    }
    Keys {
        action: "quit"
        onActivated: Qt.quit()
    }
}
