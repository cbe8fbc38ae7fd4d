import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* Which page of several is shown: "2 of 3" with arrows. */
RowLayout {
    id: root

    required property int page // from 0
    required property int count

    signal turned(page: int)

    spacing: 0

    IconButton {
        iconName: "chevron-left"
        mirrorsInRtl: true
        text: qsTr("Previous page")
        enabled: root.page > 0
        onClicked: root.turned(root.page - 1)
    }
    BodyText {
        text: qsTr("%1 of %2", "pages").arg(root.page + 1).arg(root.count)
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
    IconButton {
        iconName: "chevron-right"
        mirrorsInRtl: true
        text: qsTr("Next page")
        enabled: root.page < root.count - 1
        onClicked: root.turned(root.page + 1)
    }
}
