pragma ComponentBehavior: Bound

import QtQuick
import Facet.Theme

/* A heading in the list of chats. */
Item {
    id: root

    required property string section

    implicitHeight: label.implicitHeight + Theme.space3 + Theme.space2
    Accessible.role: Accessible.Heading
    Accessible.name: root.section

    Text {
        id: label
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.space2 + 2
        anchors.rightMargin: Theme.space2 + 2
        anchors.bottomMargin: Theme.space1 + 2
        text: root.section
        color: Theme.faint
        font.family: Theme.textFamily
        font.pixelSize: Theme.tinySize
        font.weight: Theme.emphasis
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideRight
    }
}
