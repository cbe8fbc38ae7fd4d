import QtQuick
import Facet.Components
import Facet.Theme

/* One end of a range of time: dragged, or moved by the arrow keys (a second, with Shift a tenth). */
Item {
    id: root

    required property string name
    required property string valueText

    /* Wanted place in pixels of the parent. */
    signal draggedTo(real x)
    signal nudged(real seconds)

    width: 24
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: root.name
    Accessible.description: root.valueText
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.nudged(1)
    Accessible.onDecreaseAction: root.nudged(-1)
    Keys.onLeftPressed: event => root.nudged(event.modifiers & Qt.ShiftModifier ? -0.1 : -1)
    Keys.onRightPressed: event => root.nudged(event.modifiers & Qt.ShiftModifier ? 0.1 : 1)

    Rectangle {
        anchors.centerIn: parent
        width: 6
        height: parent.height * 0.6
        radius: 3
        color: Theme.accent
        FocusRing {
            radius: 4
            shown: root.activeFocus
        }
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        cursorShape: Qt.SizeHorCursor
        onPressed: root.forceActiveFocus()
        onPositionChanged: mouse => root.draggedTo(root.mapToItem(root.parent, mouse.x, 0).x)
    }
}
