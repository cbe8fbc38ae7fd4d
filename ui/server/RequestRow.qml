pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* One request of the log; opens to show its error and, if they were kept, its texts. */
ItemDelegate {
    id: root

    required property int index
    required property string time
    required property string client
    required property string request
    required property string modelName
    required property int status
    required property string statusText
    required property bool isError
    required property string numbers
    required property string summary
    required property string error
    required property string question
    required property string answer
    property bool isOpen: false
    readonly property bool hasMore: root.error !== "" || root.question !== "" || root.answer !== ""

    padding: Theme.space2
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.summary
    onClicked: if (root.hasMore) root.isOpen = !root.isOpen
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        color: root.hasMore && (root.hovered || root.down) ? Theme.hover : "transparent"
        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            visible: root.index > 0
            color: Theme.line
        }
        FocusRing {
            radius: Theme.radiusSmall
            shown: root.visualFocus
        }
    }
    contentItem: ColumnLayout {
        spacing: 2
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            BodyText {
                text: root.time
                color: Theme.muted
                font.family: Theme.codeFamily
                font.pixelSize: Theme.smallSize
                wrapMode: Text.NoWrap
            }
            BodyText {
                Layout.fillWidth: true
                text: root.request
                font.family: Theme.codeFamily
                font.pixelSize: Theme.smallSize
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            Tag {
                text: root.statusText
                tone: root.status === 0 ? Tag.Accent : (root.isError ? Tag.Bad : (root.status < 400 ? Tag.Good : Tag.Plain))
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            BodyText {
                Layout.fillWidth: true
                text: root.modelName === "" ? root.client : root.client + "  ·  " + root.modelName
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            BodyText {
                visible: text !== ""
                text: root.numbers
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                wrapMode: Text.NoWrap
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.error !== ""
            text: root.error
            color: root.isError ? Theme.bad : Theme.muted
            font.pixelSize: Theme.smallSize
            elide: Text.ElideRight
            maximumLineCount: root.isOpen ? 20 : 1
        }
        Repeater {
            model: root.isOpen ? [root.question, root.answer] : []
            delegate: TextBox {
                required property string modelData

                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                visible: modelData !== ""
                Layout.preferredHeight: Math.min(160, area.contentHeight + 2 * Theme.space3)
                readOnly: true
                isCode: true
                text: modelData
                name: qsTr("Text of the request")
            }
        }
    }
}
