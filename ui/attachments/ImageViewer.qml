pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.RegionViews
import Facet.Theme

/* A picture over the whole window: zoom and pan, and, where `canMark`, a part of it drawn that the question is
   about. Plus, minus and 0 zoom, arrows pan, Escape closes. Stands as a child of the window's content. */
Popup {
    id: root

    property string source
    property string name
    property bool canMark: false
    property rect region: Qt.rect(0, 0, 0, 0)

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
        area.reset();
        marker.isMarking = false;
        root.open();
        area.forceActiveFocus();
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
            name: root.name
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
