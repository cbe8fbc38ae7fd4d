pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Regions
import Facet.Theme

/* The picture that an answer is about, with the boxes and points that it names drawn over it. */
ColumnLayout {
    id: root

    required property RegionModel regions
    property real maximumHeight: 420
    property real maximumWidth: 560

    signal viewRequested(string source, string name)

    visible: (root.regions?.count ?? 0) > 0 // none while the row that shows it goes
    spacing: Theme.space2

    PictureTabs {
        Layout.fillWidth: true
        visible: (root.regions?.pictures.length ?? 0) > 1
        regions: root.regions
    }
    Item {
        Layout.fillWidth: true
        Layout.maximumWidth: root.maximumWidth
        Layout.preferredHeight: Math.min(root.maximumHeight, Math.min(root.width, root.maximumWidth) / area.aspect)

        ZoomArea {
            id: area

            anchors.left: parent.left
            width: Math.min(parent.width, parent.height * area.aspect)
            height: parent.height
            source: root.regions?.source ?? ""
            name: root.regions?.description ?? ""
            wheelZooms: false
            radius: Theme.radius

            Repeater {
                model: root.regions
                delegate: RegionMark {
                    required property int index

                    onMenuRequested: menu.showFor(index)
                }
            }
        }
        Rectangle {
            anchors.right: area.right
            anchors.top: area.top
            anchors.margins: Theme.space2
            width: tools.implicitWidth + Theme.space1
            height: tools.implicitHeight
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.line
            border.width: Theme.lineWidth
            opacity: hover.hovered || area.activeFocus || tools.hasFocus ? 1 : 0
            RowLayout {
                id: tools

                readonly property bool hasFocus: buttons.activeFocus || more.activeFocus || expand.activeFocus

                anchors.centerIn: parent
                spacing: 0
                ZoomButtons {
                    id: buttons
                    area: area
                }
                IconButton {
                    id: expand
                    iconName: "expand"
                    text: qsTr("Open the picture")
                    onClicked: root.viewRequested(root.regions.source, root.regions.pictureName)
                }
                IconButton {
                    id: more
                    iconName: "more"
                    text: qsTr("Copy and export")
                    onClicked: menu.showFor(-1)
                }
            }
            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
        HoverHandler {
            id: hover
        }
        RegionMenu {
            id: menu
            regions: root.regions
        }
    }
    LabelChips {
        Layout.fillWidth: true
        labels: root.regions?.labels ?? null
    }
    Text {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.regions?.notice ?? ""
        color: root.regions?.isFailure ? Theme.bad : Theme.muted
        font.family: Theme.textFamily
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
