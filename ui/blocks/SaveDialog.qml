import QtQuick
import QtQuick.Dialogs
import Facet.Markdown

/* Asks where to and writes the text there. */
FileDialog {
    id: root

    required property string content
    required property string fileName

    signal failed(message: string)

    title: qsTr("Save code")
    fileMode: FileDialog.SaveFile
    currentFile: "file:" + root.fileName
    onAccepted: {
        const message = BlockStyle.typesetter.save(root.selectedFile, root.content);
        if (message !== "")
            root.failed(message);
    }
    Component.onCompleted: root.open()
}
