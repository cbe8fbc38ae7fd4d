pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Downloads
import Facet.Theme

/* What is being downloaded, one card for each set of files. As high as its cards: a page that scrolls holds it. Takes no
   room while there is nothing. */
ColumnLayout {
    id: root

    required property Downloads downloads
    property bool hasTitle: true

    visible: root.downloads.count > 0
    spacing: Theme.space2 + 2

    RowLayout {
        Layout.fillWidth: true
        visible: root.hasTitle
        spacing: Theme.space3
        BodyText {
            text: qsTr("Downloads")
            font.weight: Theme.emphasis
            Accessible.role: Accessible.Heading
        }
        BodyText {
            Layout.fillWidth: true
            text: root.downloads.summary
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        TextButton {
            visible: root.downloads.activeCount > 1
            isSmall: true
            isFlat: true
            text: qsTr("Pause all")
            onClicked: root.downloads.pauseAll()
        }
        TextButton {
            visible: root.downloads.activeCount === 0 && root.downloads.pausedCount > 1
            isSmall: true
            isFlat: true
            text: qsTr("Resume all")
            onClicked: root.downloads.resumeAll()
        }
    }
    Repeater {
        model: root.downloads
        delegate: DownloadCard {
            Layout.fillWidth: true
            onPauseRequested: root.downloads.pause(index)
            onResumeRequested: root.downloads.resume(index)
            onCancelRequested: root.downloads.cancel(index)
            onRemoveRequested: root.downloads.remove(index)
            onUndoRequested: root.downloads.undo(index)
        }
    }
}
