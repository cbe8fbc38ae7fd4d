pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Facet.Components
import Facet.Models
import Facet.Theme

/* The view of models: what is on this machine, what there is, what fits. Files and folders can be dropped on it. */
FocusScope {
    id: root

    required property ModelLibrary library
    property int tab: 0 // on this machine, catalogue

    function addFile() {
        fileDialog.open();
    }

    onVisibleChanged: if (root.visible) root.library.refreshDevices()

    Timer {
        interval: 3000
        repeat: true
        running: root.visible
        onTriggered: root.library.refreshDevices()
    }
    FileDialog {
        id: fileDialog
        title: qsTr("Add a model file")
        nameFilters: [qsTr("Models (*.gguf *.safetensors)"), qsTr("All files (*)")]
        fileMode: FileDialog.OpenFiles
        onAccepted: root.library.addFromDisk(fileDialog.selectedFiles)
    }
    FolderDialog {
        id: folderDialog
        title: qsTr("Add a folder with models")
        onAccepted: root.library.addFromDisk([folderDialog.selectedFolder])
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            Layout.fillWidth: true
            implicitHeight: Theme.headerHeight
            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.space4
                anchors.rightMargin: Theme.space4
                spacing: Theme.space3
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("Models")
                    font.weight: Theme.emphasis
                    font.pixelSize: Theme.titleSize
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Accessible.role: Accessible.Heading
                }
                BodyText {
                    visible: root.width > 640
                    text: root.library.diskText
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }
                IconButton {
                    iconName: "refresh"
                    text: qsTr("Look for models again")
                    enabled: !root.library.isScanning
                    onClicked: root.library.scan()
                }
                TextButton {
                    id: addButton
                    text: qsTr("Add from disk")
                    iconName: "plus"
                    onClicked: addMenu.open()
                    ActionMenu {
                        id: addMenu
                        y: addButton.height + Theme.space1
                        x: addButton.width - width
                        MenuEntry {
                            text: qsTr("File…")
                            iconName: "file"
                            onTriggered: fileDialog.open()
                        }
                        MenuEntry {
                            text: qsTr("Folder…")
                            iconName: "folder"
                            onTriggered: folderDialog.open()
                        }
                    }
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.lineWidth
                color: Theme.line
            }
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

                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space5
                    spacing: Theme.space2
                    Pill {
                        checkable: true
                        checked: root.tab === 0
                        text: qsTr("On this machine")
                        value: String(root.library.installed.count)
                        onClicked: root.tab = 0
                        Accessible.role: Accessible.PageTab
                    }
                    Pill {
                        checkable: true
                        checked: root.tab === 1
                        text: qsTr("Catalogue")
                        onClicked: root.tab = 1
                        Accessible.role: Accessible.PageTab
                    }
                }
                Notice {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.library.deviceProblem
                    tone: Notice.Bad
                }
                Notice {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.library.notice
                    canClose: true
                    onClosed: root.library.dismissNotice()
                }
                InstalledList {
                    Layout.fillWidth: true
                    visible: root.tab === 0
                    library: root.library
                }
                CatalogueList {
                    Layout.fillWidth: true
                    visible: root.tab === 1
                    library: root.library
                }
                FitTableView {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space3
                    Layout.bottomMargin: Theme.space5
                    library: root.library
                }
            }
        }
    }
    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => root.library.addFromDisk(event.urls)
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
