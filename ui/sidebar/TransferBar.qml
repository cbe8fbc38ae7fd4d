pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.History
import Facet.Theme

/* How far an import or export is, and what came of it. */
Rectangle {
    id: root

    required property Transfer transfer
    readonly property string message: {
        if (!root.transfer)
            return "";
        if (root.transfer.isRunning)
            return qsTr("Reading and writing chats: %1 %").arg(Math.round(root.transfer.progress * 100));
        return root.transfer.problem !== "" ? root.transfer.problem : root.transfer.report;
    }

    visible: root.message !== ""
    implicitHeight: root.visible ? row.implicitHeight + 2 * Theme.space2 : 0
    radius: Theme.radius
    color: root.transfer && root.transfer.problem !== "" ? Theme.badSoft : Theme.sunken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.message

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space2 + 2
        anchors.rightMargin: Theme.space1
        spacing: Theme.space1

        Text {
            Layout.fillWidth: true
            text: root.message
            textFormat: Text.PlainText
            color: Theme.text
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 8
            elide: Text.ElideMiddle
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            iconName: "close"
            iconSize: Theme.iconSize - 4
            text: root.transfer && root.transfer.isRunning ? qsTr("Stop") : qsTr("Close")
            onClicked: root.transfer.isRunning ? root.transfer.cancel() : root.transfer.dismiss()
        }
    }
}
