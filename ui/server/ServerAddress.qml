pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Server
import Facet.Theme

/* What other programs must be told: address, key, a command to try it with. */
Card {
    id: root

    required property Server server
    property bool showsKey: false
    property bool asksToRenew: false

    implicitHeight: column.implicitHeight + 2 * Theme.space3

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        spacing: Theme.space1

        Repeater {
            model: root.server.baseUrls
            delegate: CopyRow {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                title: index === 0 ? qsTr("Base URL") : qsTr("Network")
                text: modelData
                onCopyRequested: text => root.server.copy(text)
            }
        }
        CopyRow {
            objectName: "keyRow"
            Layout.fillWidth: true
            visible: root.server.asksForKey && root.server.key !== ""
            title: qsTr("Key")
            text: root.server.key
            shown: root.showsKey ? root.server.key : "••••••••••••" + root.server.key.slice(-4)
            onCopyRequested: text => root.server.copy(text)
            buttons: [
                IconButton {
                    iconName: root.showsKey ? "eye-off" : "eye"
                    text: root.showsKey ? qsTr("Hide the key") : qsTr("Show the key")
                    onClicked: root.showsKey = !root.showsKey
                },
                IconButton {
                    objectName: "renewKey"
                    iconName: "refresh"
                    text: qsTr("Make a new key")
                    onClicked: root.asksToRenew = true
                }
            ]
        }
        Notice {
            Layout.fillWidth: true
            visible: root.asksToRenew && root.server.asksForKey
            tone: Notice.Warn
            text: qsTr("With a new key, programs that have the old one are refused.")
            action: qsTr("Make a new key")
            canClose: true
            onActionRequested: {
                root.server.renewKey();
                root.asksToRenew = false;
            }
            onClosed: root.asksToRenew = false
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.server.asksForKey && root.server.keyNotice !== ""
            text: root.server.keyNotice
            color: Theme.warn
            font.pixelSize: Theme.smallSize
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            BodyText {
                Layout.fillWidth: true
                text: qsTr("To try it in a terminal")
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }
            IconButton {
                id: copySample
                iconName: copied.running ? "check" : "copy"
                iconColor: copied.running ? Theme.good : Theme.muted
                text: copied.running ? qsTr("Copied") : qsTr("Copy the command")
                onClicked: {
                    root.server.copy(root.server.sample);
                    copied.restart();
                }
                Timer {
                    id: copied
                    interval: 1500
                }
            }
        }
        TextEdit {
            Layout.fillWidth: true
            text: root.server.sample
            readOnly: true
            selectByMouse: true
            activeFocusOnPress: false
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.family: Theme.codeFamily
            font.pixelSize: Theme.codeSize - 0.5
            horizontalAlignment: TextEdit.AlignLeft
            padding: Theme.space2
            LayoutMirroring.enabled: false // code reads from left to right
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Command") + " " + text
            Rectangle {
                anchors.fill: parent
                z: -1
                radius: Theme.radius
                color: Theme.sunken
            }
        }
    }
}
