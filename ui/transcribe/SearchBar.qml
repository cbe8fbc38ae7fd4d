pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Transcribe

/* Finds rows of a transcript. */
Rectangle {
    id: root

    required property TranscriptModel transcript
    property int place: -1

    signal matchRequested(int row)

    function open() {
        root.visible = true;
        field.forceActiveFocus();
        field.selectAll();
    }
    function close() {
        root.visible = false;
        root.transcript.searchText = "";
    }
    function go(row: int) {
        root.place = row;
        if (row >= 0)
            root.matchRequested(row);
    }

    visible: false
    implicitHeight: Theme.target + 2 * Theme.space2
    color: Theme.window

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        spacing: Theme.space2
        Field {
            id: field
            objectName: "searchField"
            Layout.fillWidth: true
            Layout.maximumWidth: 360
            placeholderText: qsTr("Search in this transcript")
            onTextChanged: {
                root.transcript.searchText = text;
                root.go(root.transcript.nextMatch(-1));
            }
            Keys.onReturnPressed: event => root.go(event.modifiers & Qt.ShiftModifier ? root.transcript.previousMatch(root.place) : root.transcript.nextMatch(root.place))
            Keys.onEscapePressed: root.close()
        }
        BodyText {
            Layout.fillWidth: true
            text: field.text === "" ? "" : qsTr("%1 found").arg(root.transcript.matchCount)
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        IconButton {
            enabled: root.transcript.matchCount > 0
            iconName: "chevron-up"
            text: qsTr("Previous match (Shift+Enter)")
            onClicked: root.go(root.transcript.previousMatch(root.place))
        }
        IconButton {
            enabled: root.transcript.matchCount > 0
            iconName: "chevron-down"
            text: qsTr("Next match (Enter)")
            onClicked: root.go(root.transcript.nextMatch(root.place))
        }
        IconButton {
            iconName: "close"
            text: qsTr("Close search (Esc)")
            onClicked: root.close()
        }
    }
}
