import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* One model and whether it fits: name, what it takes as a bar and in words, the verdict, one thing to do. In a narrow
   place the parts stand below each other. */
Card {
    id: root

    property string name
    property string detail
    property string tag
    property int tagTone: Tag.Accent
    property string memoryText
    property string verdict
    property int tone: 0 // PlanText: muted, good, warn, bad
    property real weights: 0
    property real towers: 0
    property real cache: 0
    property real scratch: 0
    property bool hasBar: true
    property string problem
    property string note // of a verification
    property int noteTone: 0
    property string action
    property bool isActionPrimary: false
    property bool isActionEnabled: true
    property string secondAction
    property string secondIcon
    property bool isBusy: false
    property real progress: 0
    readonly property bool isNarrow: root.width < 620
    readonly property color verdictColor: [Theme.muted, Theme.good, Theme.warn, Theme.bad][root.tone]

    signal actionRequested
    signal secondRequested

    implicitHeight: grid.implicitHeight + 2 * Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ". " + root.detail + ". " + root.verdict

    GridLayout {
        id: grid
        anchors.fill: parent
        anchors.margins: Theme.space3
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        columns: root.isNarrow ? 1 : 4
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        ColumnLayout {
            Layout.preferredWidth: root.isNarrow ? -1 : root.width * 0.24
            Layout.minimumWidth: root.isNarrow ? 0 : root.width * 0.24
            Layout.maximumWidth: root.isNarrow ? root.width : root.width * 0.24
            Layout.fillWidth: root.isNarrow
            Layout.alignment: Qt.AlignVCenter
            spacing: 2
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2
                BodyText {
                    width: Math.min(implicitWidth, parent.width)
                    text: root.name
                    font.weight: Theme.emphasis
                }
                Tag {
                    visible: root.tag !== ""
                    text: root.tag
                    tone: root.tagTone
                }
            }
            BodyText {
                Layout.fillWidth: true
                visible: root.detail !== ""
                text: root.detail
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: root.isNarrow ? -1 : 1 // what the columns beside it leave
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.space1 + 2
            PlanBar {
                Layout.fillWidth: true
                visible: root.hasBar && !root.isBusy
                weights: root.weights
                towers: root.towers
                cache: root.cache
                scratch: root.scratch
                description: root.memoryText
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 8
                visible: root.isBusy
                radius: 4
                color: Theme.sunken
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("Progress")
                Rectangle {
                    width: parent.width * root.progress
                    height: parent.height
                    radius: 4
                    color: Theme.accent
                    Behavior on width {
                        NumberAnimation {
                            duration: Theme.quick
                        }
                    }
                }
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.problem !== "" ? root.problem : root.memoryText
                color: root.problem !== "" ? Theme.bad : Theme.muted
                font.pixelSize: Theme.smallSize
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.note
                color: [Theme.muted, Theme.good, Theme.warn, Theme.bad][root.noteTone]
                font.pixelSize: Theme.smallSize
            }
        }
        BodyText {
            Layout.preferredWidth: root.isNarrow ? -1 : 132
            Layout.minimumWidth: root.isNarrow ? 0 : 132
            Layout.maximumWidth: root.isNarrow ? root.width : 132
            Layout.fillWidth: root.isNarrow
            Layout.alignment: Qt.AlignVCenter
            visible: root.verdict !== "" || !root.isNarrow
            text: root.verdict
            color: root.verdictColor
            font.pixelSize: Theme.smallSize
        }
        RowLayout {
            Layout.fillWidth: root.isNarrow // layouts fill by themselves
            Layout.preferredWidth: root.isNarrow ? -1 : 140
            Layout.minimumWidth: root.isNarrow ? 0 : 140
            Layout.alignment: root.isNarrow ? Qt.AlignLeft : Qt.AlignVCenter | Qt.AlignRight
            spacing: Theme.space1
            Item {
                Layout.fillWidth: true
                visible: !root.isNarrow
            }
            TextButton {
                visible: root.action !== ""
                text: root.action
                isPrimary: root.isActionPrimary
                enabled: root.isActionEnabled
                Accessible.name: root.action + ": " + root.name
                onClicked: root.actionRequested()
            }
            IconButton {
                visible: root.secondIcon !== ""
                iconName: root.secondIcon
                text: root.secondAction
                onClicked: root.secondRequested()
            }
        }
    }
}
