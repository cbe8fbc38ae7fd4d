pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Theme

/* One row of the list: a chat, or a folder that opens and closes. Pressing, dragging and the menu are told to the
   list, which knows the model. */
Item {
    id: root

    required property int index
    required property real rowId
    required property string title
    required property bool isPinned
    required property real folderId
    required property bool isCurrent
    required property bool isBusy
    required property int depth
    required property bool isFolder
    required property bool isExpanded

    /* In the row, because views before Qt 6.5 neither make bound section delegates nor renew their properties. */
    property string section
    property bool isRenaming: false
    property bool isKeyboardHere: false
    required property DragLabel dragLabel

    signal chosen
    signal renamed(string title)
    signal renameEnded
    signal renameRequested
    signal menuRequested
    signal chatDropped(real chatId)

    implicitHeight: body.height + heading.height
    Accessible.role: root.isFolder ? Accessible.TreeItem : Accessible.ListItem
    Accessible.name: {
        if (root.isFolder)
            return root.isExpanded ? qsTr("Folder %1, open").arg(root.title) : qsTr("Folder %1, closed").arg(root.title);
        return root.isBusy ? qsTr("%1, is being answered").arg(root.title) : root.title;
    }
    Accessible.selected: root.isCurrent
    Accessible.onPressAction: root.chosen()

    SectionHeading {
        id: heading
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: root.section !== ""
        section: root.section
    }

    Item {
        id: body

        y: heading.height
        width: parent.width
        height: Math.max(Theme.target + 3, label.implicitHeight + 2 * Theme.space2)

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: root.isCurrent ? Theme.accentSoft : (dropArea.containsDrag ? Theme.toolSoft : (pointer.containsMouse || more.hovered ? Theme.hover : "transparent"))
            border.width: root.isCurrent && Theme.highContrast ? Theme.lineWidth : 0
            border.color: Theme.accent
            FocusRing {
                anchors.margins: 0
                radius: Theme.radius
                shown: root.isKeyboardHere && !root.isRenaming
            }
        }

        MouseArea {
            id: pointer

            anchors.fill: parent
            enabled: !root.isRenaming
            hoverEnabled: true
            acceptedButtons: Qt.LeftButton | Qt.RightButton
            preventStealing: true
            drag.target: root.isFolder ? null : root.dragLabel
            drag.threshold: 8
            drag.smoothed: false // else the label lags behind
            onPressed: mouse => {
                // A finger scrolls the list, a mouse drags the chat.
                pointer.preventStealing = mouse.source === Qt.MouseEventNotSynthesized;
                root.dragLabel.follow(root.rowId, root.title, pointer.mapToItem(root.dragLabel.parent, mouse.x, mouse.y));
            }
            onClicked: mouse => mouse.button === Qt.RightButton ? root.menuRequested() : root.chosen()
            onDoubleClicked: root.renameRequested()
            onPressAndHold: mouse => {
                if (mouse.source !== Qt.MouseEventNotSynthesized)
                    root.menuRequested();
            }
            onReleased: root.dragLabel.drop()
            drag.onActiveChanged: root.dragLabel.isShown = drag.active
        }

        DropArea {
            id: dropArea

            anchors.fill: parent
            keys: ["facet/chat"]
            onDropped: drop => root.chatDropped(drop.source.chatId)
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.space2 + 2 + root.depth * Theme.space4 // on the right where text runs from there
            anchors.rightMargin: Theme.space1
            spacing: Theme.space2

            Icon {
                visible: root.isFolder
                name: root.isExpanded ? "chevron-down" : "chevron-right"
                mirrored: root.LayoutMirroring.enabled
                size: Theme.iconSize - 5
                color: Theme.faint
            }
            Icon {
                visible: root.isFolder
                name: "folder"
                size: Theme.iconSize - 2
                color: Theme.muted
            }
            Text {
                id: label
                Layout.fillWidth: true
                opacity: root.isRenaming ? 0 : 1
                text: root.title
                textFormat: Text.PlainText
                color: Theme.text
                font.family: Theme.textFamily
                font.pixelSize: Theme.textSize
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideRight
            }
            BusyDot {
                visible: root.isBusy && !root.isRenaming
            }
            IconButton {
                id: more
                visible: (pointer.containsMouse || hovered) && !root.isRenaming
                focusPolicy: Qt.NoFocus
                iconName: "more"
                text: qsTr("More")
                implicitWidth: Theme.target - 4
                implicitHeight: Theme.target - 4
                onClicked: root.menuRequested()
            }
        }

        Item {
            anchors.fill: parent
            anchors.leftMargin: root.depth * Theme.space4 + (root.isFolder ? 2 * Theme.space5 : 0)

            Repeater { // not a Loader: before Qt 6.5 that cannot make bound components
                model: root.isRenaming ? 1 : 0
                RenameField {
                    anchors.fill: parent
                    title: root.title
                    onAccepted: root.renamed(text)
                    onCancelled: root.renameEnded()
                }
            }
        }
    }
}
