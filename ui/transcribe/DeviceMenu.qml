pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Theme
import Facet.Transcribe

/* Which microphone: the system's default or one by name. The list is read anew when it opens. */
AbstractButton {
    id: root

    required property Recorder recorder

    implicitHeight: Theme.target - Theme.space1
    implicitWidth: row.implicitWidth + 2 * Theme.space1
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: root.recorder.device === "" ? qsTr("Default microphone") : root.recorder.device
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Microphone: %1").arg(root.text)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: {
        root.recorder.refreshDevices();
        menu.popup(root, 0, -menu.height - Theme.space1);
    }

    contentItem: RowLayout {
        id: row
        spacing: Theme.space1
        BodyText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Icon {
            name: "chevron-down"
            size: Theme.iconSize - 5
            color: Theme.faint
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down || root.hovered ? Theme.hover : "transparent"
        FocusRing {
            shown: root.visualFocus
        }
    }

    ActionMenu {
        id: menu
        MenuEntry {
            objectName: "defaultDevice"
            text: qsTr("Default microphone")
            checkable: true
            checked: root.recorder.device === ""
            onTriggered: root.recorder.device = ""
        }
        Instantiator {
            model: root.recorder.devices
            delegate: MenuEntry {
                id: entry

                required property string modelData

                text: entry.modelData
                checkable: true
                checked: root.recorder.device === entry.modelData
                onTriggered: root.recorder.device = entry.modelData
            }
            onObjectAdded: (index, object) => menu.insertItem(index + 1, object as MenuEntry)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuEntry)
        }
        MenuEntry {
            enabled: false
            visible: root.recorder.devices.length === 0
            text: qsTr("No microphone was found")
        }
    }
}
