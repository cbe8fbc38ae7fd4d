import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Theme

/* A picture of a question, with the part that was asked about; opens when clicked. */
AbstractButton {
    id: root

    required property string name
    required property string preview
    required property rect region

    signal chosen

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Picture %1").arg(root.name)
    onClicked: root.chosen()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RoundPicture {
        url: root.preview
        radius: Theme.radiusCard
        fills: root.region.width <= 0
    }
    background: Item {
        FocusRing {
            radius: Theme.radiusCard + Theme.focusWidth
            shown: root.visualFocus
        }
    }
}
