import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Theme

/* Opens an address in the browser; says which when pointed at. */
AbstractButton {
    id: root

    property url target

    signal followed(link: string)

    implicitHeight: label.implicitHeight + 4
    implicitWidth: label.implicitWidth + 4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: root.text
    Accessible.description: root.target.toString()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: root.followed(root.target.toString())

    contentItem: BodyText {
        id: label
        text: root.text
        color: Theme.accent
        font.pixelSize: Theme.smallSize
        font.underline: true
        verticalAlignment: Text.AlignVCenter
    }
    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }
    InfoTip {
        text: root.target.toString()
        visible: root.hovered
    }
}
