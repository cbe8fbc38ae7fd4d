import QtQuick
import Facet.Attachments
import Facet.Theme

/* The loudness of a clip over time, and the part of it that is sent, with a handle at each end. Time runs from
   left to right in every language. */
Item {
    id: root

    required property AttachmentItem item

    readonly property real duration: Math.max(0.001, root.item.duration)
    readonly property color ink: root.item.withSound || root.item.kind === AttachmentItem.Audio ? Theme.tool : Theme.faint
    readonly property real fromX: root.width * root.item.startSeconds / root.duration
    readonly property real toX: root.width * root.item.endSeconds / root.duration

    implicitHeight: 34
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.item.peaks.length === 0
        width: parent.width
        height: 2
        radius: 1
        color: Theme.line
    }
    WaveformView {
        anchors.fill: parent
        anchors.topMargin: 2
        anchors.bottomMargin: 2
        visible: root.item.peaks.length > 0
        peaks: root.item.peaks
        from: root.item.startSeconds / root.duration
        to: root.item.endSeconds / root.duration
        ink: root.ink
        paleInk: Qt.rgba(root.ink.r, root.ink.g, root.ink.b, 0.35)
    }
    Rectangle {
        x: root.fromX
        width: Math.max(4, root.toX - root.fromX)
        height: parent.height
        radius: 5
        color: "transparent"
        border.width: 2
        border.color: Theme.accent
    }
    RangeHandle {
        x: root.fromX - width / 2
        height: parent.height
        name: qsTr("Start of the range of %1").arg(root.item.name)
        valueText: root.item.rangeText
        onDraggedTo: x => root.item.setRange(Math.min(x / root.width * root.duration, root.item.endSeconds - 1), root.item.endSeconds)
        onNudged: seconds => root.item.setRange(Math.min(root.item.startSeconds + seconds, root.item.endSeconds - 1), root.item.endSeconds)
    }
    RangeHandle {
        x: root.toX - width / 2
        height: parent.height
        name: qsTr("End of the range of %1").arg(root.item.name)
        valueText: root.item.rangeText
        onDraggedTo: x => root.item.setRange(root.item.startSeconds, x / root.width * root.duration)
        onNudged: seconds => root.item.setRange(root.item.startSeconds, root.item.endSeconds + seconds)
    }
}
