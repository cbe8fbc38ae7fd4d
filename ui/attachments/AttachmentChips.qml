pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Attachments
import Facet.Components
import Facet.Theme

/* The attachments of a question that was sent: pictures and films large, other files as chips. */
ColumnLayout {
    id: root

    required property SentAttachments attachments

    readonly property real pictureWidth: root.attachments.pictureCount > 1 ? Math.min(180, (root.width - Theme.space2) / 2) : Math.min(300, root.width)

    signal pictureChosen(int index)
    signal clipChosen(int index)
    signal fileChosen(int index)

    visible: root.attachments.count > 0
    spacing: Theme.space2

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: root.attachments.pictureCount > 0
        Repeater {
            model: root.attachments
            delegate: SentPicture {
                required property int index
                required property bool isPicture

                visible: isPicture
                width: isPicture ? root.pictureWidth : 0
                height: isPicture ? Math.round(root.pictureWidth * 2 / 3) : 0
                onChosen: root.pictureChosen(index)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: root.attachments.pictureCount < root.attachments.count
        Repeater {
            model: root.attachments
            delegate: FileChip {
                id: chip

                required property int index
                required property string name
                required property bool isPicture
                required property bool isPlayable

                visible: !chip.isPicture
                width: chip.isPicture ? 0 : Math.min(implicitWidth, root.width)
                text: chip.name
                onClicked: chip.isPlayable ? root.clipChosen(chip.index) : root.fileChosen(chip.index)
            }
        }
    }
}
