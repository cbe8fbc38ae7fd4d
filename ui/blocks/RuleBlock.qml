import QtQuick
import Facet.Theme

/* A line across the column. */
Item {
    implicitHeight: Theme.space4
    Accessible.role: Accessible.Separator

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.lineWidth
        color: Theme.line
    }
}
