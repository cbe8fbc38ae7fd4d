import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Look
import Facet.Theme

/* Begins and ends a recording; a ring shows how loud it is. */
AbstractButton {
    id: root

    required property bool isOn
    required property double level

    implicitWidth: 44
    implicitHeight: 44
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : 0.45
    text: root.isOn ? qsTr("Stop recording") : qsTr("Record")
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: qsTr("Space, Enter or F9")
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.isOn ? "stop" : "mic"
            size: Theme.iconSize + 4
            color: root.isOn ? Theme.surface : Theme.accentText
        }
    }
    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: parent.width + 2 * Theme.space2 * root.level
            height: width
            radius: width / 2
            visible: root.isOn
            color: Theme.badSoft
        }
        Rectangle {
            anchors.fill: parent
            radius: height / 2
            color: root.isOn ? Theme.bad : Theme.accent
            opacity: root.down || root.hovered ? 0.88 : 1
        }
        FocusRing {
            radius: height / 2
            shown: root.visualFocus
        }
    }

    InfoTip {
        text: root.text + " (F9)"
        visible: root.hovered
    }
}
