import QtQuick
import Facet.Theme

/* A row of the thread: its content stands in the reading column. */
Item {
    id: root

    required property real columnWidth
    property real gapAbove: 0
    property bool isFound: false
    default property alias content: column.data
    readonly property alias column: column
    /* The pointer or the keyboard is here: what can be done shows. */
    readonly property bool isLookedAt: hover.hovered || root.hasFocusInside
    property bool hasFocusInside: false

    implicitHeight: column.childrenRect.height + root.gapAbove
    // A row that waits for its next use is not drawn, but the keyboard would reach it.
    ListView.onPooled: root.enabled = false
    ListView.onReused: root.enabled = true

    HoverHandler {
        id: hover
    }
    Rectangle {
        anchors.fill: column
        anchors.margins: -Theme.space1
        visible: root.isFound
        radius: Theme.radiusSmall
        color: Theme.accentSoft
    }
    Item {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.gapAbove
        width: root.columnWidth
        height: childrenRect.height
    }
}
