import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Settings
import Facet.Theme

/* One shortcut: its keys are recorded by pressing them. */
RowLayout {
    id: root

    required property Shortcuts shortcuts
    required property string action
    required property string name
    required property string group
    required property string keys
    required property string defaultKeys
    required property string conflict
    required property bool isChanged
    property string query
    readonly property bool isMatch: root.query === "" || (root.name + " " + root.keys + " " + root.group).toLowerCase().includes(root.query.toLowerCase())

    visible: root.isMatch

    spacing: Theme.space2

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 1
        BodyText {
            Layout.fillWidth: true
            text: root.name
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.conflict !== ""
            text: qsTr("also: %1").arg(root.conflict)
            color: Theme.warn
            font.pixelSize: Theme.smallSize
        }
    }
    IconButton {
        visible: root.isChanged
        iconName: "undo"
        text: qsTr("%1: back to %2").arg(root.name).arg(root.defaultKeys)
        onClicked: root.shortcuts.reset(root.action)
    }
    Button {
        id: recorder

        property bool isRecording: false

        implicitHeight: Theme.target
        implicitWidth: Math.max(120, label.implicitWidth + 2 * Theme.space3)
        focusPolicy: Qt.StrongFocus
        Accessible.name: qsTr("Keys of %1: %2").arg(root.name).arg(root.keys === "" ? qsTr("none") : root.keys)
        onClicked: {
            recorder.forceActiveFocus();
            recorder.isRecording = true;
        }
        onActiveFocusChanged: if (!recorder.activeFocus) recorder.isRecording = false
        // While keys are recorded, no shortcut of the window acts on them.
        Keys.onShortcutOverride: event => event.accepted = recorder.isRecording
        Keys.onPressed: event => {
            if (!recorder.isRecording) {
                if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                    recorder.clicked();
                    event.accepted = true;
                }
                return;
            }
            event.accepted = true;
            if (event.key === Qt.Key_Escape && event.modifiers === Qt.NoModifier) {
                recorder.isRecording = false;
                return;
            }
            const isDelete = event.modifiers === Qt.NoModifier && (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace);
            const text = isDelete ? "" : root.shortcuts.textOf(event.key, event.modifiers);
            if (isDelete || text !== "") {
                root.shortcuts.change(root.action, text);
                recorder.isRecording = false;
            }
        }
        contentItem: Text {
            id: label
            text: recorder.isRecording ? qsTr("press keys…") : (root.keys === "" ? qsTr("none") : root.keys)
            color: recorder.isRecording ? Theme.accent : (root.keys === "" ? Theme.faint : Theme.text)
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize + 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            radius: Theme.radius
            color: recorder.isRecording ? Theme.accentSoft : (recorder.hovered ? Theme.hover : Theme.sunken)
            border.width: Theme.lineWidth
            border.color: root.conflict !== "" ? Theme.warn : Theme.line
            FocusRing {
                shown: recorder.visualFocus
            }
        }
    }
}
