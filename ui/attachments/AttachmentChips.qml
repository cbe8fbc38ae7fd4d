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

    /* None while the row that shows them goes. */
    readonly property int pictureCount: root.attachments?.pictureCount ?? 0
    readonly property int count: root.attachments?.count ?? 0
    readonly property real pictureWidth: root.pictureCount > 1 ? Math.min(180, (root.width - Theme.space2) / 2) : Math.min(300, root.width)

    /* Sum of the chips, so that a bubble can be as wide as they are. */
    readonly property real chipsWidth: {
        let sum = 0;
        for (let i = root.pictureCount; i < chips.count; ++i) { // pictures stand first
            const chip = chips.itemAt(i) as FileChip;
            if (chip)
                sum += chip.implicitWidth + (sum > 0 ? Theme.space2 : 0);
        }
        return sum;
    }

    signal pictureChosen(int index)
    signal clipChosen(int index)
    signal fileChosen(int index)

    visible: root.count > 0
    spacing: Theme.space2

    Flow {
        Layout.fillWidth: true
        Layout.preferredWidth: root.pictureCount > 1 ? 2 * 180 + Theme.space2 : 300
        spacing: Theme.space2
        visible: root.pictureCount > 0
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
        Layout.preferredWidth: root.chipsWidth
        spacing: Theme.space2
        visible: root.pictureCount < root.count
        Repeater {
            id: chips
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
