import QtQuick
import QtQuick.Layouts
import Facet.Attachments
import Facet.Components
import Facet.Theme

/* Sound and video: frames, loudness, range, and whether a video's sound is sent. */
ColumnLayout {
    id: root

    required property AttachmentItem item

    signal removeRequested
    signal playRequested(real seconds)

    spacing: Theme.space1

    CardHeader {
        Layout.fillWidth: true
        item: root.item
        isOneLine: root.width > 380
        onRemoveRequested: root.removeRequested()
    }
    FrameStrip {
        Layout.fillWidth: true
        visible: root.item.kind === AttachmentItem.Video
        frames: root.item.filmstrip
        onFrameChosen: seconds => root.playRequested(seconds)
    }
    ClipRange {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: 44
        item: root.item
    }
    Item {
        Layout.fillHeight: true
        visible: root.item.kind === AttachmentItem.Audio
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2
        IconButton {
            Layout.preferredHeight: 24
            Layout.preferredWidth: 24
            iconName: "play"
            iconSize: Theme.iconSize - 4
            text: qsTr("Play %1").arg(root.item.name)
            onClicked: root.playRequested(root.item.startSeconds)
        }
        Text {
            text: root.item.rangeText
            color: Theme.muted
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
        }
        IconButton {
            visible: root.item.kind === AttachmentItem.Video && root.item.hasSound
            Layout.preferredHeight: 24
            Layout.preferredWidth: 24
            checkable: true
            checked: root.item.withSound
            iconName: root.item.withSound ? "volume" : "mute"
            iconSize: Theme.iconSize - 4
            text: root.item.withSound ? qsTr("Send without its sound") : qsTr("Send with its sound")
            onToggled: root.item.withSound = checked
        }
        BudgetChoice {
            visible: root.item.kind === AttachmentItem.Video
            item: root.item
        }
        CostLine {
            Layout.fillWidth: true
            item: root.item
            horizontalAlignment: Text.AlignRight
        }
    }
}
