import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Downloads
import Facet.DownloadViews
import Facet.Hub
import Facet.Models
import Facet.Theme

/* The view of models: what is on this machine, what there is, the hub, downloads, other computers, and what fits. Files
   and folders can be dropped on it. */
FocusScope {
    id: root

    required property ModelLibrary library
    property Hub hub: null                   // none: nothing can be searched and downloaded
    property Housekeeping housekeeping: null // none: nothing can be deleted, verified or renamed
    property Downloads downloads: null       // none: nothing is downloaded
    property Component remote: null          // models on other computers
    property bool canOpenSidebar: false      // the sidebar is not beside this view: a button opens it
    property int tab: 0                      // on this machine, catalogue, search, downloads, remote

    signal sidebarRequested

    function show(tab: int) {
        root.tab = tab;
        scroller.contentItem.contentY = 0;
        if (tab === 2 && search.found)
            search.found.start();
    }

    onVisibleChanged: if (root.visible) root.library.refreshDevices()

    Timer {
        interval: 3000
        repeat: true
        running: root.visible
        onTriggered: root.library.refreshDevices()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ModelsHeader {
            Layout.fillWidth: true
            library: root.library
            canOpenSidebar: root.canOpenSidebar
            onSidebarRequested: root.sidebarRequested()
        }
        ScrollView {
            id: scroller
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: availableWidth
            ScrollBar.vertical: ThinScrollBar {
                parent: scroller
                anchors.right: parent.right
                height: parent.height
            }
            ColumnLayout {
                readonly property real margin: root.width < 640 ? Theme.space3 : Theme.space6

                x: Math.max(margin, (scroller.availableWidth - width) / 2)
                width: Math.min(scroller.availableWidth - 2 * margin, 1100)
                spacing: Theme.space3

                SectionPills {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space5
                    library: root.library
                    tab: root.tab
                    downloadCount: root.downloads ? root.downloads.count : 0
                    hasHub: root.hub !== null
                    hasRemote: root.remote !== null
                    onChosen: tab => root.show(tab)
                }
                PageNotices {
                    Layout.fillWidth: true
                    library: root.library
                    hub: root.hub
                    housekeeping: root.housekeeping
                }
                Loader { // on the first page too: what comes will be there
                    Layout.fillWidth: true
                    active: root.downloads !== null && root.downloads.count > 0 && (root.tab === 0 || root.tab === 3)
                    visible: active
                    sourceComponent: DownloadsPanel {
                        downloads: root.downloads
                        hasTitle: root.tab === 3
                    }
                }
                InstalledList {
                    Layout.fillWidth: true
                    visible: root.tab === 0
                    library: root.library
                    hub: root.hub
                    housekeeping: root.housekeeping
                }
                CatalogueList {
                    Layout.fillWidth: true
                    visible: root.tab === 1
                    library: root.library
                    hub: root.hub
                    onDownloadsRequested: root.show(3)
                }
                Loader {
                    id: search
                    readonly property HubSearch found: search.item as HubSearch

                    Layout.fillWidth: true
                    active: root.hub !== null && (root.tab === 2 || search.item !== null)
                    visible: root.tab === 2
                    sourceComponent: HubSearch {
                        hub: root.hub
                    }
                    onLoaded: search.found.start()
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: root.tab === 3 && root.downloads !== null && root.downloads.count === 0
                    text: qsTr("Nothing is being downloaded. Choose a model in the catalogue, or search the hub.")
                    color: Theme.muted
                }
                Loader {
                    Layout.fillWidth: true
                    active: root.remote !== null && root.tab === 4
                    visible: active
                    sourceComponent: root.remote
                }
                FitTableView {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space3
                    visible: root.tab < 2
                    library: root.library
                }
                Item {
                    implicitHeight: Theme.space5
                    FollowFocus {
                        view: scroller.contentItem as Flickable
                    }
                }
            }
        }
    }
    Loader {
        active: root.housekeeping !== null
        sourceComponent: DeleteSheet {
            housekeeping: root.housekeeping
        }
    }
    Loader {
        active: root.hub !== null
        sourceComponent: LicenceSheet {
            getting: root.hub.getting
        }
    }
    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            root.library.addFromDisk(event.urls);
            root.show(0);
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.space3
        visible: drop.containsDrag
        radius: Theme.radiusCard
        color: Theme.accentSoft
        border.color: Theme.accent
        border.width: Theme.focusWidth
        opacity: 0.95
        BodyText {
            anchors.centerIn: parent
            text: qsTr("Drop model files or folders: they are used where they are")
            color: Theme.accent
        }
    }
}
