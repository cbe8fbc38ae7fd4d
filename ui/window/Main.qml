import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.App
import Facet.AttachmentViews
import Facet.Attachments
import Facet.Blocks
import Facet.Components
import Facet.DownloadViews
import Facet.Markdown
import Facet.ModelViews
import Facet.RemoteViews
import Facet.ServerViews
import Facet.Settings
import Facet.SettingsViews
import Facet.Sidebar
import Facet.Theme
import Facet.TraceViews
import Facet.TranscribeViews

/* The window: sidebar, the view that is chosen, the trace; drawers where there is no room for them. */
ApplicationWindow {
    id: root

    required property Application app
    required property Typesetter typesetter
    readonly property bool isNarrow: width < Theme.narrowBelow
    readonly property bool hasRoomForTrace: width >= Theme.drawerBelow
    readonly property bool asks: root.app.page.trace.asks
    readonly property bool isChat: root.app.view === "chat"
    readonly property bool isSidebarDocked: !root.isNarrow && root.app.settings.showSidebar
    readonly property bool isTraceDocked: root.isChat && root.hasRoomForTrace && root.app.settings.showTrace && !root.app.page.isEmpty

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
    /* A call that waits for the user must be seen. */
    function revealTrace() {
        if (!root.isChat || root.isTraceDocked)
            return;
        if (root.hasRoomForTrace) {
            root.app.settings.showTrace = true;
        } else {
            traceDrawer.openedToAsk = !traceDrawer.opened;
            traceDrawer.open();
        }
    }
    /* Answered: what came by itself goes by itself. */
    function concealTrace() {
        if (traceDrawer.openedToAsk)
            traceDrawer.close();
    }
    function openSettings(section: string) {
        root.app.view = "settings";
        settingsLoader.item.showSection(section);
    }

    onAsksChanged: root.asks ? root.revealTrace() : root.concealTrace()
    onHasRoomForTraceChanged: if (root.hasRoomForTrace) traceDrawer.close()
    onIsNarrowChanged: if (!root.isNarrow) sidebarDrawer.close()
    onIsChatChanged: {
        if (!root.isChat)
            traceDrawer.close();
        else if (root.asks)
            root.revealTrace();
    }
    onIsTraceDockedChanged: if (root.asks) root.revealTrace()

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
    onClosing: close => {
        close.accepted = closeQuestion.mayClose();
        root.app.keepGeometry(Qt.rect(root.x, root.y, root.width, root.height), root.visibility === Window.Maximized);
    }
    Component.onCompleted: {
        const kept = root.app.settings.windowGeometry;
        if (kept.width >= root.minimumWidth && kept.height >= root.minimumHeight) {
            root.width = Math.min(kept.width, Screen.desktopAvailableWidth);
            root.height = Math.min(kept.height, Screen.desktopAvailableHeight);
        }
        if (root.app.settings.windowMaximized)
            root.showMaximized();
        chat.focusComposer();
    }

    Connections {
        target: root.app.files
        function onPagesReady(pages: list<string>, name: string, first: int) {
            viewer.showPages(pages, name, first);
        }
    }
    Connections {
        target: root.app
        /* The keyboard goes with the eye: what is hidden must not take what is typed. */
        function onViewChanged() {
            if (root.isChat)
                chat.focusComposer();
            else
                views.children[views.currentIndex].forceActiveFocus();
        }
    }
    Binding {
        target: BlockStyle
        property: "typesetter"
        value: root.typesetter
    }
    Binding {
        target: Theme
        property: "dark"
        value: root.app.settings.theme === Settings.Dark || (root.app.settings.theme === Settings.SystemTheme && root.app.appearance.dark)
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.app.settings.highContrast === Settings.On || (root.app.settings.highContrast === Settings.BySystem && root.app.appearance.highContrast)
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: !root.app.settings.animations || root.app.settings.reducedMotion === Settings.On || (root.app.settings.reducedMotion === Settings.BySystem && root.app.appearance.reducedMotion)
    }
    Binding {
        target: Theme
        property: "fontScale"
        value: root.app.settings.fontScale
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Loader {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.sidebarWidth
            active: root.isSidebarDocked
            visible: active
            sourceComponent: sidebar
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            WindowNotices {
                Layout.fillHeight: false
                Layout.fillWidth: true
                app: root.app
            }
            StackLayout {
                id: views
                Layout.fillWidth: true
                Layout.fillHeight: true
                currentIndex: ["chat", "transcribe", "models", "settings"].indexOf(root.app.view)

                ChatPane {
                    id: chat
                    app: root.app
                    isNarrow: root.isNarrow
                    showsMenuButton: !root.isSidebarDocked
                    isTraceOpen: root.isTraceDocked
                    onMenuRequested: root.toggleSidebar()
                    onTraceToggled: root.toggleTrace()
                    onTraceRequested: id => root.showTrace(id)
                    onSettingsRequested: section => root.openSettings(section)
                    onAttachRequested: attachDialog.open()
                    onExportRequested: (id, format) => exportDialog.ask(id, format)
                    onViewRequested: (source, name) => viewer.show(source, name, false, Qt.rect(0, 0, 0, 0))
                    onItemViewRequested: item => {
                        viewer.item = item;
                        viewer.show(item.previewUrl, item.name, item.kind === AttachmentItem.Image, item.region);
                    }
                }
                TranscribePage {
                    desk: root.app.desk
                    player: root.app.recordingPlayer
                    canOpenSidebar: !root.isSidebarDocked
                    onSidebarRequested: root.toggleSidebar()
                    onModelsRequested: root.app.view = "models"
                }
                ModelsPage {
                    library: root.app.library
                    canOpenSidebar: !root.isSidebarDocked
                    onSidebarRequested: root.toggleSidebar()
                    hub: root.app.services.hub
                    housekeeping: root.app.services.housekeeping
                    downloads: root.app.services.downloads
                    remote: RemoteSection {
                        endpoints: root.app.services.endpoints
                    }
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
            currentPage: root.app.view
            isOffline: root.app.settings.neverOnline
            searchKeys: root.app.shortcuts.revision >= 0 ? root.app.shortcuts.keysText("searchAll") : ""
            onNewChatRequested: {
                root.app.newChat();
                sidebarDrawer.close();
                chat.focusComposer();
            }
            onPageRequested: page => {
                root.app.view = page;
                sidebarDrawer.close();
            }
            onExportRequested: (chatId, format) => exportDialog.ask(chatId, format)
            onImportRequested: importDialog.open()
            onSearchRequested: palette.open()
        }
    }
    Component {
        id: settingsPage
        SettingsPage {
            settings: root.app.settings
            shortcuts: root.app.shortcuts
            library: root.app.library
            move: root.app.dataFolderMove
            microphones: root.app.desk.recorder.devices
            onMicrophonesRequested: root.app.desk.recorder.refreshDevices()
            canOpenSidebar: !root.isSidebarDocked
            onSidebarRequested: root.toggleSidebar()
            toolsView: ToolsSection {
                app: root.app
            }
            downloadsView: DownloadSettingsView {
                settings: root.app.services.downloadSettings
            }
            serverView: ServerSection {
                server: root.app.services.server
            }
        }
    }
    SideDrawer {
        id: sidebarDrawer
        width: Math.min(Theme.sidebarWidth + 24, root.width * 0.86)
        height: root.height
        edge: root.LayoutMirroring.enabled ? Qt.RightEdge : Qt.LeftEdge
        interactive: root.isNarrow
        Loader {
            anchors.fill: parent
            active: root.isNarrow
            sourceComponent: sidebar
        }
    }
    SideDrawer {
        id: traceDrawer

        property bool openedToAsk: false

        width: Math.min(Theme.traceWidth, root.width * 0.9)
        height: root.height
        edge: root.LayoutMirroring.enabled ? Qt.LeftEdge : Qt.RightEdge
        interactive: !root.hasRoomForTrace && root.isChat
        onClosed: traceDrawer.openedToAsk = false
        Loader {
            anchors.fill: parent
            active: traceDrawer.position > 0 // laid out only where there is a place for it
            sourceComponent: TracePanel {
                page: root.app.page
                canClose: true
                onCloseRequested: traceDrawer.close()
            }
        }
    }

    CloseQuestion {
        id: closeQuestion
        server: root.app.services.server
        onConfirmed: root.close()
    }
    SearchPalette {
        id: palette
        objectName: "searchPalette"
        search: root.app.search
    }
    ShortcutSheet {
        id: shortcutSheet
        shortcuts: root.app.shortcuts
        onChangeRequested: root.openSettings("keyboard")
    }
    AttachmentDialog {
        id: attachDialog
        attachments: root.app.page.composer.attachments
    }
    ExportDialog {
        id: exportDialog
        transfer: root.app.transfer
    }
    ImportDialog {
        id: importDialog
        transfer: root.app.transfer
    }
    ImageViewer {
        id: viewer
        objectName: "viewer"
        property AttachmentItem item: null
        onRegionMarked: region => {
            if (viewer.item !== null)
                viewer.item.region = region;
        }
        onClosed: viewer.item = null
    }
    DropVeil {
        anchors.fill: parent
        visible: root.isChat
        attachments: root.app.page.composer.attachments
        onTaken: chat.focusComposer()
    }
    MovingVeil {
        anchors.fill: parent
        move: root.app.dataFolderMove
    }
    WindowKeys {
        enabled: !root.app.dataFolderMove.isRunning
        app: root.app
        onSearchRequested: palette.open()
        onFindRequested: chat.find()
        onAttachRequested: attachDialog.open()
        onFocusRequested: chat.focusComposer()
        onPickerRequested: {
            root.app.view = "chat";
            chat.openModelPicker();
        }
        onSidebarToggled: root.toggleSidebar()
        onTraceToggled: root.toggleTrace()
        onShortcutsRequested: shortcutSheet.open()
        onFullScreenToggled: root.visibility = root.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
        onCloseRequested: root.close()
        onNewFolderRequested: root.app.chats.newFolder(qsTr("New folder"))
        onExportRequested: exportDialog.ask(root.app.page.chatId, "md")
        onRenameRequested: chat.renameChat()
    }
}
