pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Look
import Facet.Theme

/* One place that a search found: the chat, where in it, and the words around it. */
Item {
    id: root

    required property int index
    required property string kind
    required property string title
    required property string snippet
    required property string when
    required property string plain
    property bool isCurrent: false

    readonly property string iconName: {
        switch (root.kind) {
        case "question":
            return "user";
        case "answer":
            return "star";
        case "thought":
            return "thought";
        case "attachment":
            return "clip";
        default:
            return "chat";
        }
    }

    signal chosen
    signal pointed

    implicitHeight: column.implicitHeight + 2 * Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: root.plain
    Accessible.selected: root.isCurrent
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.isCurrent ? Theme.accentSoft : "transparent"
        border.width: root.isCurrent && Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.accent
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onPositionChanged: root.pointed()
        onClicked: root.chosen()
    }
    RowLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            name: root.iconName
            size: Theme.iconSize - 2
            color: root.kind === "thought" ? Theme.thought : Theme.muted
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1
            Text {
                Layout.fillWidth: true
                text: root.title
                textFormat: Text.StyledText
                color: Theme.text
                font.family: Theme.textFamily
                font.pixelSize: Theme.textSize
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideRight
                maximumLineCount: 1
            }
            Text {
                Layout.fillWidth: true
                visible: root.snippet !== ""
                text: root.snippet
                textFormat: Text.StyledText
                color: Theme.muted
                font.family: Theme.textFamily
                font.pixelSize: Theme.smallSize + 0.5
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
        Text {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            text: root.when
            color: Theme.faint
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
        }
    }
}
