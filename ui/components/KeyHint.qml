import QtQuick
import Facet.Theme

/* Keys to press, drawn as a small key cap. */
Rectangle {
    id: root

    property string text

    implicitWidth: label.implicitWidth + 10
    implicitHeight: label.implicitHeight + 2
    radius: 4
    color: "transparent"
    border.color: Theme.line
    border.width: Theme.lineWidth

    Text {
        id: label
        anchors.centerIn: parent
        text: root.text
        color: Theme.faint
        font.family: Theme.textFamily
        font.pixelSize: Theme.tinySize - 0.5
    }
}
