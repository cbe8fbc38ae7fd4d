pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Qt.labs.qmlmodels
import Facet.Attachments
import Facet.Blocks
import Facet.Chat
import Facet.Components
import Facet.Theme

/* The conversation. Follows the newest words until the reader scrolls up. */
Item {
    id: root

    required property ChatPage page
    readonly property real columnWidth: Math.min(Theme.columnWidth, list.width - 2 * Theme.space4)
    property bool follows: true
    property int foundRow: -1

    signal traceRequested(messageId: double)
    signal linkActivated(link: string, messageId: double)
    signal viewRequested(source: string, name: string)
    signal playRequested(blob: string, name: string)
    signal fileRequested(files: SentAttachments, row: int)
    signal linkHovered(link: string)

    function showNewest() {
        root.follows = true;
        list.positionViewAtEnd();
    }
    function showRow(row: int) {
        root.foundRow = row;
        if (row < 0)
            return;
        root.follows = false;
        list.positionViewAtIndex(row, ListView.Center);
    }
    function showMessage(messageId: double) {
        root.follows = false;
        list.positionViewAtIndex(root.page.thread.rowOf(messageId), ListView.Beginning);
    }

    ListView {
        id: list
        objectName: "threadList"

        anchors.fill: parent
        model: root.page.thread
        clip: true
        currentIndex: -1 // the list itself has the keyboard, not one of its rows
        reuseItems: true
        cacheBuffer: 600
        topMargin: Theme.space5
        bottomMargin: Theme.space5
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Conversation")
        ScrollBar.vertical: ThinScrollBar {
            id: bar
            onPressedChanged: root.follows = !bar.pressed && list.atYEnd
        }
        onContentHeightChanged: if (root.follows) list.positionViewAtEnd()
        onHeightChanged: if (root.follows) list.positionViewAtEnd()
        onMovementStarted: root.follows = false
        onMovementEnded: root.follows = list.atYEnd
        Keys.onPressed: event => {
            const step = event.key === Qt.Key_PageDown ? 0.9 : (event.key === Qt.Key_PageUp ? -0.9 : (event.key === Qt.Key_Down ? 0.12 : (event.key === Qt.Key_Up ? -0.12 : 0)));
            if (event.key === Qt.Key_End) {
                root.showNewest();
            } else if (event.key === Qt.Key_Home) {
                root.follows = false;
                list.positionViewAtBeginning();
            } else if (step !== 0) {
                const end = Math.max(list.originY - list.topMargin, list.originY + list.contentHeight + list.bottomMargin - list.height);
                list.contentY = Math.max(list.originY - list.topMargin, Math.min(end, list.contentY + step * list.height));
                root.follows = list.atYEnd;
            } else {
                return;
            }
            event.accepted = true;
        }

        delegate: DelegateChooser {
            role: "kind"
            DelegateChoice {
                roleValue: ThreadModel.Question
                QuestionRow {
                    width: list.width
                    isFound: index === root.foundRow
                    columnWidth: root.columnWidth
                    page: root.page
                    onPictureChosen: (preview, name) => root.viewRequested(preview, name)
                    onClipChosen: (blob, name) => root.playRequested(blob, name)
                    onFileChosen: row => root.fileRequested(attachments, row)
                }
            }
            DelegateChoice {
                roleValue: ThreadModel.Steps
                StepsRow {
                    width: list.width
                    columnWidth: root.columnWidth
                    onTraceRequested: id => root.traceRequested(id)
                }
            }
            DelegateChoice {
                roleValue: ThreadModel.Block
                BlockRow {
                    page: root.page
                    width: list.width
                    isFound: index === root.foundRow
                    columnWidth: root.columnWidth
                    onLinkActivated: (link, messageId) => root.linkActivated(link, messageId)
                    onLinkHovered: link => root.linkHovered(link)
                }
            }
            DelegateChoice {
                roleValue: ThreadModel.Regions
                RegionsRow {
                    width: list.width
                    columnWidth: root.columnWidth
                    onViewRequested: (source, name) => root.viewRequested(source, name)
                }
            }
            DelegateChoice {
                roleValue: ThreadModel.Progress
                ProgressRow {
                    width: list.width
                    columnWidth: root.columnWidth
                }
            }
            DelegateChoice {
                roleValue: ThreadModel.Remark
                RemarkRow {
                    width: list.width
                    columnWidth: root.columnWidth
                    page: root.page
                }
            }
            DelegateChoice {
                roleValue: ThreadModel.Footer
                FooterRow {
                    width: list.width
                    columnWidth: root.columnWidth
                    page: root.page
                    onTraceRequested: id => root.traceRequested(id)
                }
            }
        }
    }

    FocusRing {
        anchors.margins: 0
        shown: root.Window.activeFocusItem === list
    }
    FollowFocus {
        view: list
    }
    SelectionArea {
        anchors.fill: parent
        list: list
        selection: root.page.selection
        onLinkActivated: (link, row) => root.linkActivated(link, (list.itemAtIndex(row) as BlockRow)?.messageId ?? 0)
    }
    IconButton {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space3
        visible: !root.follows && !list.atYEnd
        iconName: "arrow-down"
        text: qsTr("Go to the newest words")
        background: FloatingGround {
            radius: Theme.target / 2
            FocusRing {
                radius: Theme.target / 2
                shown: parent.parent.visualFocus
            }
        }
        onClicked: root.showNewest()
    }

    Connections {
        target: root.page
        function onSent() {
            root.showNewest();
        }
        function onChatChanged() {
            root.showNewest();
        }
    }
}
