pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Remote
import Facet.Theme

/* The models behind addresses, below those of this machine, in the list to choose from. */
ColumnLayout {
    id: root

    required property Endpoints endpoints
    property string filter

    signal chosen

    spacing: 0
    visible: root.endpoints.count > 0

    Repeater {
        model: root.endpoints
        delegate: ItemDelegate {
            id: entry

            required property int index
            required property string name
            required property string host
            required property bool leavesMachine
            required property int loadState

            Layout.fillWidth: true
            visible: root.filter === "" || entry.name.toLowerCase().includes(root.filter.toLowerCase())
            enabled: entry.loadState !== Endpoints.Forbidden
            implicitHeight: Math.max(44, column.implicitHeight + Theme.space3)
            focusPolicy: Qt.StrongFocus
            Accessible.name: entry.name + ", " + badge.Accessible.name
            Keys.onReturnPressed: entry.clicked()
            Keys.onEnterPressed: entry.clicked()
            onClicked: {
                if (entry.loadState !== Endpoints.Loaded)
                    root.endpoints.use(entry.index);
                root.chosen();
            }

            contentItem: RowLayout {
                spacing: Theme.space2
                ColumnLayout {
                    id: column
                    Layout.fillWidth: true
                    spacing: 1
                    BodyText {
                        Layout.fillWidth: true
                        text: entry.name
                        font.weight: Theme.emphasis
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                    }
                    BodyText {
                        Layout.fillWidth: true
                        text: entry.host
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                    }
                }
                RemoteBadge {
                    id: badge
                    host: entry.host
                    leavesMachine: entry.leavesMachine
                }
                Icon {
                    opacity: entry.loadState === Endpoints.Loaded ? 1 : 0
                    name: "check"
                    size: Theme.iconSize - 3
                    color: Theme.accent
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: entry.hovered || entry.visualFocus ? Theme.hover : "transparent"
                FocusRing {
                    shown: entry.visualFocus
                }
            }
        }
    }
}
