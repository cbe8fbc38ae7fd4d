import QtQuick
import Facet.Theme

/* What a model takes of a device's memory: weights, towers, keys and values, scratch. */
Rectangle {
    id: root

    property real weights: 0
    property real towers: 0
    property real cache: 0
    property real scratch: 0
    property string description

    implicitHeight: 8
    implicitWidth: 200
    radius: height / 2
    color: Theme.sunken
    clip: true
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Memory")
    Accessible.description: root.description

    Row {
        anchors.left: parent.left
        height: parent.height
        Rectangle {
            width: root.width * root.weights
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
        Rectangle {
            width: root.width * root.towers
            height: parent.height
            color: Theme.thought
        }
        Rectangle {
            width: root.width * root.cache
            height: parent.height
            color: Theme.tool
        }
        Rectangle {
            width: root.width * root.scratch
            height: parent.height
            color: Theme.faint
        }
    }
}
