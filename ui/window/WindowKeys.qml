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

    component Act: ActionKeys {
        table: root.table
    }

    Act {
        action: "newChat"
        onActivated: {
            root.app.newChat();
            root.focusRequested();
        }
    }
    Act {
        action: "newFolder"
        onActivated: root.newFolderRequested()
    }
    Act {
        action: "searchAll"
        onActivated: root.searchRequested()
    }
    Act {
        action: "findInChat"
        enabled: root.isChat
        onActivated: root.findRequested()
    }
    Act {
        action: "previousChat"
        onActivated: root.app.openNeighbour(-1)
    }
    Act {
        action: "nextChat"
        onActivated: root.app.openNeighbour(1)
    }
    Act {
        action: "renameChat"
        enabled: root.isChat
        onActivated: root.renameRequested()
    }
    Act {
        action: "exportChat"
        enabled: root.isChat && root.app.page.chatId !== 0
        onActivated: root.exportRequested()
    }
    Act {
        action: "stop"
        enabled: root.isChat && root.app.page.isAnswering
        onActivated: root.app.page.stop()
    }
    Act {
        action: "regenerate"
        enabled: root.isChat && !root.app.page.isAnswering
        onActivated: root.app.page.regenerateLast()
    }
    Act {
        action: "continueAnswer"
        enabled: root.isChat && !root.app.page.isAnswering
        onActivated: root.app.page.continueLast()
    }
    Act {
        action: "copyAnswer"
        enabled: root.isChat
        onActivated: root.app.page.copyLastAnswer()
    }
    Act {
        action: "answerNow"
        enabled: root.isChat && root.app.page.isThinking
        onActivated: root.app.page.answerNow()
    }
    Act {
        action: "previousBranch"
        enabled: root.isChat
        onActivated: root.app.page.switchLastBranch(-1)
    }
    Act {
        action: "nextBranch"
        enabled: root.isChat
        onActivated: root.app.page.switchLastBranch(1)
    }
    Act {
        action: "focusComposer"
        onActivated: {
            root.app.view = "chat";
            root.focusRequested();
        }
    }
    Act {
        action: "attach"
        enabled: root.isChat
        onActivated: root.attachRequested()
    }
    Act {
        action: "record"
        onActivated: root.isChat ? root.app.voice.toggle() : root.app.desk.toggleRecording()
    }
    Act {
        action: "thinking"
        enabled: root.isChat
        onActivated: root.app.page.thinking = !root.app.page.thinking
    }
    Act {
        action: "modelPicker"
        onActivated: root.pickerRequested()
    }
    Act {
        action: "sidebar"
        onActivated: root.sidebarToggled()
    }
    Act {
        action: "trace"
        enabled: root.isChat
        onActivated: root.traceToggled()
    }
    Act {
        action: "zoomIn"
        onActivated: root.app.settings.fontScale += 0.1
    }
    Act {
        action: "zoomOut"
        onActivated: root.app.settings.fontScale -= 0.1
    }
    Act {
        action: "zoomReset"
        onActivated: root.app.settings.fontScale = 1
    }
    Act {
        action: "fullScreen"
        onActivated: root.fullScreenToggled()
    }
    Act {
        action: "goToChat"
        onActivated: root.app.view = "chat"
    }
    Act {
        action: "goToTranscribe"
        onActivated: root.app.view = "transcribe"
    }
    Act {
        action: "goToModels"
        onActivated: root.app.view = "models"
    }
    Act {
        action: "settings"
        onActivated: root.app.view = "settings"
    }
    Act {
        action: "shortcutList"
        onActivated: root.shortcutsRequested()
    }
    Act {
        action: "closeWindow"
        onActivated: root.closeRequested()
    }
    Act {
        action: "quit"
        onActivated: Qt.quit()
    }
}
