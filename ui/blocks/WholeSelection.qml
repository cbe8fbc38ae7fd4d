import QtQuick
import Facet.Markdown
import Facet.Theme

/* Lies over a block that is selected only as a whole, and shows when it is. */
Rectangle {
    id: root

    property alias selection: selectable.controller
    property alias row: selectable.row

    anchors.fill: parent
    radius: Theme.radius
    color: Theme.selection
    opacity: 0.45
    visible: selectable.selected

    SelectableText {
        id: selectable
        area: root.parent
    }
}
