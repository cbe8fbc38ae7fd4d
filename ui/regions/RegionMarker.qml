import QtQuick
import Facet.Components
import Facet.Theme

/* Lies over a picture: the user draws a box around the part that is asked about. Arrows move the box, with Shift
   they change its size. */
Item {
    id: root

    property bool isMarking: false
    property rect region: Qt.rect(0, 0, 0, 0)

    readonly property rect shown: mouse.pressed && root.isMarking ? mouse.drawn : root.region

    /* Each side 0 to 1. */
    signal marked(rect region)

    function nudged(event) {
        const step = 0.02;
        const dx = event.key === Qt.Key_Left ? -step : (event.key === Qt.Key_Right ? step : 0);
        const dy = event.key === Qt.Key_Up ? -step : (event.key === Qt.Key_Down ? step : 0);
        if (dx === 0 && dy === 0)
            return;
        event.accepted = true;
        const r = root.region.width > 0 ? root.region : Qt.rect(0.25, 0.25, 0.5, 0.5);
        if (event.modifiers & Qt.ShiftModifier)
            root.marked(Qt.rect(r.x, r.y, Math.max(step, Math.min(1 - r.x, r.width + dx)), Math.max(step, Math.min(1 - r.y, r.height + dy))));
        else
            root.marked(Qt.rect(Math.max(0, Math.min(1 - r.width, r.x + dx)), Math.max(0, Math.min(1 - r.height, r.y + dy)), r.width, r.height));
    }

    activeFocusOnTab: root.isMarking
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Part of the picture that is asked about")
    Accessible.focusable: root.isMarking
    onIsMarkingChanged: if (root.isMarking)
        root.forceActiveFocus()
    Keys.enabled: root.isMarking
    Keys.onPressed: event => root.nudged(event)

    Rectangle {
        visible: root.shown.width > 0
        x: root.shown.x * root.width
        y: root.shown.y * root.height
        width: root.shown.width * root.width
        height: root.shown.height * root.height
        color: Qt.rgba(Theme.accent.r, Theme.accent.g, Theme.accent.b, 0.12)
        radius: 3
        border.width: 2
        border.color: Theme.accent
    }
    MouseArea {
        id: mouse

        property point from

        readonly property rect drawn: Qt.rect(Math.max(0, Math.min(mouse.from.x, mouse.mouseX)) / root.width, Math.max(0, Math.min(mouse.from.y, mouse.mouseY)) / root.height, (Math.min(root.width, Math.max(mouse.from.x, mouse.mouseX)) - Math.max(0, Math.min(mouse.from.x, mouse.mouseX))) / root.width, (Math.min(root.height, Math.max(mouse.from.y, mouse.mouseY)) - Math.max(0, Math.min(mouse.from.y, mouse.mouseY))) / root.height)

        anchors.fill: parent
        enabled: root.isMarking
        preventStealing: true
        cursorShape: root.isMarking ? Qt.CrossCursor : Qt.ArrowCursor
        onPressed: event => mouse.from = Qt.point(event.x, event.y)
        onReleased: {
            if (mouse.drawn.width > 0.01 && mouse.drawn.height > 0.01)
                root.marked(mouse.drawn);
        }
    }
}
