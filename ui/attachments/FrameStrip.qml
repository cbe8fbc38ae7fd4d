pragma ComponentBehavior: Bound

import QtQuick
import Facet.Attachments
import Facet.Theme

/* The very frames that the model gets, with the times that it reads. */
ListView {
    id: root

    required property Filmstrip frames

    signal frameChosen(real seconds)

    implicitHeight: 44
    orientation: ListView.Horizontal
    spacing: 3
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    LayoutMirroring.enabled: false
    model: root.frames
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n frame(s) that the model sees", "", root.count)

    delegate: Item {
        id: frame

        required property string url
        required property string label
        required property real seconds

        width: 64
        height: root.height
        Accessible.role: Accessible.Graphic
        Accessible.name: frame.label

        RoundPicture {
            anchors.fill: parent
            url: frame.url
            radius: 5
        }
        Rectangle {
            x: 3
            y: parent.height - height - 3
            width: time.implicitWidth + 6
            height: time.implicitHeight + 1
            radius: 3
            color: "#99000000"
            Text {
                id: time
                anchors.centerIn: parent
                text: frame.label
                color: "white"
                font.family: Theme.codeFamily
                font.pixelSize: Theme.tinySize - 3
            }
        }
        TapHandler {
            onTapped: root.frameChosen(frame.seconds)
        }
    }
}
