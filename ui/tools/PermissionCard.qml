pragma ComponentBehavior: Bound

import QtQuick
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

    /// Who had the keyboard before the question came, and has it again after the answer.
    property Item before: null

    signal allowed(scope: int)
    signal denied

    function allow(scope: int) {
        root.giveBack();
        root.allowed(scope);
    }
    function giveBack() {
        let holder = root.Window.activeFocusItem;
        while (holder !== null && holder !== root)
            holder = holder.parent;
        if (holder === root)
            root.before?.forceActiveFocus();
    }

    implicitHeight: column.implicitHeight + 2 * Theme.space3
    implicitWidth: 320
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.question

    Component.onCompleted: {
        // Whoever is in the middle of writing keeps the keyboard.
        const at = root.Window.activeFocusItem as TextEdit;
        if (at === null || at.readOnly || at.length === 0) {
            root.before = root.Window.activeFocusItem;
            deny.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Component.onDestruction: root.giveBack() // the answer was stopped

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
        CodePane {
            id: pane
            Layout.fillWidth: true
            visible: exact.text !== ""
            text: exact.text
            name: qsTr("Arguments of %1:").arg(root.toolTitle)
        }
        BodyText {
            Layout.fillWidth: true
            visible: pane.visible && pane.scrolls
            text: qsTr("Scroll to read all arguments.")
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }
        GridLayout {
            id: answers

            readonly property real widest: Math.max(once.implicitWidth, chat.implicitWidth, always.implicitWidth, deny.implicitWidth)
            readonly property bool isSquare: root.canRemember && once.implicitWidth + chat.implicitWidth + always.implicitWidth + deny.implicitWidth + 3 * columnSpacing > column.width

            Layout.fillWidth: true
            columns: answers.isSquare ? (2 * answers.widest + columnSpacing > column.width ? 1 : 2) : 5
            columnSpacing: Theme.space2
            rowSpacing: Theme.space2
            TextButton {
                id: once
                objectName: "allowOnce"
                Layout.fillWidth: answers.isSquare
                isPrimary: true
                isSmall: true
                text: qsTr("Allow once")
                onClicked: root.allow(Permissions.Once)
            }
            TextButton {
                id: chat
                objectName: "allowChat"
                Layout.fillWidth: answers.isSquare
                visible: root.canRemember
                isSmall: true
                text: qsTr("This chat", "allow in")
                Accessible.name: qsTr("Allow in this chat")
                onClicked: root.allow(Permissions.Chat)
            }
            TextButton {
                id: always
                objectName: "allowAlways"
                Layout.fillWidth: answers.isSquare
                visible: root.canRemember
                isSmall: true
                text: qsTr("Always", "allow")
                Accessible.name: qsTr("Always allow %1").arg(root.toolTitle)
                onClicked: root.allow(Permissions.Always)
            }
            TextButton {
                id: deny
                objectName: "deny"
                Layout.fillWidth: answers.isSquare
                isSmall: true
                text: qsTr("Deny")
                onClicked: {
                    root.giveBack();
                    root.denied();
                }
            }
            Item {
                Layout.fillWidth: true
                visible: !answers.isSquare
            }
        }
    }
}
