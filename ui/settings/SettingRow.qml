import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* One setting: what it is, in a sentence what it does, and its control at the side; below where there is no room. */
GridLayout {
    id: root

    required property string title
    property string detail
    property string query
    property bool isWide: false // the control takes a line of its own
    default property alias control: place.data
    readonly property bool isNarrow: root.isWide || root.width < 460
    readonly property bool isMatch: root.query === "" || (root.title + " " + root.detail).toLowerCase().includes(root.query.toLowerCase())

    visible: root.isMatch
    columns: root.isNarrow ? 1 : 2
    columnSpacing: Theme.space4
    rowSpacing: Theme.space2
    Layout.fillWidth: true
    Layout.minimumHeight: Theme.target + Theme.space2

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        spacing: 2
        BodyText {
            Layout.fillWidth: true
            text: root.title
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.detail !== ""
            text: root.detail
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }
    }
    RowLayout {
        id: place
        Layout.fillWidth: root.isWide
        Layout.alignment: root.isNarrow ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignVCenter
        spacing: Theme.space2
    }
}
