pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Tools

/* The tools that new chats begin with. */
Card {
    id: root

    required property ToolList tools

    implicitHeight: column.implicitHeight + 2 * Theme.space3

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        spacing: Theme.space2
        Repeater {
            model: root.tools
            delegate: ToolSwitch {
                id: row

                required property string name
                required property string summary
                required property bool isEnabled
                required property bool isAvailable

                Layout.fillWidth: true
                detail: row.summary
                enabled: row.isAvailable
                opacity: row.isAvailable ? 1 : 0.5
                isOn: row.isEnabled
                onSwitched: isOn => {
                    root.tools.setEnabled(row.name, isOn);
                    row.isOn = Qt.binding(() => row.isEnabled);
                }
            }
        }
    }
}
