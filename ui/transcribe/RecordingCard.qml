pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Theme

/* An earlier recording: opens on click; deleting can be undone. */
AbstractButton {
    id: root

    required property string title
    required property string dateText
    required property string durationText
    required property string beginning
    required property bool isFromFile

    signal openRequested
    signal deleteRequested

    implicitHeight: row.implicitHeight + 2 * Theme.space3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: root.title
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title
    Accessible.description: root.durationText + ", " + root.beginning
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onDeletePressed: root.deleteRequested()
    onClicked: root.openRequested()

    contentItem: Item {
        RowLayout {
            id: row
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.space3
            anchors.rightMargin: Theme.space2
            spacing: Theme.space3
            Icon {
                name: root.isFromFile ? "file" : "wave"
                color: Theme.accent
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                BodyText {
                    Layout.fillWidth: true
                    text: root.title
                    font.weight: Font.Medium
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.dateText + " · " + (root.beginning === "" ? qsTr("no text yet") : root.beginning)
                    color: root.beginning === "" ? Theme.faint : Theme.muted
                    font.pixelSize: Theme.smallSize
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
            }
            Text {
                text: root.durationText
                color: Theme.muted
                font.family: Theme.codeFamily
                font.pixelSize: Theme.codeSize
            }
            IconButton {
                objectName: "deleteButton"
                iconName: "trash"
                text: qsTr("Delete %1").arg(root.title)
                onClicked: root.deleteRequested()
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down || root.hovered ? Theme.hover : Theme.surface
        border.color: Theme.line
        border.width: Theme.lineWidth
        FocusRing {
            shown: root.visualFocus
            radius: Theme.radiusCard + Theme.focusWidth
        }
    }
}
