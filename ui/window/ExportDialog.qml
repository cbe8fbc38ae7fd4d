import QtQuick
import QtQuick.Dialogs
import Facet.History

/* Asks where an exported chat goes. Chat 0: all of them. */
FileDialog {
    id: root

    required property Transfer transfer
    property double chatId: 0
    property string format: "md"

    function ask(chatId: double, format: string) {
        root.chatId = chatId;
        root.format = format;
        root.defaultSuffix = format;
        root.currentFile = root.currentFolder + "/" + encodeURIComponent(root.transfer.suggestedName(chatId, format));
        root.open();
    }

    title: root.chatId === 0 ? qsTr("Export all chats") : qsTr("Export this chat")
    fileMode: FileDialog.SaveFile
    nameFilters: root.format === "md" ? [qsTr("Markdown (*.md)")] : root.format === "html" ? [qsTr("Web page (*.html)")] : [qsTr("JSON (*.json)")]
    onAccepted: {
        if (root.chatId === 0)
            root.transfer.exportAll(root.selectedFile, root.format);
        else
            root.transfer.exportChat(root.chatId, root.selectedFile, root.format);
    }
}
