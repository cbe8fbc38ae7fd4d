import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Theme

/* A time in the recording; plays from there. */
AbstractButton {
    id: root

    implicitWidth: 52
    implicitHeight: label.implicitHeight + Theme.space1
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: qsTr("Play from %1").arg(root.text)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Text {
        id: label
        text: root.text
        color: Theme.accent
        font.family: Theme.codeFamily
        font.pixelSize: Theme.codeSize
        font.underline: root.hovered && root.enabled
        topPadding: 2
        horizontalAlignment: Text.AlignLeft
    }
    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }
}
