pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.AttachmentViews
import Facet.Attachments
import Facet.Chat
import Facet.Components
import Facet.Theme

/* Where a question is written: attachments above, text, and what goes with it below. */
Item {
    id: root

    required property ChatPage page
    property bool enterSends: true
    property bool isNarrow: root.width < 520 * Theme.fontScale
    /// Buttons of other areas between the paper clip and the pills.
    property alias extraButtons: extra.data
    /// The pills for tools and the like.
    property alias pills: pills.data

    signal attachRequested
    signal viewRequested(AttachmentItem item)
    signal playRequested(AttachmentItem item, real seconds)
    signal sendRequested

    function focusInput() {
        input.forceActiveFocus();
    }

    implicitHeight: column.implicitHeight + 2 * Theme.space3

    FloatingGround {
        anchors.fill: parent
        radius: Theme.radiusComposer
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.space3
        spacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            visible: root.page.composer.isEditing
            spacing: Theme.space2
            Tag {
                text: qsTr("Editing")
                tone: Tag.Accent
            }
            BodyText {
                Layout.fillWidth: true
                text: qsTr("The old question stays as a branch.")
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }
            TextButton {
                isSmall: true
                isFlat: true
                text: qsTr("Cancel")
                onClicked: root.page.composer.cancelEdit()
            }
        }
        AttachmentCards {
            Layout.fillWidth: true
            attachments: root.page.composer.attachments
            onViewRequested: item => root.viewRequested(item)
            onPlayRequested: (item, seconds) => root.playRequested(item, seconds)
            visible: root.page.composer.attachments.count > 0
        }
        Notice {
            Layout.fillWidth: true
            visible: root.page.composer.attachments.undoText !== ""
            text: root.page.composer.attachments.undoText
            action: qsTr("Undo")
            onActionRequested: root.page.composer.attachments.undo()
        }

        ScrollView {
            Layout.fillWidth: true
            Layout.maximumHeight: Math.max(120, (root.Window.height ?? 600) * 0.35)
            Layout.minimumHeight: input.font.pixelSize * 1.9
            contentWidth: availableWidth
            ScrollBar.vertical: ThinScrollBar {
                parent: input.parent.parent
                x: parent ? (root.LayoutMirroring.enabled ? 0 : parent.width - width) : 0
                height: parent ? parent.height : 0
            }

            TextArea {
                id: input
                objectName: "composerInput"
                text: root.page.composer.text
                onTextChanged: root.page.composer.text = input.text
                placeholderText: root.isNarrow ? qsTr("Ask anything") : qsTr("Ask, or drop pictures, sound, video and documents anywhere")
                placeholderTextColor: Theme.faint
                color: Theme.text
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                selectByMouse: true
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                font.family: Theme.textFamily
                font.pixelSize: Theme.readingSize
                leftPadding: Theme.space1
                rightPadding: Theme.space1
                topPadding: Theme.space1
                bottomPadding: Theme.space1
                background: null
                focus: true
                horizontalAlignment: input.length === 0 ? TextEdit.AlignLeft : undefined // where the language begins, then as the words do
                Accessible.name: qsTr("Question")
                KeyNavigation.priority: KeyNavigation.BeforeItem
                KeyNavigation.tab: clip
                Keys.onPressed: event => root.handleKey(event)
            }
        }

        BodyText {
            Layout.fillWidth: true
            visible: root.isNarrow && text !== ""
            text: root.page.composer.attachments.totalText
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            IconButton {
                id: clip
                iconName: "clip"
                text: qsTr("Attach files")
                onClicked: root.attachRequested()
            }
            RowLayout {
                id: extra
                spacing: Theme.space1
            }
            Pill {
                id: think
                text: qsTr("Think")
                value: root.page.thinking ? qsTr("on") : qsTr("off")
                valueColor: root.page.thinking ? Theme.thought : Theme.faint
                Accessible.description: qsTr("Opens the choices for thinking")
                onClicked: thinkMenu.open()
                ThinkMenu {
                    id: thinkMenu
                    y: -height - Theme.space2
                    page: root.page
                }
            }
            RowLayout {
                id: pills
                spacing: Theme.space1
            }
            BodyText {
                Layout.fillWidth: true
                Layout.rightMargin: Theme.space2
                text: root.page.isAnswering ? root.page.speed : (root.isNarrow ? "" : root.page.composer.attachments.totalText)
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            IconButton {
                objectName: "sendButton"
                visible: !root.page.isAnswering
                iconName: "send"
                isFilled: true
                enabled: root.page.canSend
                text: qsTr("Send")
                onClicked: root.sendRequested()
            }
            IconButton {
                objectName: "stopButton"
                visible: root.page.isAnswering
                iconName: "stop"
                isFilled: true
                text: qsTr("Stop")
                onClicked: root.page.stop()
            }
        }
    }

    function handleKey(event) {
        const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const withControl = (event.modifiers & Qt.ControlModifier) !== 0;
        const withShift = (event.modifiers & Qt.ShiftModifier) !== 0;
        if (isEnter && !withShift && withControl !== root.enterSends) {
            root.sendRequested();
        } else if (event.matches(StandardKey.Paste) && root.page.composer.attachments.pasteFromClipboard()) {
            // files and pictures became attachments
        } else if (event.key === Qt.Key_Up && input.text === "" && root.page.composer.attachments.count === 0) {
            root.page.editLast();
        } else if (event.key === Qt.Key_Escape && root.page.isAnswering) {
            root.page.stop();
        } else if (event.key === Qt.Key_Escape && root.page.composer.isEditing) {
            root.page.composer.cancelEdit();
        } else {
            return;
        }
        event.accepted = true;
    }

    Connections {
        target: root.page.composer
        function onTextChanged() {
            if (input.text !== root.page.composer.text) {
                input.text = root.page.composer.text;
                input.cursorPosition = input.length;
            }
        }
        function onEditingChanged() {
            input.forceActiveFocus();
        }
    }
    Connections {
        target: root.page.composer.attachments
        function onTextReturned(text: string) {
            input.insert(input.cursorPosition, text);
        }
    }
}
