import QtQuick
import Facet.Components

/* The keyboard's way through the links of a text, which it lies over: the text is a stop if it has links (it forwards
   its keys and takes `isStop`), Left and Right go through them, Return opens one. */
Item {
    id: root

    required property TextEdit text
    property list<string> links
    property bool isPressed: false // the pointer is down: it brings the keyboard's focus, but goes to no link
    property int index: 0
    property bool isWalking: false
    readonly property bool isStop: root.links.length > 0

    signal opened(link: string)

    function step(by: int) {
        root.isWalking = true;
        root.index = (root.index + by + root.links.length) % root.links.length;
        root.text.linkHovered(root.links[root.index]);
    }

    anchors.fill: parent
    onLinksChanged: root.index = Math.max(0, Math.min(root.index, root.links.length - 1)) // the answer grows
    Keys.onPressed: event => {
        if (!root.isStop)
            return;
        if (event.key === Qt.Key_Right)
            root.step(1);
        else if (event.key === Qt.Key_Left)
            root.step(-1);
        else if (root.isWalking && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            root.opened(root.links[root.index]);
        else
            return;
        event.accepted = true;
    }

    FocusRing {
        shown: root.isWalking && root.isStop
    }
    Connections {
        target: root.text
        function onActiveFocusChanged() {
            const walks = root.text.activeFocus && root.isStop && !root.isPressed;
            if (walks === root.isWalking)
                return;
            root.isWalking = walks;
            root.index = 0;
            root.text.linkHovered(root.isWalking ? root.links[0] : "");
        }
    }
}
