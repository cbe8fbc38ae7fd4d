import QtQuick
import Facet.Chat
import Facet.Components
import Facet.Theme

/* How an answer ended if not by itself, and the one thing to do about it. */
ThreadRow {
    id: root

    required property double messageId
    required property string text
    required property int action
    required property bool isBad
    required property bool isLastAnswer
    required property ChatPage page

    gapAbove: Theme.space3

    Notice {
        width: root.columnWidth
        text: root.text
        tone: root.isBad ? Notice.Bad : Notice.Info
        action: !root.isLastAnswer ? "" : (root.action === ThreadModel.Continue ? qsTr("Continue") : (root.action === ThreadModel.Retry ? qsTr("Try again") : (root.action === ThreadModel.NewChat ? qsTr("New chat") : "")))
        onActionRequested: {
            if (root.action === ThreadModel.Continue)
                root.page.continueAnswer(root.messageId);
            else if (root.action === ThreadModel.Retry)
                root.page.regenerate(root.messageId);
            else
                root.page.newChat();
        }
    }
}
