import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* One model of a repository: weight type, size, whether it fits, or why it cannot be run. */
Item {
    id: root

    required property int index
    required property string title
    required property string downloadSize
    required property string detail
    required property string reason
    required property bool isHere
    required property string verdict
    required property string speed
    required property int tone
    readonly property bool isNarrow: root.width < 560

    signal wanted

    implicitHeight: grid.implicitHeight + Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + ", " + root.downloadSize + ". " + (root.reason !== "" ? root.reason : root.verdict)

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: root.isNarrow ? 2 : 4
        columnSpacing: Theme.space3
        rowSpacing: 0
        BodyText {
            Layout.preferredWidth: root.isNarrow ? -1 : root.width * 0.24
            Layout.fillWidth: root.isNarrow
            text: root.title
            font.weight: Font.Medium
            color: root.reason === "" ? Theme.text : Theme.muted
            wrapMode: Text.WrapAnywhere
        }
        BodyText {
            Layout.preferredWidth: root.isNarrow ? -1 : 72
            text: root.downloadSize
            color: Theme.muted
            font.pixelSize: Theme.smallSize + 0.5
        }
        BodyText {
            Layout.fillWidth: true
            Layout.columnSpan: 1
            text: root.reason !== "" ? root.reason : (root.verdict === "" ? root.detail : (root.speed === "" ? root.verdict : qsTr("%1 · %2").arg(root.verdict).arg(root.speed)))
            color: root.reason !== "" ? Theme.muted : [Theme.muted, Theme.good, Theme.warn, Theme.bad][root.tone]
            font.pixelSize: Theme.smallSize + 0.5
        }
        Item {
            Layout.preferredWidth: 96
            Layout.alignment: Qt.AlignRight
            implicitHeight: Theme.target
            Tag {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.isHere
                text: qsTr("on this machine")
                tone: Tag.Good
            }
            TextButton {
                anchors.right: parent.right
                visible: !root.isHere && root.reason === ""
                isSmall: true
                text: qsTr("Get")
                Accessible.name: qsTr("Get %1, %2").arg(root.title).arg(root.downloadSize)
                onClicked: root.wanted()
            }
        }
    }
}
