import QtQuick
import Facet.Theme

/* The ground of what floats: menus, popups, palettes. Its shadow is drawn as growing pale frames, because the
   software renderer has no blur. */
Item {
    id: root

    property real radius: Theme.radiusCard

    Repeater {
        model: 6
        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.margins: -2 * (index + 1)
            anchors.topMargin: 2 - index
            anchors.bottomMargin: -3 * (index + 1)
            radius: root.radius + 2 * (index + 1)
            color: Theme.shadow
            opacity: 0.28
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.raised
        border.color: Theme.line
        border.width: Theme.lineWidth
    }
}
