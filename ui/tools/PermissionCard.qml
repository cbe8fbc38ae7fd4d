pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Tools

/* A call that waits: what would happen, with the exact arguments, and what the user says to it. The focus stands
   on what does no harm. */
Card {
    id: root

    required property string toolTitle
    required property string toolName
    /// A JSON object, as the model wrote it.
    required property string arguments
    required property string question
    /// False for tools that ask every time.
    property bool canRemember: true

    signal allowed(scope: int)
    signal denied

    implicitHeight: column.implicitHeight + 2 * Theme.space3
    implicitWidth: 320
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.question

    Component.onCompleted: {
        // Whoever is in the middle of writing keeps the keyboard.
        const at = root.Window.activeFocusItem as TextEdit;
        if (at === null || at.readOnly || at.length === 0)
            deny.forceActiveFocus(Qt.TabFocusReason);
    }

    ArgumentsText {
        id: exact
        json: root.arguments
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        spacing: Theme.space2

        BodyText {
            Layout.fillWidth: true
            text: root.question
            font.weight: Font.Medium
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Rectangle {
            Layout.fillWidth: true
            visible: exact.text !== ""
            implicitHeight: Math.min(code.contentHeight, 180) + 2 * Theme.space2
            radius: Theme.radius
            color: Theme.sunken
            border.width: flick.activeFocus ? Theme.focusWidth : 0
            border.color: Theme.accent
            Flickable {
                id: flick
                anchors.fill: parent
                anchors.margins: Theme.space2
                clip: true
                contentWidth: width
                contentHeight: code.contentHeight
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: contentHeight > height
                Keys.onUpPressed: scroller.decrease()
                Keys.onDownPressed: scroller.increase()
                ScrollBar.vertical: ThinScrollBar {
                    id: scroller
                    stepSize: 0.1
                }
                TextEdit {
                    id: code
                    width: flick.width
                    readOnly: true
                    selectByMouse: true
                    activeFocusOnPress: false
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
                    horizontalAlignment: TextEdit.AlignLeft
                    LayoutMirroring.enabled: false // code reads from left to right
                    text: exact.text
                    color: Theme.text
                    selectionColor: Theme.selection
                    selectedTextColor: Theme.text
                    font.family: Theme.codeFamily
                    font.pixelSize: Theme.codeSize - 0.5
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Arguments of %1: %2").arg(root.toolTitle).arg(exact.text)
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: flick.contentHeight > flick.height + 1
            text: qsTr("Scroll to read all arguments.")
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2
            TextButton {
                objectName: "allowOnce"
                isPrimary: true
                isSmall: true
                text: qsTr("Allow once")
                onClicked: root.allowed(Permissions.Once)
            }
            TextButton {
                objectName: "allowChat"
                visible: root.canRemember
                isSmall: true
                text: qsTr("This chat", "allow in")
                Accessible.name: qsTr("Allow in this chat")
                onClicked: root.allowed(Permissions.Chat)
            }
            TextButton {
                objectName: "allowAlways"
                visible: root.canRemember
                isSmall: true
                text: qsTr("Always", "allow")
                Accessible.name: qsTr("Always allow %1").arg(root.toolTitle)
                onClicked: root.allowed(Permissions.Always)
            }
            TextButton {
                id: deny
                objectName: "deny"
                isSmall: true
                text: qsTr("Deny")
                onClicked: root.denied()
            }
        }
    }
}
