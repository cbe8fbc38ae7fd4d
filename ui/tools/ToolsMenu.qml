pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Tools

/* What the model may call in this chat, over the composer's "Tools" pill. */
Popup {
    id: root

    required property ToolList tools

    signal manageRequested

    width: Math.min(320, parent && parent.Window.window ? parent.Window.window.width - 2 * Theme.space4 : 320)
    padding: Theme.space2
    margins: Theme.space2
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onOpened: list.forceActiveFocus(Qt.PopupFocusReason)

    contentItem: ColumnLayout {
        spacing: Theme.space1

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space3
            BodyText {
                Layout.fillWidth: true
                text: qsTr("Tools in this chat")
                font.weight: Theme.emphasis
                Accessible.role: Accessible.Heading
            }
            TextButton {
                isSmall: true
                isFlat: true
                text: root.tools.enabledCount > 0 ? qsTr("All off") : qsTr("All on")
                onClicked: root.tools.enableAll(root.tools.enabledCount === 0)
            }
        }
        ListView {
            id: list
            Layout.fillWidth: true
            implicitHeight: Math.min(contentHeight, 380)
            clip: true
            keyNavigationEnabled: true
            currentIndex: 0
            boundsBehavior: Flickable.StopAtBounds
            model: root.tools
            delegate: ToolMenuRow {
                required property int index

                width: ListView.view.width
                focus: ListView.isCurrentItem
                onSwitched: isOn => {
                    list.currentIndex = index;
                    root.tools.setEnabled(name, isOn);
                }
            }
            ScrollBar.vertical: ThinScrollBar {}
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.lineWidth
            color: Theme.line
        }
        TextButton {
            isFlat: true
            iconName: "gear"
            text: qsTr("Manage…", "tools and servers")
            onClicked: {
                root.close();
                root.manageRequested();
            }
        }
    }
    background: FloatingGround {}
}
