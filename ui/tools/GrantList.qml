pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Tools

/* What was allowed for longer than one call, and how to take it back. */
ColumnLayout {
    id: root

    required property Permissions permissions
    property bool canUndo: false

    spacing: Theme.space2

    Notice {
        Layout.fillWidth: true
        visible: root.permissions.problem !== ""
        tone: Notice.Warn
        text: root.permissions.problem
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.permissions.count === 0
        text: qsTr("Nothing. Every tool that can ask does ask.")
        color: Theme.muted
    }
    Repeater {
        model: root.permissions
        delegate: RowLayout {
            id: row

            required property int index
            required property string toolTitle
            required property string toolName
            required property string source
            required property string scopeText
            required property string since

            Layout.fillWidth: true
            spacing: Theme.space3
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.alignment: Qt.AlignVCenter
                spacing: 1
                BodyText {
                    Layout.fillWidth: true
                    text: row.source === "" ? row.toolTitle : qsTr("%1 of %2", "tool, server").arg(row.toolTitle).arg(row.source)
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("%1, since %2", "always, date").arg(row.scopeText).arg(row.since)
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }
            }
            TextButton {
                isSmall: true
                text: qsTr("Take back")
                Accessible.name: qsTr("Take back the permission of %1").arg(row.toolTitle)
                onClicked: {
                    root.canUndo = true;
                    root.permissions.revoke(row.index);
                }
            }
        }
    }
    TextButton {
        visible: root.permissions.count > 1
        isSmall: true
        text: qsTr("Take all back")
        onClicked: {
            root.canUndo = true;
            root.permissions.revokeAll();
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.canUndo
        text: qsTr("Taken back: it asks again.")
        action: qsTr("Undo")
        canClose: true
        onActionRequested: {
            root.permissions.undoRevoke();
            root.canUndo = false;
        }
        onClosed: root.canUndo = false
    }
}
