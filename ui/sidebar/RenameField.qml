pragma ComponentBehavior: Bound

import QtQuick
import Facet.Components

/* The name of a row while it is edited: Enter and leaving keep it, Escape does not. */
Field {
    id: root

    required property string title

    signal cancelled

    text: root.title
    name: qsTr("New name")
    Component.onCompleted: {
        root.forceActiveFocus();
        root.selectAll();
    }
    Keys.onEscapePressed: root.cancelled()
    onActiveFocusChanged: {
        if (!root.activeFocus)
            root.accepted();
    }
}
