pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Templates as T
import Facet.Components
import Facet.Settings
import Facet.Theme

/* All shortcuts at a glance, by group; Escape closes. */
Popup {
    id: root

    required property Shortcuts shortcuts

    signal changeRequested

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(760, parent ? parent.width - 2 * Theme.space4 : 760)
    height: Math.min(contentColumn.implicitHeight + 2 * Theme.space5, parent ? parent.height - 2 * Theme.space4 : 700)
    padding: Theme.space5
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    background: FloatingGround {}
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }

    contentItem: ColumnLayout {
        id: contentColumn
        spacing: Theme.space3
        RowLayout {
            Layout.fillWidth: true
            BodyText {
                Layout.fillWidth: true
                text: qsTr("Keyboard shortcuts")
                font.pixelSize: Theme.titleSize + 2
                font.weight: Theme.emphasis
                Accessible.role: Accessible.Heading
            }
            TextButton {
                isSmall: true
                text: qsTr("Change…")
                onClicked: {
                    root.close();
                    root.changeRequested();
                }
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close")
                focus: true
                onClicked: root.close()
            }
        }
        ScrollView {
            id: scroller
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: grid.implicitHeight
            contentWidth: availableWidth
            GridLayout {
                id: grid
                width: scroller.availableWidth
                columns: scroller.availableWidth > 560 ? 2 : 1
                columnSpacing: Theme.space6
                rowSpacing: 0
                Repeater {
                    model: root.shortcuts
                    delegate: RowLayout {
                        id: line

                        required property string name
                        required property string keys

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.minimumHeight: 28
                        spacing: Theme.space2
                        BodyText {
                            Layout.fillWidth: true
                            text: line.name
                            color: Theme.muted
                        }
                        KeyHint {
                            visible: line.keys !== ""
                            text: line.keys
                        }
                    }
                }
            }
        }
    }
}
