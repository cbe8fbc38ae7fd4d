pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Transcribe

/* Nothing is open: what one can do here, and the earlier recordings. */
Item {
    id: root

    required property Desk desk
    required property bool isNarrow
    readonly property bool hasRecordings: list.count > 0
    readonly property int alignment: root.hasRecordings ? Qt.AlignLeft : Qt.AlignHCenter
    readonly property int column: Math.min(root.width - 2 * Theme.space4, Theme.columnWidth)

    signal openFileRequested

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2

        Item {
            Layout.fillHeight: !root.hasRecordings
            Layout.preferredHeight: Theme.space4
        }
        Text {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: root.column
            text: qsTr("Say something.")
            color: Theme.text
            font.family: Theme.textFamily
            font.pixelSize: Theme.headlineSize
            font.weight: Theme.emphasis
            wrapMode: Text.Wrap
            horizontalAlignment: root.alignment
            Accessible.role: Accessible.Heading
        }
        BodyText {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: root.column
            text: qsTr("Record with the button below, or drop a sound or video file here. What is said becomes text at every pause, with a translation beside it if you choose one. Everything stays on this machine.")
            color: Theme.muted
            lineHeight: Theme.readingLineHeight
            horizontalAlignment: root.alignment
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space2
            Layout.fillWidth: false
            Layout.fillHeight: false
            Layout.preferredWidth: root.column
            Item {
                visible: !root.hasRecordings
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "openFileButton"
                iconName: "folder"
                text: qsTr("Choose a file")
                onClicked: root.openFileRequested()
            }
            Item {
                Layout.fillWidth: true
            }
        }
        BodyText {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: root.column
            Layout.topMargin: Theme.space4
            visible: root.hasRecordings
            text: qsTr("Earlier recordings")
            color: Theme.faint
            font.pixelSize: Theme.tinySize
            font.weight: Theme.emphasis
        }
        ListView {
            id: list
            objectName: "recordingList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.hasRecordings
            model: root.desk.recordings
            clip: true
            spacing: Theme.space2
            bottomMargin: Theme.space2
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Earlier recordings")
            ScrollBar.vertical: ThinScrollBar {}
            delegate: Item {
                id: place

                required property string sessionId
                required property string title
                required property string dateText
                required property string durationText
                required property string beginning
                required property bool isFromFile

                width: list.width
                height: card.implicitHeight
                RecordingCard {
                    id: card
                    x: (place.width - width) / 2
                    width: root.column
                    title: place.title
                    dateText: place.dateText
                    durationText: place.durationText
                    beginning: place.beginning
                    isFromFile: place.isFromFile
                    onOpenRequested: root.desk.open(place.sessionId)
                    onDeleteRequested: root.desk.recordings.remove(place.sessionId)
                }
            }
        }
        Item {
            visible: !root.hasRecordings
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.space4
        }
    }
}
