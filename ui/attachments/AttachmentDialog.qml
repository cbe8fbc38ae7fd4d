import QtQuick.Dialogs
import Facet.Attachments

/* Asks which files to attach. */
FileDialog {
    id: root

    required property AttachmentListModel attachments

    title: qsTr("Attach files")
    fileMode: FileDialog.OpenFiles
    nameFilters: [qsTr("All files (*)"), qsTr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic)"), qsTr("Sound (*.wav *.mp3 *.flac *.ogg *.opus *.m4a *.aac)"), qsTr("Video (*.mp4 *.mkv *.webm *.mov *.avi *.m4v)"), qsTr("Documents (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp *.epub *.txt *.md *.csv *.html)")]
    onAccepted: root.attachments.addUrls(root.selectedFiles)
}
