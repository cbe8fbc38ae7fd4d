import QtQuick
import QtQuick.Layouts
import Facet.Attachments
import Facet.Components
import Facet.Theme

/* The detail of frames in few words: less, how much, more. */
RowLayout {
    id: root

    required property AttachmentItem item

    spacing: 0

    IconButton {
        Layout.preferredHeight: 24
        Layout.preferredWidth: 24
        enabled: root.item.budgetIndex > 0
        iconName: "minus"
        iconSize: Theme.iconSize - 5
        text: qsTr("Less detail per frame")
        onClicked: root.item.budgetIndex -= 1
    }
    Text {
        text: qsTr("%1 per frame", "tokens").arg(root.item.budget)
        color: Theme.muted
        font.family: Theme.textFamily
        font.pixelSize: Theme.smallSize
    }
    IconButton {
        Layout.preferredHeight: 24
        Layout.preferredWidth: 24
        enabled: root.item.budgetIndex < 4
        iconName: "plus"
        iconSize: Theme.iconSize - 5
        text: qsTr("More detail per frame")
        onClicked: root.item.budgetIndex += 1
    }
}
