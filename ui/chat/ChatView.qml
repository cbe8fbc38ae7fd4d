pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Attachments
import Facet.Chat
import Facet.Components
import Facet.Theme

/* The chat: header, thread or what stands in its place, composer. */
Item {
    id: root

    required property ChatPage page
    property alias header: header.data
    property alias empty: empty.data
    /// What stands between the thread and the composer.
    property alias above: above.data
    property alias composerButtons: composer.extraButtons
    property alias composerPills: composer.pills
    property bool enterSends: true
    readonly property alias composerHeight: composer.height

    signal attachRequested
    signal traceRequested(messageId: double)
    signal linkActivated(link: string, messageId: double)
    signal viewRequested(source: string, name: string)
    signal playRequested(blob: string, name: string)
    signal fileRequested(files: SentAttachments, row: int)
    signal itemViewRequested(AttachmentItem item)
    signal itemPlayRequested(AttachmentItem item, real seconds)

    function find() {
        if (!root.page.isEmpty)
            findBar.begin();
    }
    function focusComposer() {
        composer.focusInput();
    }
    function showMessage(messageId: double) {
        thread.showMessage(messageId);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            id: header
            Layout.fillWidth: true
            implicitHeight: Theme.headerHeight
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ThreadView {
                id: thread
                objectName: "thread"
                anchors.fill: parent
                visible: !root.page.isEmpty
                page: root.page
                onTraceRequested: id => root.traceRequested(id)
                onLinkActivated: (link, messageId) => root.linkActivated(link, messageId)
                onViewRequested: (source, name) => root.viewRequested(source, name)
                onPlayRequested: (blob, name) => root.playRequested(blob, name)
                onFileRequested: (files, row) => root.fileRequested(files, row)
                onLinkHovered: link => target.text = link
            }
            Item {
                id: empty
                anchors.fill: parent
                visible: root.page.isEmpty
            }
            FindBar {
                id: findBar
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.space2
                width: Math.min(implicitWidth, parent.width - 2 * Theme.space2)
                thread: root.page.thread
                onFound: row => thread.showRow(row)
                onClosed: composer.focusInput()
            }
            Tag {
                id: target
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                anchors.margins: Theme.space2
                width: Math.min(implicitWidth, parent.width - 2 * Theme.space2)
                visible: target.text !== ""
            }
        }
        Notice {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(760 * Theme.roomScale, root.width - 2 * Theme.space3)
            Layout.bottomMargin: Theme.space2
            visible: root.page.canUndoDelete
            text: qsTr("Deleted.")
            action: qsTr("Undo")
            onActionRequested: root.page.undoDelete()
        }
        ColumnLayout {
            id: above
            Layout.fillHeight: false
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(760 * Theme.roomScale, root.width - 2 * Theme.space3)
        }
        ComposerBox {
            id: composer
            objectName: "composer"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(root.page.composer.attachments.count > 0 ? 1080 : 760 * Theme.roomScale, root.width - 2 * Theme.space3)
            Layout.bottomMargin: Theme.space4
            page: root.page
            enterSends: root.enterSends
            onAttachRequested: root.attachRequested()
            onViewRequested: item => root.itemViewRequested(item)
            onPlayRequested: (item, seconds) => root.itemPlayRequested(item, seconds)
            onSendRequested: root.page.send()
        }
    }

    BodyText {
        // Heard by screen readers once an answer is complete, seen by nobody.
        id: announcement
        width: 0
        height: 0
        opacity: 0
        Accessible.role: Accessible.AlertMessage
        Accessible.name: announcement.text
    }
    Connections {
        target: root.page
        function onAnswerCompleted(text: string) {
            announcement.text = qsTr("Answer: %1").arg(text);
        }
        function onMessageRequested(messageId: double) {
            thread.showMessage(messageId);
        }
        function onChatChanged() {
            target.text = "";
        }
    }
}
