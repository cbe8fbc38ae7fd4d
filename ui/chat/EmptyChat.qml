import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* A chat without words yet. */
Item {
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(560, parent.width - 2 * Theme.space4)
        spacing: Theme.space2

        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("What is on your mind?")
            font.pixelSize: Theme.headlineSize
            font.weight: Theme.emphasis
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Everything stays on this machine.")
            color: Theme.muted
        }
    }
}
