pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Transcribe

/* The recorder: one button, the level of the last seconds, the time, and which microphone. */
ColumnLayout {
    id: root

    required property Desk desk
    required property bool isNarrow
    readonly property Recorder recorder: root.desk.recorder
    readonly property bool isHere: root.desk.isRecordingHere
    readonly property bool isElsewhere: root.recorder.isBusy && !root.isHere
    readonly property bool isPaused: root.isHere && root.recorder.state === Recorder.Paused

    function toggle() {
        if (!root.isElsewhere)
            root.desk.toggleRecording();
    }

    spacing: Theme.space2

    Notice {
        objectName: "microphoneNotice"
        Layout.fillWidth: true
        visible: root.isHere && root.recorder.problem !== ""
        tone: Notice.Bad
        text: root.recorder.problem
        detail: root.recorder.remedy
        action: {
            if (root.recorder.hasUnsaved)
                return qsTr("End without it");
            return root.recorder.elapsedSeconds > 0 ? qsTr("Go on") : qsTr("Try again");
        }
        onActionRequested: root.recorder.hasUnsaved ? root.recorder.abandonUnsaved() : root.recorder.resume()
    }
    Notice {
        objectName: "warningNotice"
        Layout.fillWidth: true
        visible: root.isHere && root.recorder.warning !== ""
        tone: Notice.Warn
        text: root.recorder.warning
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(row.implicitHeight, 56) + 2 * Theme.space3
        FloatingGround {
            anchors.fill: parent
            radius: Theme.radiusComposer
        }
        RowLayout {
            id: row
            anchors.fill: parent
            anchors.leftMargin: Theme.space4
            anchors.rightMargin: Theme.space4
            spacing: root.isNarrow ? Theme.space2 : Theme.space4

            RecordButton {
                objectName: "recordButton"
                isOn: root.isHere
                level: root.recorder.level
                enabled: !root.isElsewhere
                focus: true
                onClicked: root.toggle()
            }
            IconButton {
                objectName: "pauseButton"
                visible: root.isHere && root.recorder.state !== Recorder.Failed
                iconName: root.isPaused ? "play" : "pause"
                text: root.isPaused ? qsTr("Go on recording") : qsTr("Pause: the microphone is closed")
                onClicked: root.isPaused ? root.recorder.resume() : root.recorder.pause()
            }
            Item {
                Layout.fillWidth: true
                implicitHeight: 56
                LevelStrip {
                    anchors.fill: parent
                    visible: root.isHere
                    recorder: root.recorder
                    color: Theme.accent
                    isMirrored: root.LayoutMirroring.enabled
                }
                BodyText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    visible: !root.isHere
                    text: root.isElsewhere ? qsTr("The microphone is in use in the chat.") : qsTr("Press to record. The microphone is open only while you record.")
                    color: Theme.muted
                    font.pixelSize: root.isNarrow ? Theme.smallSize : Theme.textSize
                }
            }
            ColumnLayout {
                spacing: 0
                Text {
                    objectName: "elapsed"
                    Layout.alignment: Qt.AlignRight
                    visible: root.isHere
                    text: root.recorder.elapsedText
                    color: Theme.text
                    font.family: Theme.codeFamily
                    font.pixelSize: Theme.titleSize
                    Accessible.name: qsTr("Recorded: %1").arg(text)
                }
                BodyText {
                    Layout.alignment: Qt.AlignRight
                    visible: text !== ""
                    text: root.isHere && root.desk.modelHears ? root.desk.workText : ""
                    color: Theme.warn
                    font.pixelSize: Theme.tinySize
                    wrapMode: Text.NoWrap
                }
                DeviceMenu {
                    Layout.alignment: Qt.AlignRight
                    Layout.maximumWidth: root.isNarrow ? 130 : 220
                    recorder: root.recorder
                }
            }
        }
    }
}
