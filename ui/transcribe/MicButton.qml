import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Look
import Facet.Theme
import Facet.Transcribe

/* Speaking instead of typing, for the composer: hold to talk, or click to begin and again to end. The ring shows
   how loud it is. */
AbstractButton {
    id: root

    required property VoiceInput voice
    /* Longer than this is holding, shorter a click. */
    property int holdAfter: 350
    property bool heldLong: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    enabled: root.voice.isListening || (root.voice.isAvailable && root.voice.state !== VoiceInput.Writing)
    opacity: root.enabled || root.voice.state === VoiceInput.Writing ? 1 : 0.45
    text: {
        if (root.voice.unavailableReason !== "")
            return root.voice.unavailableReason;
        if (root.voice.isListening)
            return qsTr("Stop talking");
        if (root.voice.state === VoiceInput.Failed && root.voice.owesText)
            return qsTr("Write down what you said");
        return root.voice.state === VoiceInput.Writing ? qsTr("Writing down what you said") : qsTr("Talk: hold, or click to begin and end");
    }
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.voice.toggle()
    Keys.onEnterPressed: root.voice.toggle()
    Keys.onSpacePressed: event => {
        if (!event.isAutoRepeat)
            root.voice.toggle();
    }
    Keys.onEscapePressed: event => {
        event.accepted = root.voice.isListening;
        if (event.accepted)
            root.voice.cancel();
    }
    onPressed: {
        root.heldLong = false;
        if (root.voice.isListening)
            return;
        holdTimer.restart();
        root.voice.start();
    }
    onReleased: {
        // A click that began it leaves it on; the end of holding, and the second click, end it.
        if (root.heldLong || !holdTimer.running)
            root.voice.finish();
        holdTimer.stop();
    }
    onCanceled: {
        holdTimer.stop();
        root.voice.finish();
    }

    Timer {
        id: holdTimer
        interval: root.holdAfter
        onTriggered: root.heldLong = true
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: "mic"
            color: root.voice.isListening ? Theme.surface : (root.voice.state === VoiceInput.Writing ? Theme.accent : Theme.muted)
        }
    }
    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: parent.width + 2 * Theme.space2 * root.voice.recorder.level
            height: width
            radius: width / 2
            visible: root.voice.isListening
            color: Theme.badSoft
        }
        Rectangle {
            anchors.fill: parent
            radius: root.voice.isListening ? height / 2 : Theme.radius
            color: root.voice.isListening ? Theme.bad : (root.voice.state === VoiceInput.Writing ? Theme.accentSoft : (root.down || root.hovered ? Theme.hover : "transparent"))
        }
        FocusRing {
            shown: root.visualFocus
            radius: root.voice.isListening ? height / 2 : Theme.radius + Theme.focusWidth
        }
    }

    InfoTip {
        text: root.text
        visible: root.hovered && !root.down
    }
}
