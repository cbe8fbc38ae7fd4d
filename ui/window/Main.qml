pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Facet.App
import Facet.AttachmentViews
import Facet.ChatViews
import Facet.Components
import Facet.ModelViews
import Facet.Models
import Facet.Settings
import Facet.SettingsViews
import Facet.Sidebar
import Facet.Theme
import Facet.ToolViews
import Facet.TraceViews
import Facet.TranscribeViews

/* The window: sidebar, the view that is chosen, the trace; drawers where there is no room for them. */
ApplicationWindow {
    id: root

    required property Application app
    readonly property bool isNarrow: width < Theme.narrowBelow
    readonly property bool hasRoomForTrace: width >= Theme.drawerBelow
    readonly property bool isChat: root.app.view === "chat"
    readonly property bool isWelcome: root.app.page.isEmpty && root.app.model.isDemo
    readonly property bool isTraceDocked: root.isChat && root.hasRoomForTrace && root.app.settings.showTrace && !root.app.page.isEmpty

    function keys(action: string): list<string> {
        return root.app.shortcuts.revision >= 0 ? root.app.shortcuts.sequences(action) : [];
    }
    function toggleSidebar() {
        if (root.isNarrow)
            sidebarDrawer.visible = !sidebarDrawer.visible;
        else
            root.app.settings.showSidebar = !root.app.settings.showSidebar;
    }
    function toggleTrace() {
        if (root.hasRoomForTrace)
            root.app.settings.showTrace = !root.app.settings.showTrace;
        else
            traceDrawer.visible = !traceDrawer.visible;
    }
    function showTrace(messageId: double) {
        root.app.page.showTrace(messageId);
        if (root.hasRoomForTrace)
            root.app.settings.showTrace = true;
        else
            traceDrawer.open();
    }
    function openLink(link: string) {
        if (link.startsWith("seek:"))
            root.app.seek(Number(link.slice(5)));
        else
            root.app.openLink(link);
    }

    width: 1440
    height: 900
    minimumWidth: 480
    minimumHeight: 400
    visible: true
    title: root.isChat && root.app.page.title !== "" ? qsTr("%1 – Facet", "window title").arg(root.app.page.title) : "Facet"
    color: Theme.surface
    font.family: Theme.textFamily
    font.pixelSize: Theme.textSize
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        Theme.dark: root.app.settings.theme === Settings.Dark || (root.app.settings.theme === Settings.SystemTheme && root.app.appearance.dark)
        Theme.highContrast: root.app.settings.highContrast === Settings.On || (root.app.settings.highContrast === Settings.BySystem && root.app.appearance.highContrast)
        Theme.reducedMotion: !root.app.settings.animations || root.app.settings.reducedMotion === Settings.On || (root.app.settings.reducedMotion === Settings.BySystem && root.app.appearance.reducedMotion)
        Theme.fontScale: root.app.settings.fontScale
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Loader {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.sidebarWidth
            active: !root.isNarrow && root.app.settings.showSidebar
            visible: active
            sourceComponent: sidebar
        }
        Rectangle {
            Layout.fillHeight: true
            implicitWidth: Theme.lineWidth
            color: Theme.line
            visible: !root.isNarrow && root.app.settings.showSidebar
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Notice {
                Layout.fillWidth: true
                Layout.margins: Theme.space2
                visible: root.app.notice !== ""
                text: root.app.notice
                tone: Notice.Warn
                canClose: true
                onClosed: root.app.dismissNotice()
            }
            Notice {
                Layout.fillWidth: true
                Layout.margins: Theme.space2
                visible: root.app.model.state === ModelStatus.Failed
                text: root.app.model.problem
                detail: root.app.model.remedy
                tone: Notice.Bad
                action: root.app.model.isDemo ? qsTr("Try again") : qsTr("Load the demo model")
                onActionRequested: root.app.model.isDemo ? root.app.model.reload() : root.app.model.loadDemo()
            }
            StackLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                currentIndex: ["chat", "transcribe", "models", "settings"].indexOf(root.app.view)

                ChatView {
                    id: chatView
                    page: root.app.page
                    enterSends: root.app.settings.enterSends
                    onAttachRequested: attachDialog.open()
                    onTraceRequested: id => root.showTrace(id)
                    onLinkActivated: link => root.openLink(link)
                    header: ChatHeader {
                        anchors.fill: parent
                        page: root.app.page
                        presets: root.app.settings.presets
                        showsMenuButton: root.isNarrow || !root.app.settings.showSidebar
                        showsTitle: !root.isWelcome
                        isTraceOpen: root.isTraceDocked
                        isNarrow: root.isNarrow
                        onMenuRequested: root.toggleSidebar()
                        onTraceToggled: root.toggleTrace()
                        onExportRequested: format => root.exportChat(root.app.page.chatId, format)
                        modelSlot: ModelPill {
                            id: modelPill
                            model: root.app.model
                            Layout.fillWidth: true
                            onClicked: modelPicker.open()
                            ModelPicker {
                                id: modelPicker
                                y: modelPill.height + Theme.space1
                                x: root.LayoutMirroring.enabled ? 0 : modelPill.width - width
                                library: root.app.library
                                onModelsRequested: root.app.view = "models"
                            }
                        }
                    }
                    empty: [
                        Welcome {
                            anchors.fill: parent
                            visible: root.isWelcome
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
                            visible: !root.isWelcome
                        }
                    ]
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
                            onManageRequested: root.openSettings("tools")
                        }
                    }
                }
                TranscribePage {
                    id: transcribePage
                    desk: root.app.desk
                    canOpenSidebar: root.isNarrow || !root.app.settings.showSidebar
                    onSidebarRequested: root.toggleSidebar()
                    onModelsRequested: root.app.view = "models"
                }
                ModelsPage {
                    library: root.app.library
                }
                Loader {
                    id: settingsLoader
                    active: root.app.view === "settings" || settingsLoader.item !== null
                    sourceComponent: settingsPage
                }
            }
        }
        Rectangle {
            Layout.fillHeight: true
            implicitWidth: Theme.lineWidth
            color: Theme.line
            visible: root.isTraceDocked
        }
        TracePanel {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.traceWidth
            visible: root.isTraceDocked
            page: root.app.page
        }
    }

    Component {
        id: sidebar
        Sidebar {
            chats: root.app.chats
            search: root.app.search
            currentPage: root.app.view
            isOffline: root.app.settings.neverOnline
            searchKeys: root.app.shortcuts.revision >= 0 ? root.app.shortcuts.keysText("search") : ""
            onNewChatRequested: {
                root.app.newChat();
                sidebarDrawer.close();
                chatView.focusComposer();
            }
            onPageRequested: page => {
                root.app.view = page;
                sidebarDrawer.close();
            }
            onExportRequested: (chatId, format) => root.exportChat(chatId, format)
        }
    }
    Drawer {
        id: sidebarDrawer
        width: Math.min(Theme.sidebarWidth + 24, root.width * 0.86)
        height: root.height
        edge: root.LayoutMirroring.enabled ? Qt.RightEdge : Qt.LeftEdge
        interactive: root.isNarrow
        background: Rectangle {
            color: Theme.window
        }
        Overlay.modal: Rectangle {
            color: Theme.veil
        }
        Loader {
            anchors.fill: parent
            active: root.isNarrow
            sourceComponent: sidebar
        }
    }
    Drawer {
        id: traceDrawer
        width: Math.min(Theme.traceWidth, root.width * 0.9)
        height: root.height
        edge: root.LayoutMirroring.enabled ? Qt.LeftEdge : Qt.RightEdge
        interactive: !root.hasRoomForTrace && root.isChat
        background: Rectangle {
            color: Theme.window
        }
        Overlay.modal: Rectangle {
            color: Theme.veil
        }
        TracePanel {
            anchors.fill: parent
            page: root.app.page
            canClose: true
            onCloseRequested: traceDrawer.close()
        }
    }

    DropVeil {
        anchors.fill: parent
        visible: root.isChat
        attachments: root.app.page.composer.attachments
        onTaken: chatView.focusComposer()
    }
    AttachmentDialog {
        id: attachDialog
        attachments: root.app.page.composer.attachments
    }

    Component.onCompleted: chatView.focusComposer()
}
