pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Facet.Components
import Facet.Player
import Facet.PlayerViews
import Facet.Theme
import Facet.Transcribe

/* Speech to text: a recorder below, what was said above it, its translation beside. */
Rectangle {
    id: root

    required property Desk desk
    /* Plays the recording. */
    required property Player player
    /* What the menu of the window's sidebar needs when there is no room for both. */
    property bool canOpenSidebar: false
    readonly property bool isNarrow: root.width < Theme.narrowBelow - 100
    readonly property bool isEmpty: !root.desk.hasSession

    signal sidebarRequested
    signal modelsRequested

    function toggleRecording() {
        bar.toggle();
    }
    /* The keyboard goes back to the times, and stays where it is if it was not in the player. */
    function closePlayer() {
        const hadFocus = playerView.activeFocus;
        root.player.close();
        if (hadFocus)
            list.focusTime();
    }
    function openFile() {
        openDialog.open();
    }

    color: Theme.surface
    Keys.onEscapePressed: event => {
        event.accepted = playerView.visible;
        root.closePlayer();
    }

    Shortcut {
        sequence: "F9"
        enabled: root.visible
        onActivated: root.toggleRecording()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: root.visible && !root.isEmpty
        onActivated: header.openSearch()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TranscribeHeader {
            id: header
            Layout.fillWidth: true
            desk: root.desk
            isNarrow: root.isNarrow
            canOpenSidebar: root.canOpenSidebar
            onSidebarRequested: root.sidebarRequested()
            onOpenFileRequested: root.openFile()
            onSaveRequested: form => {
                saveDialog.form = form;
                saveDialog.open();
            }
            onMatchRequested: row => list.showRow(row)
        }
        PageNotices {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.leftMargin: list.sideMargin
            Layout.rightMargin: list.sideMargin
            desk: root.desk
            onModelsRequested: root.modelsRequested()
        }
        StartView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.isEmpty
            desk: root.desk
            isNarrow: root.isNarrow
            onOpenFileRequested: root.openFile()
        }
        TranscriptList {
            id: list
            objectName: "transcriptList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.isEmpty
            desk: root.desk
            isNarrow: root.isNarrow
        }
        BodyText {
            Layout.fillWidth: true
            Layout.leftMargin: list.sideMargin
            Layout.rightMargin: list.sideMargin
            visible: list.visible && list.count > 0
            text: qsTr("Times come from where the sound was cut at pauses, not from the model. Click a time to listen.")
            color: Theme.faint
            font.pixelSize: Theme.tinySize
            horizontalAlignment: Text.AlignHCenter
        }
        PlayerView {
            id: playerView
            objectName: "recordingPlayer"
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.maximumWidth: 1000
            Layout.leftMargin: root.isNarrow ? Theme.space2 : Theme.space4
            Layout.rightMargin: root.isNarrow ? Theme.space2 : Theme.space4
            Layout.topMargin: Theme.space2
            player: root.player
            onClosed: root.closePlayer()
        }
        RecorderBar {
            id: bar
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.maximumWidth: 1000
            Layout.margins: root.isNarrow ? Theme.space2 : Theme.space4
            Layout.topMargin: Theme.space2
            desk: root.desk
            isNarrow: root.isNarrow
        }
    }

    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.hasUrls) {
                event.accept(Qt.CopyAction);
                root.desk.transcribeFile(event.urls[0]);
            }
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
        BodyText {
            anchors.centerIn: parent
            text: qsTr("Drop a sound or video file to write down its speech")
        }
    }

    FileDialog {
        id: openDialog
        title: qsTr("Transcribe a file")
        nameFilters: [qsTr("Sound and video (%1)").arg("*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.aac *.wma *.mp4 *.mkv *.webm *.mov *.avi"), qsTr("All files (*)")]
        onAccepted: root.desk.transcribeFile(openDialog.selectedFile)
    }
    FileDialog {
        id: saveDialog

        property int form: Desk.Text

        title: qsTr("Export the transcript")
        fileMode: FileDialog.SaveFile
        defaultSuffix: ["txt", "srt", "vtt", "md"][saveDialog.form]
        currentFile: saveDialog.currentFolder + "/" + encodeURIComponent(root.desk.exportName(saveDialog.form))
        onAccepted: root.desk.exportTo(saveDialog.selectedFile, saveDialog.form)
    }
}
