pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Theme
import Facet.Transcribe

/* What was said, row by row; follows what is being said unless the reader has scrolled away. */
ListView {
    id: root

    required property Desk desk
    required property bool isNarrow
    readonly property int sideMargin: root.isNarrow ? Theme.space4 : Theme.space6 + Theme.space4
    property bool follows: true
    property int playedRow: -1

    /* The keyboard to the time that was played last. */
    function focusTime() {
        const row = root.itemAtIndex(root.playedRow) as TranscriptRow;
        if (row !== null)
            row.focusTime();
        else
            root.forceActiveFocus();
    }
    function showRow(row: int) {
        root.follows = false;
        root.positionViewAtIndex(row, ListView.Contain);
        root.currentIndex = row;
    }

    model: root.desk.transcript
    clip: true
    topMargin: Theme.space2
    bottomMargin: Theme.space4
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Transcript")
    ScrollBar.vertical: ThinScrollBar {}
    onMovementEnded: root.follows = root.atYEnd
    onContentHeightChanged: if (root.follows && root.contentHeight > root.height) root.positionViewAtEnd()

    delegate: TranscriptRow {
        width: root.width
        sideMargin: root.sideMargin
        desk: root.desk
        isNarrow: root.isNarrow
        onPlayed: root.playedRow = index
        hasTranslation: root.desk.transcript.hasTranslation || root.desk.translateTo !== ""
    }
    BodyText {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * root.sideMargin, 420)
        visible: root.count === 0
        horizontalAlignment: Text.AlignHCenter
        color: Theme.muted
        text: {
            if (root.desk.isRecordingHere && !root.desk.recorder.isRecording)
                return "";
            if (root.desk.isRecordingHere)
                return qsTr("Listening. What you say appears here after the first pause.");
            if (root.desk.isReadingFile || root.desk.isWorking)
                return qsTr("Listening to the sound. Text appears here.");
            return qsTr("No speech was found in this recording.");
        }
    }
}
