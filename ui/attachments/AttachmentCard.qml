import QtQuick
import QtQuick.Layouts
import Facet.Attachments
import Facet.Components
import Facet.Look
import Facet.Theme

/* One attachment of the question that is being written. Its components are not bound: Qt 6.4's Loader makes bound
   ones in a context of its own, and refuses. */
Card {
    id: root

    required property AttachmentItem item
    property bool isCurrent: false

    readonly property bool isClip: root.item.kind === AttachmentItem.Video || root.item.kind === AttachmentItem.Audio
    readonly property real wantedWidth: root.item.state !== AttachmentItem.Ready ? 300 : (root.item.kind === AttachmentItem.Video ? 640 : (root.item.kind === AttachmentItem.Audio ? 420 : (root.item.kind === AttachmentItem.Pdf ? 380 : 300)))
    readonly property string note: root.item.message !== "" ? root.item.message : root.item.hint

    signal removeRequested
    signal viewRequested
    signal playRequested(real seconds)

    /* A clip plays, what has a picture shows it larger. */
    function open() {
        if (root.item.state !== AttachmentItem.Ready)
            return;
        if (root.isClip)
            root.playRequested(root.item.startSeconds);
        else if (root.item.previewUrl !== "")
            root.viewRequested();
    }

    implicitWidth: wantedWidth
    Accessible.role: Accessible.ListItem
    Accessible.name: root.item.name + ", " + root.item.kindText + ", " + (root.item.message !== "" ? root.item.message : root.item.detail + ", " + root.item.tokensText)
    border.color: root.item.message !== "" ? Theme.bad : Theme.line

    FocusRing {
        radius: root.radius + Theme.focusWidth
        anchors.margins: 0
        shown: root.isCurrent
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space3
        anchors.topMargin: Theme.space2 + 2
        anchors.bottomMargin: Theme.space2
        spacing: Theme.space1

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: root.item.state !== AttachmentItem.Ready ? waiting : (root.isClip ? clip : (root.item.kind === AttachmentItem.Text ? text : picture))
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.note !== ""
            spacing: Theme.space1
            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.item.message !== "" ? "warn" : "info"
                size: Theme.iconSize - 4
                color: root.item.message !== "" ? Theme.bad : Theme.warn
            }
            Text {
                id: noteText
                Layout.fillWidth: true
                text: root.note
                color: root.item.message !== "" ? Theme.bad : Theme.warn
                font.family: Theme.textFamily
                font.pixelSize: Theme.tinySize
                wrapMode: Text.Wrap
                maximumLineCount: root.item.state === AttachmentItem.Failed ? 5 : 2
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                HoverHandler {
                    id: noteHover
                }
                InfoTip {
                    text: root.note
                    visible: noteHover.hovered && noteText.truncated
                }
            }
        }
    }
    Component {
        id: picture
        PictureBody {
            item: root.item
            onRemoveRequested: root.removeRequested()
            onViewRequested: root.viewRequested()
        }
    }
    Component {
        id: clip
        ClipBody {
            item: root.item
            onRemoveRequested: root.removeRequested()
            onPlayRequested: seconds => root.playRequested(seconds)
        }
    }
    Component {
        id: text
        TextBody {
            item: root.item
            onRemoveRequested: root.removeRequested()
        }
    }
    Component {
        id: waiting
        ColumnLayout {
            CardHeader {
                Layout.fillWidth: true
                item: root.item
                onRemoveRequested: root.removeRequested()
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
