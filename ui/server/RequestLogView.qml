pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Server
import Facet.Theme

/* What was asked since the program began. */
ColumnLayout {
    id: root

    required property Server server

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Requests")
            font.weight: Theme.emphasis
            Accessible.role: Accessible.Heading
        }
        TextButton {
            objectName: "clearLog"
            visible: root.server.log.count > 0
            isSmall: true
            text: qsTr("Clear")
            onClicked: root.server.log.clear()
        }
    }
    Toggle {
        objectName: "textsSwitch"
        Layout.fillWidth: true
        text: qsTr("Show questions and answers")
        detail: qsTr("Of requests from now on, until this is switched off or the program ends. They are never stored.")
        checked: root.server.showsTexts
        onToggled: root.server.showsTexts = checked
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.server.log.count === 0
        text: qsTr("Nothing was asked yet. Requests appear here with their tokens, speed and errors.")
        color: Theme.muted
    }
    Card {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(list.contentHeight, 420) + 2 * Theme.lineWidth
        visible: root.server.log.count > 0
        ListView {
            id: list
            objectName: "requests"
            anchors.fill: parent
            anchors.margins: Theme.lineWidth
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            model: root.server.log
            ScrollBar.vertical: ThinScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Requests")
            delegate: RequestRow {
                width: list.width
            }
        }
    }
}
