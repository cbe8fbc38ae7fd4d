pragma ComponentBehavior: Bound

import QtQuick
import Facet.Theme

/* A still waveform, as a picture of sound. */
Rectangle {
    id: root

    radius: Theme.radiusCard
    color: Theme.toolSoft

    Row {
        anchors.centerIn: parent
        spacing: 3
        Repeater {
            model: Math.max(0, Math.floor((root.width - 24) / 6))
            Rectangle {
                id: bar

                required property int index

                anchors.verticalCenter: parent?.verticalCenter
                width: 3
                height: 2 * ((bar.index * 29) % 37 + 4) * Math.min(1, root.height / 116)
                radius: 1.5
                color: Theme.tool
            }
        }
    }
}
