pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Hub
import Facet.Theme

/* The open repository of the search: its models, or what went wrong. */
ColumnLayout {
    id: root

    required property Hub hub
    readonly property FileChoices files: root.hub.search.files

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space1
        spacing: Theme.space2
        BodyText {
            Layout.fillWidth: true
            text: root.files.isBusy ? qsTr("Reading what is in it…") : root.files.summary
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }
        LinkText {
            text: qsTr("Page on the hub")
            target: "https://huggingface.co/" + root.files.repository
            Accessible.description: root.files.repository
            onFollowed: root.hub.openPage(root.files.repository)
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.files.problem
        tone: Notice.Warn
    }
    Repeater {
        model: root.files
        delegate: HubFileRow {
            Layout.fillWidth: true
            onWanted: root.hub.getFile(index)
        }
    }
}
