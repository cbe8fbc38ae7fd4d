pragma ComponentBehavior: Bound

import QtQuick
import Facet.Attachments
import Facet.AttachmentViews
import Facet.Components
import Facet.Player
import Facet.Theme

/* Where in a clip one is: its frames or its loudness, and a mark that is dragged or moved by the arrow keys (five
   seconds, with Shift one). Time runs from left to right in every language. */
Item {
    id: root

    required property Player player

    readonly property real share: root.player.duration > 0 ? root.player.position / root.player.duration : 0

    implicitHeight: 40
    activeFocusOnTab: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Position in %1").arg(root.player.name)
    Accessible.description: qsTr("%1 of %2", "times").arg(root.player.positionText).arg(root.player.durationText)
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.player.seek(root.player.position + 5)
    Accessible.onDecreaseAction: root.player.seek(root.player.position - 5)
    Keys.onLeftPressed: event => root.player.seek(root.player.position - (event.modifiers & Qt.ShiftModifier ? 1 : 5))
    Keys.onRightPressed: event => root.player.seek(root.player.position + (event.modifiers & Qt.ShiftModifier ? 1 : 5))

    Row {
        id: strip
        anchors.fill: parent
        visible: root.player.isVideo
        spacing: 2
        Repeater {
            id: frames
            model: root.player.filmstrip
            delegate: Item {
                id: frame

                required property string url

                width: (strip.width - (frames.count - 1) * strip.spacing) / Math.max(1, frames.count)
                height: strip.height

                RoundPicture {
                    anchors.fill: parent
                    url: frame.url
                    radius: 3
                }
            }
        }
    }
    WaveformView {
        anchors.fill: parent
        visible: !root.player.isVideo
        peaks: root.player.peaks
        from: 0
        to: root.share
        ink: Theme.tool
        paleInk: Qt.rgba(Theme.tool.r, Theme.tool.g, Theme.tool.b, 0.35)
    }
    Rectangle {
        x: root.share * root.width - width / 2
        y: -3
        width: 4
        height: parent.height + 6
        radius: 2
        color: Theme.accent
        border.width: 1
        border.color: Theme.surface
    }
    FocusRing {
        radius: Theme.radiusSmall
        shown: root.activeFocus
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => {
            root.forceActiveFocus();
            root.player.seek(mouse.x / root.width * root.player.duration);
        }
        onPositionChanged: mouse => root.player.seek(mouse.x / root.width * root.player.duration)
    }
}
