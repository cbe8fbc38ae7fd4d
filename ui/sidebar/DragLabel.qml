pragma ComponentBehavior: Bound

import QtQuick
import Facet.Theme

/* What hangs under the pointer while a chat is dragged to a folder. */
Rectangle {
    id: root

    property bool isShown: false
    property real chatId: 0
    property string title

    /* `place` is under the pointer, in the parent's coordinates. */
    function follow(chatId: real, title: string, place: point) {
        root.x = place.x - root.Drag.hotSpot.x;
        root.y = place.y - root.Drag.hotSpot.y;
        root.chatId = chatId;
        root.title = title;
    }

    function drop() {
        if (root.isShown)
            root.Drag.drop();
    }

    z: 10
    visible: isShown
    width: Math.min(180, label.implicitWidth + 2 * Theme.space3)
    height: label.implicitHeight + 2 * Theme.space1
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.accent
    border.width: Theme.lineWidth
    Drag.active: root.isShown
    Drag.source: root
    Drag.keys: ["facet/chat"]
    Drag.hotSpot: Qt.point(16, 12)

    Text {
        id: label
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        text: root.title
        textFormat: Text.PlainText
        color: Theme.text
        font.family: Theme.textFamily
        font.pixelSize: Theme.textSize
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
}
