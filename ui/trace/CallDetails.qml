import QtQuick
import QtQuick.Layouts
import Facet.Chat
import Facet.Components
import Facet.Look
import Facet.Theme

/* What a tool was given and what it gave back; long ones fold. */
Column {
    id: root

    property string callArguments
    property string result
    property int callState
    property bool isOpen: false

    readonly property bool isLong: root.result.length > 400 || root.callArguments.length > 400
    readonly property color stateColor: root.callState === TraceModel.Done ? Theme.good : (root.callState === TraceModel.Running ? Theme.muted : Theme.bad)

    spacing: Theme.space2 - 2

    Rectangle {
        width: parent.width
        height: code.height + 2 * Theme.space2
        radius: Theme.radius
        color: Theme.sunken
        visible: root.callArguments !== "" && root.callArguments !== "{}"
        TextEdit {
            id: code
            x: Theme.space2
            y: Theme.space2
            width: parent.width - 2 * Theme.space2
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAnywhere
            text: root.isLong && !root.isOpen ? root.callArguments.slice(0, 400) : root.callArguments
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.family: Theme.codeFamily
            font.pixelSize: Theme.codeSize - 1
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Arguments: %1").arg(root.callArguments)
        }
    }
    RowLayout {
        width: parent.width
        spacing: Theme.space1
        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.callState === TraceModel.Done ? "check" : (root.callState === TraceModel.Running ? "clock" : "close")
            size: Theme.iconSize - 4
            color: root.stateColor
        }
        TextEdit {
            Layout.fillWidth: true
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            text: root.callState === TraceModel.Running ? qsTr("running") : (root.callState === TraceModel.Denied ? qsTr("not allowed") : (root.isLong && !root.isOpen ? root.result.slice(0, 400) + "…" : root.result))
            color: root.stateColor
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.family: Theme.textFamily
            font.pixelSize: Theme.smallSize
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    TextButton {
        visible: root.isLong
        isSmall: true
        isFlat: true
        text: root.isOpen ? qsTr("Show less") : qsTr("Show all")
        onClicked: root.isOpen = !root.isOpen
    }
}
