pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Tools

/* One server: what it is, how it fares, which of its tools chats may use, its log. */
Card {
    id: root

    required property int index
    required property string name
    required property string summary
    required property bool isRemote
    required property bool isEnabled
    required property int serverState
    required property string status
    required property string remedy
    required property string log
    required property ServerTools tools
    property bool isOpen: false
    property bool showsLog: false

    signal enabledChosen(bool isOn)
    signal editRequested
    signal removeRequested
    signal restartRequested

    readonly property color stateColor: root.serverState === McpServerList.Ready ? Theme.good : (root.serverState === McpServerList.Failed ? Theme.bad : (root.serverState === McpServerList.Off ? Theme.faint : Theme.warn))

    implicitHeight: column.implicitHeight + 2 * Theme.space3

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        spacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            IconButton {
                iconName: root.isOpen ? "chevron-down" : "chevron-right"
                mirrorsInRtl: true
                text: root.isOpen ? qsTr("Hide the tools of %1").arg(root.name) : qsTr("Show the tools of %1").arg(root.name)
                onClicked: root.isOpen = !root.isOpen
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1
                BodyText {
                    Layout.fillWidth: true
                    text: root.name
                    font.weight: Font.Medium
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.summary
                    color: Theme.muted
                    font.family: Theme.codeFamily
                    font.pixelSize: Theme.smallSize - 0.5
                    elide: Text.ElideMiddle
                    wrapMode: Text.NoWrap
                }
            }
            Toggle {
                implicitWidth: 36 + 2 * Theme.space2
                checked: root.isEnabled
                Accessible.name: qsTr("Use the server %1").arg(root.name)
                onToggled: {
                    root.isOpen = root.isOpen || checked;
                    root.enabledChosen(checked);
                    checked = Qt.binding(() => root.isEnabled);
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.target + Theme.space2
            visible: root.isEnabled
            spacing: Theme.space2
            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 5
                implicitWidth: 8
                implicitHeight: 8
                radius: 4
                color: root.stateColor
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.alignment: Qt.AlignTop
                spacing: 1
                BodyText {
                    Layout.fillWidth: true
                    text: root.status
                    font.pixelSize: Theme.smallSize + 0.5
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: root.remedy !== ""
                    text: root.remedy
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }
            }
            TextButton {
                visible: root.serverState === McpServerList.Failed || root.serverState === McpServerList.Waiting
                isSmall: true
                text: root.isRemote ? qsTr("Connect again") : qsTr("Start again")
                onClicked: root.restartRequested()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.target + Theme.space2
            visible: root.isOpen
            spacing: Theme.space2

            RowLayout {
                visible: root.tools.count > 1
                spacing: Theme.space2
                TextButton {
                    isSmall: true
                    text: qsTr("All on")
                    onClicked: root.tools.enableAll(true)
                }
                TextButton {
                    isSmall: true
                    text: qsTr("All off")
                    onClicked: root.tools.enableAll(false)
                }
            }
            ListView {
                Layout.fillWidth: true
                visible: root.tools.count > 0
                implicitHeight: Math.min(contentHeight, 360)
                clip: true
                spacing: Theme.space2
                boundsBehavior: Flickable.StopAtBounds
                model: root.isOpen ? root.tools : null
                delegate: ToolSwitch {
                    id: tool

                    required property string name
                    required property string description
                    required property bool isEnabled

                    width: ListView.view.width
                    detail: tool.description
                    permission: ""
                    asks: true
                    isOn: tool.isEnabled
                    onSwitched: isOn => {
                        root.tools.setEnabled(tool.name, isOn);
                        tool.isOn = Qt.binding(() => tool.isEnabled);
                    }
                }
                ScrollBar.vertical: ThinScrollBar {}
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2
                TextButton {
                    isSmall: true
                    iconName: "edit"
                    text: qsTr("Edit")
                    onClicked: root.editRequested()
                }
                TextButton {
                    isSmall: true
                    iconName: root.showsLog ? "chevron-up" : "chevron-down"
                    text: root.showsLog ? qsTr("Hide log") : qsTr("Show log")
                    onClicked: root.showsLog = !root.showsLog
                }
                TextButton {
                    isSmall: true
                    isDangerous: true
                    iconName: "trash"
                    text: qsTr("Remove")
                    onClicked: root.removeRequested()
                }
            }
            CodePane {
                Layout.fillWidth: true
                visible: root.showsLog
                maximumHeight: 200
                text: root.log === "" ? qsTr("Nothing yet.") : root.log
                name: qsTr("Log of %1:").arg(root.name)
            }
        }
    }
}
