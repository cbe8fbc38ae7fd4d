pragma ComponentBehavior: Bound

import QtQuick
import Facet.Components
import Facet.Markdown

/* Lay it over a list of blocks: dragging selects text across them. What wants presses for itself in the list
   (buttons, fields) still gets them. Copies with Ctrl+C, as Markdown with Ctrl+Shift+C. */
FocusScope {
    id: root

    required property ListView list
    required property SelectionController selection

    /* `row`: of the block that it stands in. */
    signal linkActivated(link: string, row: int)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Text of the conversation")
    Keys.onPressed: event => {
        const isShift = event.modifiers & Qt.ShiftModifier;
        if (event.matches(StandardKey.Copy))
            root.selection.copy(false);
        else if (event.key === Qt.Key_C && isShift && event.modifiers & Qt.ControlModifier)
            root.selection.copy(true);
        else if (event.matches(StandardKey.SelectAll))
            root.selection.selectAll();
        else if (event.key === Qt.Key_Escape && root.selection.hasSelection)
            root.selection.clear();
        else if (isShift && (event.key === Qt.Key_Up || event.key === Qt.Key_Down))
            root.selection.extend(event.key === Qt.Key_Up ? -1 : 1, 0);
        else if (isShift && (event.key === Qt.Key_Left || event.key === Qt.Key_Right))
            root.selection.extend(0, event.key === Qt.Key_Left ? -1 : 1);
        else
            return;
        event.accepted = true;
    }

    MouseArea {
        id: pointer

        property point start
        property point last
        property bool isDragging: false
        property int clicks: 0

        anchors.fill: parent
        focus: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        preventStealing: true
        onPressed: mouse => {
            if (mouse.button === Qt.RightButton) {
                mouse.accepted = root.selection.hasSelection;
                if (mouse.accepted)
                    menu.popup();
                return;
            }
            pointer.clicks = again.running && Math.abs(mouse.x - pointer.start.x) + Math.abs(mouse.y - pointer.start.y) < 6 ? pointer.clicks + 1 : 1;
            const meaning = root.selection.press(pointer, root.list, mouse.x, mouse.y, pointer.clicks, mouse.modifiers & Qt.ShiftModifier);
            mouse.accepted = meaning === SelectionController.Select;
            if (!mouse.accepted)
                return;
            root.forceActiveFocus(Qt.MouseFocusReason);
            again.restart();
            pointer.start = Qt.point(mouse.x, mouse.y);
            pointer.last = pointer.start;
            pointer.isDragging = false;
        }
        onPositionChanged: mouse => {
            pointer.last = Qt.point(mouse.x, mouse.y);
            if (!pointer.isDragging && Math.abs(mouse.x - pointer.start.x) + Math.abs(mouse.y - pointer.start.y) < 4)
                return;
            pointer.isDragging = true;
            root.selection.move(pointer, mouse.x, mouse.y);
        }
        onReleased: mouse => {
            if (mouse.button !== Qt.LeftButton)
                return;
            const link = pointer.isDragging || pointer.clicks > 1 ? "" : root.selection.linkAt(pointer, mouse.x, mouse.y);
            pointer.isDragging = false;
            root.selection.release();
            if (link === "")
                return;
            const place = pointer.mapToItem(root.list.contentItem, mouse.x, mouse.y);
            root.linkActivated(link, root.list.indexAt(place.x, place.y));
        }
        onCanceled: pointer.isDragging = false
    }
    Timer {
        id: again // a press within this time is a further click
        interval: Qt.styleHints.mouseDoubleClickInterval
    }
    Timer {
        // Near an edge the list scrolls on under the pointer, the faster the farther out.
        readonly property real over: pointer.last.y < 24 ? pointer.last.y - 24 : Math.max(0, pointer.last.y - root.height + 24)
        interval: 16
        repeat: true
        running: pointer.isDragging && over !== 0
        onTriggered: {
            const list = root.list;
            const end = Math.max(list.originY - list.topMargin, list.originY + list.contentHeight + list.bottomMargin - list.height);
            list.contentY = Math.max(list.originY - list.topMargin, Math.min(end, list.contentY + over * 0.4));
            root.selection.move(pointer, pointer.last.x, Math.max(1, Math.min(root.height - 1, pointer.last.y)));
        }
    }
    ActionMenu {
        id: menu
        MenuEntry {
            text: qsTr("Copy")
            onTriggered: root.selection.copy(false)
        }
        MenuEntry {
            text: qsTr("Copy as Markdown")
            onTriggered: root.selection.copy(true)
        }
        MenuEntry {
            text: qsTr("Select all")
            onTriggered: root.selection.selectAll()
        }
    }
}
