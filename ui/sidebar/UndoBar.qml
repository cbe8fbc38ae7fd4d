pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* Says what was deleted and takes it back. */
FloatingGround {
    id: root

    required property string text

    signal undoRequested
    signal closed

    implicitHeight: row.implicitHeight + 2 * Theme.space1
    radius: Theme.radius
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space1
        anchors.topMargin: Theme.space1
        anchors.bottomMargin: Theme.space1
        spacing: Theme.space1

        Text {
            Layout.fillWidth: true
            text: root.text
            textFormat: Text.PlainText
            color: Theme.text
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        TextButton {
            objectName: "undo"
            text: qsTr("Undo")
            isSmall: true
            isFlat: true
            onClicked: root.undoRequested()
        }
        IconButton {
            iconName: "close"
            iconSize: Theme.iconSize - 4
            text: qsTr("Close")
            onClicked: root.closed()
        }
    }
}
