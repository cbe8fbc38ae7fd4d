pragma ComponentBehavior: Bound

import QtQuick
import Facet.Theme

/* The ground of what floats: menus, popups, palettes. Its shadow is drawn as growing pale frames, because the
   software renderer has no blur. */
Item {
    id: root

    property real radius: Theme.radiusCard
    readonly property int frames: 8
    readonly property real drop: 8 // how far the shadow falls

    Repeater {
        model: root.frames
        Rectangle {
            id: frame

            required property int index
            readonly property real reach: 3 * frame.index - 5

            anchors.fill: parent
            anchors.margins: -frame.reach
            anchors.topMargin: root.drop - frame.reach
            anchors.bottomMargin: -root.drop - frame.reach
            radius: Math.max(0, root.radius + frame.reach)
            color: Theme.shadow
            opacity: 1 / root.frames
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
