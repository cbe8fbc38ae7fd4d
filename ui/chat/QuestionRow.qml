pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.AttachmentViews
import Facet.Attachments
import Facet.Chat
import Facet.Components
import Facet.Markdown
import Facet.Theme

/* What the user asked, with what was attached. */
ThreadRow {
    id: root

    required property int index
    required property double messageId
    required property string text
    required property SentAttachments attachments
    required property int branch
    required property int branchCount
    required property ChatPage page

    signal pictureChosen(preview: string, name: string)
    signal clipChosen(blob: string, name: string)
    signal fileChosen(row: int)

    gapAbove: Theme.space4
    hasFocusInside: copy.activeFocus || change.activeFocus || erase.activeFocus

    ColumnLayout {
        width: root.columnWidth
        spacing: 0

        Rectangle {
            Layout.alignment: Qt.AlignRight
            Layout.maximumWidth: root.columnWidth * 0.86
            Layout.preferredWidth: Math.max(chips.visible ? chips.implicitWidth : 0, words.visible ? Math.ceil(words.implicitWidth) : 0) + 2 * (Theme.space3 + 2) + 1
            implicitHeight: bubble.implicitHeight + 2 * (Theme.space3 - 2)
            radius: Theme.space4
            color: Theme.sunken

            ColumnLayout {
                id: bubble
                anchors.fill: parent
                anchors.leftMargin: Theme.space3 + 2
                anchors.rightMargin: Theme.space3 + 2
                anchors.topMargin: Theme.space3 - 2
                anchors.bottomMargin: Theme.space3 - 2
                spacing: Theme.space2

                AttachmentChips {
                    id: chips
                    Layout.fillWidth: true
                    attachments: root.attachments
                    onPictureChosen: row => root.pictureChosen(root.attachments.previewAt(row), root.attachments.nameAt(row))
                    onClipChosen: row => root.clipChosen(root.attachments.blobAt(row), root.attachments.nameAt(row))
                    onFileChosen: row => root.fileChosen(row)
                    visible: root.attachments !== null && root.attachments.count > 0
                }
                TextEdit {
                    id: words
                    Layout.fillWidth: true
                    visible: root.text !== ""
                    text: root.text
                    readOnly: true
                    persistentSelection: true
                    wrapMode: TextEdit.Wrap
                    textFormat: TextEdit.PlainText
                    color: Theme.text
                    selectionColor: Theme.selection
                    selectedTextColor: Theme.text
                    font.family: Theme.textFamily
                    font.pixelSize: Theme.readingSize
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("You: %1").arg(root.text)

                    SelectableText {
                        controller: root.page.selection
                        row: root.index
                        area: words
                        edit: words
                    }
                }
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 0
            opacity: root.isLookedAt ? 1 : 0
            BranchSwitch {
                page: root.page
                messageId: root.messageId
                branch: root.branch
                branchCount: root.branchCount
            }
            IconButton {
                id: copy
                iconName: "copy"
                iconSize: Theme.iconSize - 2
                text: qsTr("Copy the question")
                onClicked: root.page.copyMessage(root.messageId, false)
            }
            IconButton {
                id: change
                iconName: "edit"
                iconSize: Theme.iconSize - 2
                text: qsTr("Edit and ask again")
                enabled: !root.page.isAnswering
                onClicked: root.page.edit(root.messageId)
            }
            IconButton {
                id: erase
                iconName: "trash"
                iconSize: Theme.iconSize - 2
                text: qsTr("Delete this question and what follows")
                enabled: !root.page.isAnswering
                onClicked: root.page.deleteMessage(root.messageId)
            }
        }
    }
}
