pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Remote
import Facet.Theme

/* One model behind an address: what it is, where it is, one thing to do with it. */
Card {
    id: root

    required property int index
    required property string name
    required property string host
    required property string model
    required property string server
    required property string abilities
    required property string context
    required property bool leavesMachine
    required property int loadState
    required property string problem
    readonly property bool isNarrow: root.width < 560
    readonly property bool isLoaded: root.loadState === Endpoints.Loaded

    signal useRequested
    signal editRequested
    signal removeRequested

    implicitHeight: column.implicitHeight + 2 * Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ". " + badge.Accessible.name

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        spacing: Theme.space2

        GridLayout {
            Layout.fillWidth: true
            columns: root.isNarrow ? 1 : 2
            columnSpacing: Theme.space4
            rowSpacing: Theme.space2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space2
                    BodyText {
                        width: Math.min(implicitWidth, parent.width)
                        text: root.name
                        font.weight: Theme.emphasis
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                    }
                    RemoteBadge {
                        id: badge
                        host: root.host
                        leavesMachine: root.leavesMachine
                    }
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.server === "" ? qsTr("%1 at %2", "model, address").arg(root.model).arg(root.host) : qsTr("%1 at %2 · %3", "model, address, program").arg(root.model).arg(root.host).arg(root.server)
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.context === "" ? root.abilities : root.abilities + " · " + root.context
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }
            }
            RowLayout {
                Layout.alignment: Qt.AlignVCenter | Qt.AlignRight
                spacing: Theme.space2
                TextButton {
                    objectName: "useEndpoint"
                    text: root.isLoaded ? qsTr("In use") : (root.loadState === Endpoints.Loading ? qsTr("Connecting…") : qsTr("Use"))
                    enabled: root.loadState === Endpoints.NotLoaded || root.loadState === Endpoints.Failed
                    Accessible.description: root.name
                    onClicked: root.useRequested()
                }
                IconButton {
                    id: more
                    iconName: "more"
                    text: qsTr("More about %1").arg(root.name)
                    onClicked: menu.open()
                    ActionMenu {
                        id: menu
                        x: more.width - width
                        y: more.height + Theme.space1
                        MenuEntry {
                            text: qsTr("Edit")
                            iconName: "edit"
                            onTriggered: root.editRequested()
                        }
                        MenuEntry {
                            text: qsTr("Remove")
                            iconName: "trash"
                            onTriggered: root.removeRequested()
                        }
                    }
                }
            }
        }
        Notice {
            Layout.fillWidth: true
            visible: root.loadState === Endpoints.Failed && root.problem !== ""
            tone: Notice.Bad
            text: root.problem
        }
        Notice {
            Layout.fillWidth: true
            visible: root.loadState === Endpoints.Forbidden
            tone: Notice.Warn
            text: qsTr("“Never go online” is switched on, so nothing is sent there. You can change that under Settings → Privacy and data.")
        }
    }
}
