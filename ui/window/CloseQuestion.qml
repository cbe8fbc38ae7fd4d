import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.ModelViews
import Facet.Server
import Facet.Theme

/* Closing the window ends the local server: asked once, while it runs. */
ModalSheet {
    id: root

    required property Server server
    property bool isAnswered: false

    signal confirmed

    /// Whether the window may close now; if not, the question is open.
    function mayClose(): bool {
        if (root.isAnswered || !root.server.isRunning)
            return true;
        root.open();
        return false;
    }

    objectName: "closeQuestion"
    title: qsTr("Close Facet and its server?")
    widest: 460
    content: [
        BodyText {
            Layout.fillWidth: true
            text: root.server.openCount > 0 ? qsTr("%n request(s) of other programs are being answered. They are cut off.", "", root.server.openCount) : qsTr("Other programs cannot use the model any more until Facet is started again.")
        },
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            spacing: Theme.space2
            Item {
                Layout.fillWidth: true
            }
            TextButton {
                text: qsTr("Keep it open")
                onClicked: root.close()
            }
            TextButton {
                objectName: "closeAnyway"
                text: qsTr("Close")
                isPrimary: true
                focus: true
                onClicked: {
                    root.isAnswered = true;
                    root.close();
                    root.confirmed();
                }
            }
        }
    ]
}
