import QtQuick
import Facet.Theme

/* Shows where the keyboard is: fill a control with it and bind `shown` to its visualFocus. */
Rectangle {
    id: root

    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth
    visible: shown
    color: "transparent"
    radius: Theme.radius + Theme.focusWidth
    border.width: Theme.focusWidth
    border.color: Theme.accent
}
