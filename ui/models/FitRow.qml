import QtQuick
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
    readonly property real room: root.width - 2 * Theme.space4
    readonly property real gap: Theme.space4
    readonly property bool isMirrored: root.LayoutMirroring.enabled
    readonly property color verdictColor: [Theme.muted, Theme.good, Theme.warn, Theme.bad][root.tone]

    signal actionRequested
    signal secondRequested

    // Placed by hand: nested layouts of words that wrap asked each other for their heights without end.
    implicitHeight: 2 * Theme.space3 + (root.isNarrow ? head.height + Theme.space2 + body.height + (words.visible ? Theme.space2 + words.height : 0) + (actions.width > 0 ? Theme.space2 + actions.height : 0) : Math.max(head.height, body.height, words.height, actions.height))
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ". " + root.detail + ". " + root.verdict

    Column {
        id: head
        width: root.isNarrow ? root.room : root.room * 0.25
        x: root.isMirrored ? Theme.space4 + root.room - head.width : Theme.space4
        y: root.isNarrow ? Theme.space3 : (root.height - head.height) / 2
        spacing: 2
        Flow {
            width: parent.width
            spacing: Theme.space2
            BodyText {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
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
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }
    }
    Column {
        id: body

        readonly property real at: root.isNarrow ? 0 : head.width + root.gap

        width: root.isNarrow ? root.room : root.room - head.width - words.width - actions.slot - 3 * root.gap
        x: Theme.space4 + (root.isMirrored ? root.room - body.at - body.width : body.at)
        y: root.isNarrow ? head.y + head.height + Theme.space2 : (root.height - body.height) / 2
        spacing: Theme.space1 + 2
        PlanBar {
            width: parent.width
            visible: root.hasBar && !root.isBusy
            weights: root.weights
            towers: root.towers
            cache: root.cache
            scratch: root.scratch
            description: root.memoryText
        }
        Rectangle {
            width: parent.width
            height: 8
            visible: root.isBusy
            radius: 4
            color: Theme.sunken
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Progress")
            Rectangle {
                x: root.isMirrored ? parent.width - width : 0
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
            width: parent.width
            visible: text !== ""
            text: root.problem !== "" ? root.problem : root.memoryText
            color: root.problem !== "" ? Theme.bad : Theme.muted
            font.pixelSize: Theme.smallSize
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            text: root.note
            color: [Theme.muted, Theme.good, Theme.warn, Theme.bad][root.noteTone]
            font.pixelSize: Theme.smallSize
        }
    }
    BodyText {
        id: words

        readonly property real at: root.isNarrow ? 0 : root.room - actions.slot - root.gap - words.width

        width: root.isNarrow ? root.room : 132 * Theme.roomScale
        x: Theme.space4 + (root.isMirrored ? root.room - words.at - words.width : words.at)
        y: root.isNarrow ? body.y + body.height + Theme.space2 : (root.height - words.height) / 2
        visible: root.verdict !== ""
        text: root.verdict
        color: root.verdictColor
        font.pixelSize: Theme.smallSize
    }
    Row {
        id: actions

        readonly property real slot: Math.max(140, actions.width) // as wide in every row, so that columns stand straight

        x: Theme.space4 + (root.isNarrow !== root.isMirrored ? 0 : root.room - actions.width)
        y: root.isNarrow ? (words.visible ? words.y + words.height : body.y + body.height) + Theme.space2 : (root.height - actions.height) / 2
        spacing: Theme.space1
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
