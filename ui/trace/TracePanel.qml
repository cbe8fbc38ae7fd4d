pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Chat
import Facet.Components
import Facet.Theme

/* What the model did for one answer, in order, with time and tokens; live while it happens. */
Rectangle {
    id: root

    required property ChatPage page
    readonly property TraceModel trace: root.page.trace
    property bool canClose: false

    signal closeRequested

    color: Theme.window
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Trace")

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.space2
        spacing: Theme.space2

        RowLayout {
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space3
            Layout.minimumHeight: Theme.headerHeight - Theme.space3
            spacing: Theme.space2

            BodyText {
                text: qsTr("Trace")
                font.pixelSize: Theme.titleSize
                font.weight: Theme.emphasis
                Accessible.role: Accessible.Heading
            }
            Item {
                Layout.fillWidth: true
            }
            Tag {
                visible: root.trace.count > 0
                text: root.trace.total
            }
            IconButton {
                id: searchButton
                visible: root.trace.count > 0
                checkable: true
                iconName: "search"
                text: qsTr("Search in this trace")
                onToggled: {
                    if (searchButton.checked)
                        search.forceActiveFocus();
                    else
                        root.trace.filter = "";
                }
            }
            IconButton {
                visible: root.canClose
                iconName: "close"
                text: qsTr("Close the trace")
                onClicked: root.closeRequested()
            }
        }

        Field {
            id: search
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            visible: searchButton.checked
            placeholderText: qsTr("Search thoughts, calls and results")
            onTextEdited: root.trace.filter = search.text
            Keys.onEscapePressed: {
                searchButton.checked = false;
                search.clear();
                root.trace.filter = "";
            }
        }
        BodyText {
            Layout.leftMargin: Theme.space4
            visible: root.trace.filter !== ""
            text: qsTr("%n steps match", "", root.trace.matchCount)
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }

        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            leftMargin: Theme.space4
            rightMargin: Theme.space4
            bottomMargin: Theme.space4
            clip: true
            model: root.trace
            currentIndex: -1 // the list itself has the keyboard, not one of its steps
            keyNavigationEnabled: false
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ThinScrollBar {}
            enabled: root.trace.count > 0
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Steps")
            Keys.onPressed: event => {
                const step = event.key === Qt.Key_Down ? 48 : (event.key === Qt.Key_Up ? -48 : 0);
                event.accepted = step !== 0;
                if (event.accepted)
                    list.contentY = Math.max(list.originY, Math.min(list.contentY + step, list.originY + list.contentHeight + list.bottomMargin - list.height));
            }
            onContentHeightChanged: if (root.trace.isLive && !list.dragging) list.positionViewAtEnd()

            delegate: TraceStep {
                width: ListView.view.width - 2 * Theme.space4
                page: root.page
                isLast: index === list.count - 1
                filter: root.trace.filter
            }
            FocusRing {
                anchors.margins: 0
                shown: root.Window.activeFocusItem === list
            }
            FollowFocus {
                view: list
            }
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space5
        visible: root.trace.count === 0
        spacing: Theme.space2
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Nothing to show yet")
            color: Theme.muted
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Thoughts and tool calls of an answer appear here while they happen.")
            color: Theme.faint
            font.pixelSize: Theme.smallSize
        }
    }
}
