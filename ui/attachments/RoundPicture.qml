import QtQuick
import QtQuick.Window
import Facet.Theme

/* A small picture of an attachment with round corners, decoded on a worker thread. */
Item {
    id: root

    property string url
    property real radius: Theme.radius
    property bool fills: true
    property string name

    implicitWidth: 92
    implicitHeight: 62
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    Accessible.ignored: root.name === ""

    Rectangle {
        anchors.fill: parent
        visible: picture.status !== Image.Ready
        radius: root.radius
        color: Theme.sunken
    }
    Image {
        id: picture

        readonly property real ratio: Screen.devicePixelRatio

        anchors.fill: parent
        asynchronous: true
        fillMode: root.fills ? Image.Stretch : Image.PreserveAspectFit
        source: root.url === "" || root.width < 1 ? "" : root.url + (root.fills ? "&fill=1" : "") + "&radius=" + Math.round(root.radius * ratio)
        sourceSize: Qt.size(Math.round(root.width), Math.round(root.height)) // asked for in pixels of the screen by itself
    }
    Rectangle { // pages are as white as the card
        anchors.fill: parent
        visible: root.fills
        radius: root.radius
        color: "transparent"
        border.width: Theme.lineWidth
        border.color: Theme.line
    }
}
