import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Player
import Facet.Theme

/* Plays a sound or video: Space plays and pauses, arrows move in time. */
FocusScope {
    id: root

    required property Player player
    property real maximumHeight: 420

    signal closed

    visible: root.player.name !== ""
    implicitHeight: column.implicitHeight + 2 * Theme.space3
    implicitWidth: 560
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Player: %1").arg(root.player.name)
    Keys.onSpacePressed: root.player.togglePlaying()
    Keys.onEscapePressed: root.closed()
    Keys.onLeftPressed: root.player.seek(root.player.position - 5)
    Keys.onRightPressed: root.player.seek(root.player.position + 5)

    Card {
        anchors.fill: parent
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space3
        spacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            Text {
                Layout.fillWidth: true
                text: root.player.name
                color: Theme.text
                font.family: Theme.textFamily
                font.pixelSize: Theme.textSize
                font.weight: Theme.emphasis
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
            }
            IconButton {
                iconName: "close"
                iconSize: Theme.iconSize - 4
                text: qsTr("Close the player")
                onClicked: root.closed()
            }
        }
        FrameView {
            id: picture
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(root.maximumHeight, column.width / picture.aspect)
            visible: root.player.isVideo
            player: root.player
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Frame at %1").arg(root.player.positionText)
            TapHandler {
                onTapped: root.player.togglePlaying()
            }
        }
        SeekBar {
            Layout.fillWidth: true
            Layout.margins: 3
            player: root.player
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            IconButton {
                id: play
                focus: true
                isFilled: true
                enabled: root.player.isLoaded
                iconName: root.player.isPlaying ? "pause" : "play"
                text: root.player.isPlaying ? qsTr("Pause") : qsTr("Play")
                onClicked: root.player.togglePlaying()
            }
            Text {
                text: qsTr("%1 of %2", "times").arg(root.player.positionText).arg(root.player.durationText)
                color: Theme.muted
                font.family: Theme.codeFamily
                font.pixelSize: Theme.codeSize
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                iconName: root.player.volume > 0 ? "volume" : "mute"
                text: root.player.volume > 0 ? qsTr("Mute") : qsTr("Sound on")
                onClicked: root.player.volume = root.player.volume > 0 ? 0 : 1
            }
            ValueSlider {
                Layout.preferredWidth: 96
                from: 0
                to: 1
                stepSize: 0.1
                value: root.player.volume
                name: qsTr("Volume")
                valueText: qsTr("%1 percent").arg(Math.round(root.player.volume * 100))
                onMoved: root.player.volume = value
            }
        }
        Text {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.player.notice
            color: Theme.warn
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
}
