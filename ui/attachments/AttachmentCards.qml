pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Attachments
import Facet.Components
import Facet.Theme

/* The row of cards above the text that is being written. Left and Right move between cards, Delete removes one,
   plus and minus change its detail, Return opens or plays it. What was removed comes back by the list's undo(). */
ColumnLayout {
    id: root

    required property AttachmentListModel attachments

    signal viewRequested(AttachmentItem item)
    signal playRequested(AttachmentItem item, real seconds)

    visible: root.attachments.count > 0
    spacing: 0

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.preferredHeight: 162 * Math.max(1, Theme.fontScale)
        visible: root.attachments.count > 0
        orientation: ListView.Horizontal
        spacing: Theme.space3
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: Theme.gentle
        model: root.attachments
        onWidthChanged: if (!list.moving) list.positionViewAtIndex(Math.max(0, list.currentIndex), ListView.Contain)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Attachments")
        Keys.onPressed: event => list.handleKey(event)
        ScrollBar.horizontal: ThinScrollBar {}

        readonly property AttachmentItem chosen: list.currentItem ? (list.currentItem as AttachmentCard).item : null

        function handleKey(event) {
            if (!list.chosen)
                return;
            event.accepted = true;
            if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
                root.attachments.remove(list.currentIndex);
            else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                list.chosen.budgetIndex += 1;
            else if (event.key === Qt.Key_Minus)
                list.chosen.budgetIndex -= 1;
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                (list.currentItem as AttachmentCard).open();
            else
                event.accepted = false;
        }

        delegate: AttachmentCard {
            id: card

            required property int index

            width: Math.min(card.wantedWidth, list.width)
            height: list.height
            isCurrent: list.activeFocus && ListView.isCurrentItem
            onRemoveRequested: root.attachments.remove(card.index)
            onViewRequested: root.viewRequested(card.item)
            onPlayRequested: seconds => root.playRequested(card.item, seconds)
        }
        add: Transition {
            NumberAnimation {
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.gentle
            }
        }
        displaced: Transition {
            NumberAnimation {
                properties: "x"
                duration: Theme.gentle
                easing.type: Easing.OutCubic
            }
        }
    }
}
