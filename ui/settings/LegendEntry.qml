import QtQuick
import Facet.Components
import Facet.Theme

/* What a colour of a bar means. */
Row {
    id: root

    property alias color: mark.color
    property alias text: label.text

    spacing: Theme.space1 + 2
    Rectangle {
        id: mark
        y: (label.height - height) / 2
        width: 8
        height: 8
        radius: 4
    }
    BodyText {
        id: label
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
}
