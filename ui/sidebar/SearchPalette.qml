pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Templates as T
import Facet.Components
import Facet.History
import Facet.Theme

/* Searches all chats: type, move with the arrows, open with Enter. */
Popup {
    id: root

    required property SearchModel search

    parent: T.Overlay.overlay
    modal: true
    focus: true
    x: Math.round((parent.width - width) / 2)
    y: Math.round(Math.min(96, parent.height * 0.08))
    width: Math.min(640, parent.width - 2 * Theme.space4)
    padding: Theme.space2
    onAboutToShow: {
        input.text = "";
        root.search.query = "";
        root.search.refresh();
        results.currentIndex = 0;
    }
    onOpened: input.forceActiveFocus()
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }

    background: FloatingGround {}
    contentItem: ColumnLayout {
        spacing: Theme.space2

        Field {
            id: input
            objectName: "searchInput"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.target + Theme.space3
            name: qsTr("Search everything")
            placeholderText: qsTr("Titles, questions, answers, thoughts, files")
            font.pixelSize: Theme.readingSize
            onTextChanged: root.search.query = text
            Keys.onDownPressed: results.incrementCurrentIndex()
            Keys.onUpPressed: results.decrementCurrentIndex()
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
                    return;
                const step = event.key === Qt.Key_PageDown ? 6 : -6;
                results.currentIndex = Math.max(0, Math.min(results.count - 1, results.currentIndex + step));
                event.accepted = true;
            }
            onAccepted: results.choose(results.currentIndex)
        }
        Notice {
            Layout.fillWidth: true
            visible: root.search.problem !== ""
            text: root.search.problem
            tone: Notice.Warn
        }
        ListView {
            id: results
            objectName: "searchResults"

            function choose(row: int) {
                if (row < 0 || row >= results.count)
                    return;
                root.search.open(row);
                root.close();
            }

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, root.parent.height * 0.6)
            visible: count > 0
            clip: true
            model: root.search
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            currentIndex: 0
            onCountChanged: currentIndex = count > 0 ? 0 : -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Results")
            ScrollBar.vertical: ThinScrollBar {}
            delegate: SearchResult {
                id: result
                width: ListView.view.width
                isCurrent: result.ListView.isCurrentItem
                onPointed: results.currentIndex = result.index
                onChosen: results.choose(result.index)
            }
        }
        Text {
            objectName: "searchHint"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space3
            Layout.rightMargin: Theme.space3
            Layout.bottomMargin: Theme.space1
            visible: text !== ""
            text: {
                if (root.search.waitingCount > 0)
                    return qsTr("Still reading %n text(s): results may be missing.", "", root.search.waitingCount);
                if (results.count > 0 || root.search.isSearching)
                    return "";
                return root.search.query === "" ? qsTr("No chats yet. What you ask is kept here and can be found again.") : qsTr("Nothing found. Every word must occur; part of a word is enough.");
            }
            color: Theme.muted
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
        }
    }
}
