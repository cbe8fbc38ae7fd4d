import QtQuick
import QtQuick.Layouts
import Facet.Chat
import Facet.Components
import Facet.Theme

/* One step of the timeline: its mark on the line, what it is, its time and tokens, and its content. */
Item {
    id: root

    required property int index
    required property int kind
    required property string stepText
    required property string toolName
    required property string toolTitle
    required property string callArguments
    required property string result
    required property int callState
    required property string measure
    required property string question
    required property bool canRemember
    required property bool isLive
    required property bool matches
    required property ChatPage page
    required property bool isLast
    property string filter

    readonly property bool asks: root.kind === TraceModel.Call && root.callState === TraceModel.Asking
    readonly property color markColor: root.kind === TraceModel.Thought ? Theme.thought : (root.kind === TraceModel.Call ? Theme.tool : Theme.accent)

    implicitHeight: content.implicitHeight + Theme.space4
    opacity: root.matches ? 1 : 0.4

    Rectangle {
        visible: !root.isLast
        x: root.LayoutMirroring.enabled ? parent.width - 8 : 6
        y: 20
        width: 2
        height: parent.height - 14
        color: Theme.line
    }
    Rectangle {
        x: root.LayoutMirroring.enabled ? parent.width - 14 : 0
        y: 4
        width: 14
        height: 14
        radius: 7
        color: Theme.window
        border.width: 3
        border.color: root.markColor
    }

    ColumnLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 22
        spacing: Theme.space2 - 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            Tag {
                text: root.kind === TraceModel.Thought ? qsTr("Thought") : (root.kind === TraceModel.Call ? qsTr("Tool") : qsTr("Answer"))
                tone: root.kind === TraceModel.Thought ? Tag.Thought : (root.kind === TraceModel.Call ? Tag.Tool : Tag.Accent)
            }
            BodyText {
                Layout.fillWidth: true
                visible: root.kind === TraceModel.Call
                text: root.toolName
                font.family: Theme.codeFamily
                font.pixelSize: Theme.codeSize
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            Tag {
                visible: root.kind === TraceModel.Call && root.callState === TraceModel.Asking
                text: qsTr("asks you")
                tone: Tag.Warn
            }
            BodyText {
                Layout.fillWidth: root.kind !== TraceModel.Call
                text: root.isLive && root.kind === TraceModel.Thought ? qsTr("live · %1").arg(root.measure) : root.measure
                visible: root.measure !== ""
                color: Theme.faint
                font.pixelSize: Theme.smallSize
                wrapMode: Text.NoWrap
            }
        }

        TextEdit {
            Layout.fillWidth: true
            visible: root.kind !== TraceModel.Call && root.stepText !== ""
            text: root.stepText + (root.isLive && root.kind === TraceModel.Thought ? " ▍" : "")
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            color: Theme.muted
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize + 0.5
            Accessible.role: Accessible.StaticText
            Accessible.name: root.stepText
        }
        TextButton {
            visible: root.isLive && root.kind === TraceModel.Thought
            isSmall: true
            text: qsTr("Answer now")
            onClicked: root.page.answerNow()
        }

        CallDetails {
            Layout.fillWidth: true
            visible: root.kind === TraceModel.Call && root.callState !== TraceModel.Asking
            callArguments: root.callArguments
            result: root.result
            callState: root.callState
        }
        Loader {
            Layout.fillWidth: true
            active: root.asks
            visible: root.asks
            source: "AskStep.qml"
            onLoaded: item.step = root
        }
    }
}
