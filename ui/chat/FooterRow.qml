pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Chat
import Facet.Components
import Facet.Theme

/* Facts of an answer, and what can be done with it. */
ThreadRow {
    id: root

    required property double messageId
    required property list<string> facts
    required property int branch
    required property int branchCount
    required property bool isLastAnswer
    required property ChatPage page

    signal traceRequested(messageId: double)

    gapAbove: Theme.space2
    hasFocusInside: copy.activeFocus || again.activeFocus || more.activeFocus

    ColumnLayout {
        width: root.columnWidth
        spacing: 0

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space3
            Repeater {
                model: root.facts
                BodyText {
                    required property string modelData
                    text: modelData
                    color: Theme.faint
                    font.pixelSize: Theme.smallSize
                    wrapMode: Text.NoWrap
                }
            }
        }
        RowLayout {
            Layout.leftMargin: -Theme.space2 + 1
            spacing: 0
            IconButton {
                id: copy
                opacity: root.isLastAnswer || root.isLookedAt ? 1 : 0
                iconName: "copy"
                iconSize: Theme.iconSize - 2
                text: qsTr("Copy as Markdown")
                onClicked: root.page.copyMessage(root.messageId, true)
            }
            IconButton {
                id: again
                opacity: copy.opacity
                iconName: "refresh"
                iconSize: Theme.iconSize - 2
                text: qsTr("Answer again")
                enabled: !root.page.isAnswering
                onClicked: root.page.regenerate(root.messageId)
            }
            IconButton {
                id: more
                opacity: copy.opacity
                iconName: "more"
                iconSize: Theme.iconSize - 2
                text: qsTr("More")
                onClicked: menu.open()
                ActionMenu {
                    id: menu
                    y: more.height
                    MenuEntry {
                        text: qsTr("Copy as plain text")
                        iconName: "copy"
                        onTriggered: root.page.copyMessage(root.messageId, false)
                    }
                    MenuEntry {
                        text: qsTr("Show the trace")
                        iconName: "panel"
                        onTriggered: root.traceRequested(root.messageId)
                    }
                    MenuEntry {
                        text: qsTr("Continue this answer")
                        iconName: "continue"
                        enabled: root.isLastAnswer && !root.page.isAnswering
                        onTriggered: root.page.continueAnswer(root.messageId)
                    }
                    MenuEntry {
                        text: qsTr("Delete this answer")
                        iconName: "trash"
                        isDangerous: true
                        enabled: !root.page.isAnswering
                        onTriggered: root.page.deleteMessage(root.messageId)
                    }
                }
            }
            BranchSwitch {
                page: root.page
                messageId: root.messageId
                branch: root.branch
                branchCount: root.branchCount
            }
        }
    }
}
