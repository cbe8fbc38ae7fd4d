pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Models
import Facet.Theme

/* Asks before a model is deleted: what goes, what stays, who else uses it. */
ModalSheet {
    id: root

    required property Housekeeping housekeeping

    title: qsTr("Delete %1?").arg(root.housekeeping.title)
    onClosed: if (root.housekeeping.isAsking) root.housekeeping.cancel()
    onOpened: cancelButton.forceActiveFocus(Qt.TabFocusReason)

    readonly property Connections watch: Connections {
        target: root.housekeeping
        function onChanged() {
            if (root.housekeeping.isAsking && !root.opened)
                root.open();
            else if (!root.housekeeping.isAsking && root.opened)
                root.close();
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: root.housekeeping.place
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WrapAnywhere
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.housekeeping.sharedWith
        tone: Notice.Warn
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.housekeeping.goes.length > 0
        spacing: Theme.space1
        BodyText {
            Layout.fillWidth: true
            text: root.housekeeping.freedText === "" ? qsTr("This goes:") : qsTr("This goes, and frees %1:").arg(root.housekeeping.freedText)
            font.weight: Font.Medium
        }
        Repeater {
            model: root.housekeeping.goes
            delegate: BodyText {
                required property string modelData

                Layout.fillWidth: true
                leftPadding: Theme.space3
                text: modelData
                font.pixelSize: Theme.smallSize + 1
                wrapMode: Text.WrapAnywhere
            }
        }
    }
    Repeater {
        model: root.housekeeping.stays
        delegate: BodyText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            color: Theme.muted
            font.pixelSize: Theme.smallSize + 1
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.housekeeping.problem
        tone: Notice.Bad
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        spacing: Theme.space2
        layoutDirection: Qt.RightToLeft
        TextButton {
            visible: root.housekeeping.canTrash
            isPrimary: true
            text: qsTr("Move to the trash")
            onClicked: root.housekeeping.confirm(false)
        }
        TextButton {
            visible: root.housekeeping.canDelete
            isDangerous: true
            text: qsTr("Delete for good")
            onClicked: root.housekeeping.confirm(true)
        }
        TextButton {
            id: cancelButton
            text: root.housekeeping.canDelete ? qsTr("Cancel") : qsTr("Close")
            onClicked: root.close()
        }
    }
}
