import QtQuick
import QtQuick.Layouts
import Facet.Chat
import Facet.Components
import Facet.Theme

/* Which of several branches is shown: "2 of 3" with arrows. */
RowLayout {
    id: root

    required property ChatPage page
    required property double messageId
    required property int branch
    required property int branchCount

    visible: root.branchCount > 1
    spacing: 0

    IconButton {
        iconName: "chevron-left"
        iconSize: Theme.iconSize - 4
        mirrorsInRtl: true
        text: qsTr("Previous branch")
        enabled: root.branch > 0 && !root.page.isAnswering
        onClicked: root.page.switchBranch(root.messageId, -1)
    }
    BodyText {
        text: qsTr("%1 of %2", "branches").arg(root.branch + 1).arg(root.branchCount)
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
    IconButton {
        iconName: "chevron-right"
        iconSize: Theme.iconSize - 4
        mirrorsInRtl: true
        text: qsTr("Next branch")
        enabled: root.branch < root.branchCount - 1 && !root.page.isAnswering
        onClicked: root.page.switchBranch(root.messageId, 1)
    }
}
