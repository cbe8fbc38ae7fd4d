pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Transcribe

/* Title, languages, search, export and the way to the chat. */
Item {
    id: root

    required property Desk desk
    required property bool isNarrow
    required property bool canOpenSidebar

    signal sidebarRequested
    signal openFileRequested
    signal saveRequested(int form)
    signal matchRequested(int row)

    function openSearch() {
        searchBar.open();
    }

    implicitHeight: Theme.headerHeight + (searchBar.visible ? searchBar.implicitHeight : 0)

    RowLayout {
        id: row
        width: parent.width
        height: Theme.headerHeight
        spacing: Theme.space2

        IconButton {
            Layout.leftMargin: Theme.space2
            visible: root.canOpenSidebar
            iconName: "menu"
            text: qsTr("Sidebar")
            onClicked: root.sidebarRequested()
        }
        IconButton {
            id: backButton
            objectName: "backButton"
            Layout.leftMargin: Theme.space2
            visible: root.desk.hasSession && !root.desk.isRecordingHere
            iconName: "chevron-left"
            mirrorsInRtl: true
            text: qsTr("All recordings")
            onClicked: root.desk.startNew()
        }
        Text {
            Layout.leftMargin: backButton.visible || root.canOpenSidebar ? 0 : Theme.space4
            Layout.maximumWidth: root.isNarrow ? 120 : 320
            text: root.desk.hasSession && !root.desk.isRecordingHere ? root.desk.title : qsTr("Transcribe")
            color: Theme.text
            font.family: Theme.textFamily
            font.pixelSize: Theme.textSize
            font.weight: Theme.emphasis
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Pill {
            id: languagePill
            objectName: "languagePill"
            Layout.maximumWidth: root.isNarrow ? 190 : 320
            text: root.desk.languageText
            opensList: true
            Accessible.description: qsTr("Language that is spoken, and language to translate into")
            onClicked: languageMenu.open()
            LanguageMenu {
                id: languageMenu
                y: languagePill.height + Theme.space1
                desk: root.desk
            }
        }
        Item {
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "searchButton"
            visible: root.desk.hasSession && !root.isNarrow
            iconName: "search"
            text: qsTr("Search in this transcript (Ctrl+F)")
            onClicked: root.openSearch()
        }
        TextButton {
            id: exportButton
            objectName: "exportButton"
            visible: root.desk.hasSession && !root.isNarrow
            enabled: root.desk.transcript.count > 0
            isSmall: true
            text: qsTr("Export SRT, VTT, TXT")
            onClicked: exportMenu.popup(exportButton, 0, exportButton.height + Theme.space1)
        }
        TextButton {
            objectName: "askButton"
            Layout.rightMargin: Theme.space4
            visible: root.desk.hasSession && !root.isNarrow
            enabled: root.desk.transcript.count > 0
            isSmall: true
            text: qsTr("Ask about this")
            onClicked: root.desk.askAbout()
        }
        IconButton {
            id: moreButton
            objectName: "moreButton"
            Layout.rightMargin: Theme.space2
            visible: root.desk.hasSession && root.isNarrow
            iconName: "more"
            text: qsTr("More")
            onClicked: moreMenu.popup(moreButton, 0, moreButton.height)
        }
        Item {
            implicitWidth: Theme.space2
            visible: !root.desk.hasSession
        }
    }
    Rectangle {
        y: Theme.headerHeight - height
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
    SearchBar {
        id: searchBar
        y: Theme.headerHeight
        width: parent.width
        transcript: root.desk.transcript
        onMatchRequested: row => root.matchRequested(row)
    }

    ExportMenu {
        id: exportMenu
        desk: root.desk
        onSaveRequested: form => root.saveRequested(form)
    }
    ActionMenu {
        id: moreMenu
        MenuEntry {
            text: qsTr("Ask about this")
            iconName: "chat"
            enabled: root.desk.transcript.count > 0
            onTriggered: root.desk.askAbout()
        }
        MenuEntry {
            text: qsTr("Search in this transcript")
            iconName: "search"
            onTriggered: root.openSearch()
        }
        MenuEntry {
            text: qsTr("Export")
            iconName: "export"
            enabled: root.desk.transcript.count > 0
            onTriggered: exportMenu.popup(moreButton, 0, moreButton.height)
        }
    }
}
