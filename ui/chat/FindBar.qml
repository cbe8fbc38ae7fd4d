import QtQuick
import QtQuick.Layouts
import Facet.Chat
import Facet.Components
import Facet.Theme

/* Looks for words in the chat that is shown. */
Rectangle {
    id: root

    required property ThreadModel thread
    property list<int> rows: []
    property int at: -1

    signal found(row: int)
    signal closed

    function begin() {
        root.visible = true;
        words.selectAll();
        words.forceActiveFocus();
        root.look();
    }
    function look() {
        root.rows = root.thread.rowsWith(words.text);
        root.at = root.rows.length - 1;
        root.found(root.at >= 0 ? root.rows[root.at] : -1);
    }
    function step(by: int) {
        if (root.rows.length === 0)
            return;
        root.at = (root.at + by + root.rows.length) % root.rows.length;
        root.found(root.rows[root.at]);
    }
    function end() {
        root.visible = false;
        root.found(-1);
        root.closed();
    }

    visible: false
    implicitHeight: row.implicitHeight + 2 * Theme.space2
    implicitWidth: 420
    color: Theme.raised
    radius: Theme.radiusCard
    border.color: Theme.line
    border.width: Theme.lineWidth

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.space2
        spacing: Theme.space1
        Field {
            id: words
            objectName: "findField"
            Layout.fillWidth: true
            placeholderText: qsTr("Find in this chat")
            onTextEdited: root.look()
            Keys.onReturnPressed: root.step(-1)
            Keys.onUpPressed: root.step(-1)
            Keys.onDownPressed: root.step(1)
            Keys.onEscapePressed: root.end()
        }
        BodyText {
            text: words.text === "" ? "" : (root.rows.length === 0 ? qsTr("nothing found") : qsTr("%1 of %2", "places found").arg(root.at + 1).arg(root.rows.length))
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            wrapMode: Text.NoWrap
        }
        IconButton {
            iconName: "chevron-up"
            text: qsTr("Previous place")
            enabled: root.rows.length > 1
            onClicked: root.step(-1)
        }
        IconButton {
            iconName: "chevron-down"
            text: qsTr("Next place")
            enabled: root.rows.length > 1
            onClicked: root.step(1)
        }
        IconButton {
            iconName: "close"
            text: qsTr("Close")
            onClicked: root.end()
        }
    }
}
