pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Transcribe

/* One stretch of speech: when, who, what, and its translation. What is not final is pale. */
Item {
    id: root

    required property Desk desk
    required property bool isNarrow
    required property bool hasTranslation
    required property int sideMargin
    required property int index
    required property double start
    required property string timeText
    required property string text
    required property string translation
    required property string speaker
    required property bool isFinal
    required property bool isMatch
    property bool namesSpeaker: false
    readonly property bool isActive: hover.hovered || said.activeFocus || translated.activeFocus || actions.hasFocus

    signal played

    function focusTime() {
        timeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "row"
    implicitHeight: grid.implicitHeight + 2 * Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.timeText + " " + root.text

    HoverHandler {
        id: hover
    }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: root.sideMargin - Theme.space2
        anchors.rightMargin: root.sideMargin - Theme.space2
        radius: Theme.radius
        visible: root.isMatch
        color: Theme.warnSoft
    }
    Rectangle {
        x: root.sideMargin
        anchors.bottom: parent.bottom
        width: parent.width - 2 * root.sideMargin
        height: Theme.lineWidth
        color: Theme.line
    }
    GridLayout {
        id: grid
        x: root.sideMargin
        y: Theme.space3
        width: parent.width - 2 * root.sideMargin
        columns: root.isNarrow || !root.hasTranslation ? 2 : 3
        columnSpacing: Theme.space4
        rowSpacing: Theme.space1

        TimeButton {
            id: timeButton
            objectName: "timeButton"
            Layout.alignment: Qt.AlignTop
            text: root.timeText
            enabled: root.isFinal
            onClicked: {
                root.played();
                root.desk.playFrom(root.start);
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: 0
            BodyText {
                id: speakerLabel
                visible: root.speaker !== "" && !root.namesSpeaker
                Layout.fillWidth: true
                text: root.speaker
                color: Theme.tool
                font.pixelSize: Theme.smallSize
                font.weight: Theme.emphasis
            }
            Field {
                id: speakerField
                objectName: "speakerField"
                Layout.maximumWidth: 220
                Layout.fillWidth: true
                visible: root.namesSpeaker
                text: root.speaker
                placeholderText: qsTr("Who is speaking?")
                Keys.onEscapePressed: root.namesSpeaker = false
                onEditingFinished: {
                    root.desk.transcript.setSpeaker(root.index, text);
                    root.namesSpeaker = false;
                }
            }
            RowText {
                id: said
                objectName: "said"
                Layout.fillWidth: true
                text: root.isFinal ? root.text : root.text + " …"
                readOnly: !root.isFinal
                color: root.isFinal ? Theme.text : Theme.faint
                name: qsTr("What was said at %1").arg(root.timeText)
                onEdited: value => root.desk.transcript.setText(root.index, value)
            }
        }
        RowText {
            id: translated
            objectName: "translated"
            topPadding: speakerLabel.visible && !root.isNarrow ? speakerLabel.height : 0
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.column: root.isNarrow ? 1 : 2
            Layout.row: root.isNarrow ? 1 : 0
            Layout.alignment: Qt.AlignTop
            visible: root.hasTranslation && (root.translation !== "" || !root.isFinal || activeFocus)
            text: root.isFinal ? root.translation : qsTr("waits for the pause")
            readOnly: !root.isFinal
            color: root.isFinal ? Theme.muted : Theme.faint
            name: qsTr("Translation of what was said at %1").arg(root.timeText)
            onEdited: value => root.desk.transcript.setTranslation(root.index, value)
        }
        Item {
            // Keeps the columns where a row has no translation.
            visible: root.hasTranslation && !root.isNarrow && !translated.visible
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    Rectangle {
        id: actions

        readonly property bool hasFocus: copyButton.visualFocus || speakerButton.visualFocus

        anchors.right: parent.right
        anchors.rightMargin: root.sideMargin
        y: root.height - height - Theme.space1
        width: buttons.implicitWidth
        height: buttons.implicitHeight
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.line
        border.width: Theme.lineWidth
        opacity: root.isFinal && root.isActive ? 1 : 0
        Row {
            id: buttons
            IconButton {
                id: speakerButton
                objectName: "speakerButton"
                enabled: root.isFinal
                iconName: "user"
                text: qsTr("Name the speaker")
                onClicked: {
                    root.namesSpeaker = true;
                    speakerField.forceActiveFocus();
                }
            }
            IconButton {
                id: copyButton
                objectName: "copyButton"
                enabled: root.isFinal
                iconName: "copy"
                text: qsTr("Copy")
                onClicked: root.desk.copyRow(root.index)
            }
        }
    }
}
