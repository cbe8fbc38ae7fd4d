pragma ComponentBehavior: Bound

import QtQuick
import Facet.Theme

/* An answer is being written. */
Rectangle {
    id: root

    implicitWidth: 8
    implicitHeight: 8
    radius: 4
    color: Theme.accent
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: root.visible && !Theme.reducedMotion
        loops: Animation.Infinite
        alwaysRunToEnd: true
        NumberAnimation {
            to: 0.35
            duration: 700
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            to: 1
            duration: 700
            easing.type: Easing.InOutSine
        }
    }
}
