import QtQuick.Dialogs
import Facet.History

/* Asks for a file of chats that were exported, here or elsewhere. */
FileDialog {
    id: root

    required property Transfer transfer

    title: qsTr("Import chats")
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("Exported chats (*.json)"), qsTr("All files (*)")]
    onAccepted: root.transfer.importFile(root.selectedFile)
}
