import QtQuick
import QtQuick.Layouts
import Facet.Attachments
import Facet.Look
import Facet.Theme

/* Lies over the whole window: whatever is dropped anywhere becomes an attachment. Shows what is taken while
   something hangs over it. */
DropArea {
    id: root

    required property AttachmentListModel attachments

    /* Something was taken: the composer may want the keyboard. */
    signal taken

    keys: []
    onEntered: drag => drag.accepted = drag.hasUrls || drag.hasText
    onDropped: drop => root.take(drop)

    function take(drop) {
        if (drop.hasUrls)
            root.attachments.addUrls(drop.urls);
        else if (drop.hasText)
            root.attachments.addText(drop.text);
        drop.acceptProposedAction();
        root.taken();
    }

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        color: Theme.veil
        Accessible.role: Accessible.AlertMessage
        Accessible.name: title.text

        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.space5, 520)
            height: words.implicitHeight + 2 * Theme.space6
            radius: Theme.radiusComposer
            color: Theme.raised
            border.width: 2
            border.color: Theme.accent
            ColumnLayout {
                id: words
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.space5
                spacing: Theme.space3
                RowLayout {
                    Layout.alignment: Qt.AlignHCenter
                    spacing: Theme.space4
                    Repeater {
                        model: ["image", "audio", "video", "pdf", "file"]
                        Icon {
                            required property string modelData
                            name: modelData
                            size: 26
                            color: Theme.accent
                        }
                    }
                }
                Text {
                    id: title
                    Layout.fillWidth: true
                    text: qsTr("Drop to attach")
                    color: Theme.text
                    font.family: Theme.textFamily
                    font.pixelSize: Theme.titleSize + 4
                    font.weight: Theme.emphasis
                    horizontalAlignment: Text.AlignHCenter
                }
                Text {
                    Layout.fillWidth: true
                    text: qsTr("Pictures, sound, video, PDF, Office documents, text and source code; several at once. Nothing leaves this machine.")
                    color: Theme.muted
                    font.family: Theme.textFamily
                    font.pixelSize: Theme.textSize
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
