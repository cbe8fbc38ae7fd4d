pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.RegionViews
import Facet.Theme

/* A picture over the whole window: zoom and pan, and, where `canMark`, a part of it drawn that the question is
   about; or the pages of a document. Plus, minus and 0 zoom, arrows pan, Page Up and Page Down turn pages, Escape
   closes. Stands as a child of the window's content. */
Popup {
    id: root

    property string source
    property string name
    property bool canMark: false
    property rect region: Qt.rect(0, 0, 0, 0)
    property list<string> pages
    property int page: 0 // which of them is shown

    /* The part that was drawn, each side 0 to 1; empty: the whole picture. */
    signal regionMarked(rect region)

    function mark(region: rect) {
        root.region = region;
        root.regionMarked(region);
    }

    function show(source: string, name: string, canMark: bool, region: rect) {
        root.source = source;
        root.name = name;
        root.canMark = canMark;
        root.region = region;
        root.pages = [];
        root.page = 0;
        area.reset();
        marker.isMarking = false;
        root.open();
        area.forceActiveFocus();
    }

    /* Pictures of pages; `first`: which to begin with, from 1. */
    function showPages(pages: list<string>, name: string, first: int) {
        root.show("", name, false, Qt.rect(0, 0, 0, 0));
        root.pages = pages;
        root.turnTo(first - 1);
    }

    function turnTo(page: int) {
        root.page = Math.max(0, Math.min(root.pages.length - 1, page));
        root.source = root.pages[root.page];
        area.reset();
    }

    x: 0
    y: 0
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    padding: 0
    modal: true
    dim: false
    focus: true
    closePolicy: Popup.CloseOnEscape
    background: Rectangle {
        color: Theme.window
    }

    contentItem: ColumnLayout {
        spacing: 0
        Keys.onPressed: event => {
            if (root.pages.length < 2)
                return;
            event.accepted = true;
            if (event.key === Qt.Key_PageDown)
                root.turnTo(root.page + 1);
            else if (event.key === Qt.Key_PageUp)
                root.turnTo(root.page - 1);
            else if (event.key === Qt.Key_Home)
                root.turnTo(0);
            else if (event.key === Qt.Key_End)
                root.turnTo(root.pages.length - 1);
            else
                event.accepted = false;
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space2
            Layout.leftMargin: Theme.space4
            spacing: Theme.space2
            Text {
                Layout.fillWidth: true
                text: root.name
                color: Theme.text
                font.family: Theme.textFamily
                font.pixelSize: Theme.titleSize
                font.weight: Theme.emphasis
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
            }
            PageTurner {
                visible: root.pages.length > 1
                page: root.page
                count: root.pages.length
                onTurned: page => root.turnTo(page)
            }
            IconButton {
                visible: root.canMark
                iconName: "crop"
                checkable: true
                checked: marker.isMarking
                text: qsTr("Draw the part that you ask about")
                onToggled: marker.isMarking = checked
            }
            TextButton {
                visible: root.canMark && root.region.width > 0
                isSmall: true
                text: qsTr("Whole picture")
                onClicked: root.mark(Qt.rect(0, 0, 0, 0))
            }
            ZoomButtons {
                area: area
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
        ZoomArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.space3
            source: root.source
            name: root.pages.length > 1 ? qsTr("%1, page %2 of %3").arg(root.name).arg(root.page + 1).arg(root.pages.length) : root.name
            panEnabled: !marker.isMarking
            showsFocus: false

            RegionMarker {
                id: marker
                anchors.fill: parent
                region: root.region
                onMarked: region => root.mark(region)
            }
        }
        Text {
            Layout.fillWidth: true
            Layout.margins: Theme.space3
            visible: root.canMark
            text: marker.isMarking ? qsTr("Draw a box around what the question is about. With the keyboard: arrows move it, Shift and arrows change its size.") : (root.region.width > 0 ? qsTr("Only the marked part is sent, in full detail.") : qsTr("Draw a box to ask about a part of the picture."))
            color: Theme.muted
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
