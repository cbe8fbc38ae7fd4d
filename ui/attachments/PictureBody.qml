import QtQuick
import QtQuick.Layouts
import Facet.Attachments
import Facet.Components
import Facet.Theme

/* Pictures and PDF pages: what it looks like, and how closely the model looks. */
ColumnLayout {
    id: root

    required property AttachmentItem item

    signal removeRequested
    signal viewRequested

    spacing: Theme.space1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2 + 2
        RoundPicture {
            Layout.preferredWidth: root.item.kind === AttachmentItem.Pdf ? 48 : 92
            Layout.preferredHeight: 62
            Layout.alignment: Qt.AlignTop
            url: root.item.previewUrl
            Rectangle {
                visible: root.item.hasRegion
                x: parent.width * root.item.region.x
                y: parent.height * root.item.region.y
                width: parent.width * root.item.region.width
                height: parent.height * root.item.region.height
                radius: 2
                color: "transparent"
                border.width: 2
                border.color: Theme.accent
            }
            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
            TapHandler {
                onTapped: root.viewRequested()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space1
            CardHeader {
                Layout.fillWidth: true
                item: root.item
                onRemoveRequested: root.removeRequested()
            }
            PageRange {
                visible: root.item.kind === AttachmentItem.Pdf && root.item.pageCount > 1
                item: root.item
            }
            RowLayout {
                visible: root.item.kind === AttachmentItem.Image
                spacing: 0
                IconButton {
                    Layout.preferredHeight: 24
                    Layout.preferredWidth: 24
                    Layout.leftMargin: -Theme.space1
                    iconName: "crop"
                    iconSize: Theme.iconSize - 4
                    checked: root.item.hasRegion
                    text: root.item.hasRegion ? qsTr("Change the part of %1 that is asked about").arg(root.item.name) : qsTr("Ask about a part of %1").arg(root.item.name)
                    onClicked: root.viewRequested()
                }
                IconButton {
                    visible: root.item.hasRegion
                    Layout.preferredHeight: 24
                    Layout.preferredWidth: 24
                    iconName: "undo"
                    iconSize: Theme.iconSize - 4
                    text: qsTr("Send all of %1").arg(root.item.name)
                    onClicked: root.item.region = Qt.rect(0, 0, 0, 0)
                }
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
    BudgetSlider {
        Layout.fillWidth: true
        item: root.item
    }
}
