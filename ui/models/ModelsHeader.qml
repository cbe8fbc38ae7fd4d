pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Facet.Components
import Facet.Models
import Facet.Theme

/* The head of the models page: what they take of the disk, looking again, adding from disk. */
Item {
    id: root

    required property ModelLibrary library
    property bool canOpenSidebar: false

    signal sidebarRequested

    function addFile() {
        fileDialog.open();
    }

    implicitHeight: Theme.headerHeight

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
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.canOpenSidebar ? Theme.space2 : Theme.space4
        anchors.rightMargin: Theme.space4
        spacing: root.canOpenSidebar ? Theme.space2 : Theme.space3
        IconButton {
            visible: root.canOpenSidebar
            iconName: "menu"
            text: qsTr("Show the sidebar")
            onClicked: root.sidebarRequested()
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Models")
            font.weight: Theme.emphasis
            font.pixelSize: Theme.titleSize
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
        Rectangle {
            visible: root.width > 640
            implicitWidth: disk.implicitWidth + 2 * Theme.space3
            implicitHeight: Theme.target
            radius: height / 2
            color: "transparent"
            border.width: Theme.lineWidth
            border.color: Theme.line
            BodyText {
                id: disk
                anchors.centerIn: parent
                text: root.library.diskText
                font.pixelSize: Theme.smallSize + 0.5
                wrapMode: Text.NoWrap
            }
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
