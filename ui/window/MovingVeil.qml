import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Settings
import Facet.Theme

/* Lies over the window while the data folder moves: until then nothing may be written. */
Rectangle {
    id: root

    required property DataFolderMove move

    visible: root.move.isRunning
    color: Theme.window
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.move.text

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 2 * Theme.space5)
        spacing: Theme.space3
        BodyText {
            Layout.fillWidth: true
            text: root.move.text
            horizontalAlignment: Text.AlignHCenter
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 6
            radius: 3
            color: Theme.line
            Rectangle {
                width: parent.width * root.move.progress
                height: parent.height
                radius: 3
                color: Theme.accent
            }
        }
        TextButton {
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Cancel")
            onClicked: root.move.cancel()
        }
    }
}
