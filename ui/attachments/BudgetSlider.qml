import QtQuick
import QtQuick.Layouts
import Facet.Attachments
import Facet.Components
import Facet.Theme

/* How closely the model looks: 70 to 1120 tokens per picture, frame or page; for a PDF also its text alone. */
ColumnLayout {
    id: root

    required property AttachmentItem item

    readonly property bool hasTextStop: root.item.kind === AttachmentItem.Pdf
    readonly property list<string> stops: [qsTr("text alone"), "70", "140", "280", "560", "1120"]

    spacing: 0

    ValueSlider {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.space5
        leftPadding: 0
        rightPadding: 0
        from: root.hasTextStop ? -1 : 0
        to: 4
        stepSize: 1
        snapMode: ValueSlider.SnapAlways
        value: root.item.budgetIndex
        name: root.item.kind === AttachmentItem.Image ? qsTr("Detail of %1").arg(root.item.name) : qsTr("Detail of each picture of %1").arg(root.item.name)
        valueText: root.item.tokensText
        onMoved: root.item.budgetIndex = Math.round(valueAt(position))
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1
        Text {
            text: root.hasTextStop ? root.stops[0] : root.stops[1]
            color: Theme.muted
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
        }
        CostLine {
            Layout.fillWidth: true
            item: root.item
            horizontalAlignment: Text.AlignHCenter
        }
        Text {
            text: root.stops[5]
            color: Theme.muted
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
        }
    }
}
