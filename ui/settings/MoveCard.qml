import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Settings
import Facet.Theme

/* The data folder on its way to another place. */
Card {
    id: root

    required property DataFolderMove move

    implicitHeight: line.implicitHeight + 2 * Theme.space3

    RowLayout {
        id: line
        anchors.fill: parent
        anchors.margins: Theme.space3
        spacing: Theme.space3
        ColumnLayout {
            Layout.fillWidth: true
            BodyText {
                Layout.fillWidth: true
                text: qsTr("%1, %2 %").arg(root.move.text).arg(Math.round(100 * root.move.progress))
            }
            Rectangle {
                id: bar
                Layout.fillWidth: true
                implicitHeight: 8
                radius: 4
                color: Theme.sunken
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("Moving the data")
                Rectangle {
                    width: bar.width * root.move.progress
                    height: parent.height
                    radius: 4
                    color: Theme.accent
                }
            }
        }
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.move.cancel()
        }
    }
}
