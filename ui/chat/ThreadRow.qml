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

    implicitHeight: column.childrenRect.height + root.gapAbove

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
