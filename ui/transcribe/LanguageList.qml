pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Theme
import Facet.Transcribe

/* One language of many; the empty name means none. */
FocusScope {
    id: root

    required property Desk desk
    required property string title
    required property list<string> languages
    required property string current

    signal chosen(string name)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space1
        BodyText {
            Layout.leftMargin: Theme.space2
            text: root.title
            color: Theme.faint
            font.pixelSize: Theme.tinySize
            font.weight: Theme.emphasis
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            model: root.languages
            currentIndex: Math.max(0, root.languages.indexOf(root.current))
            highlightMoveDuration: 0
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: root.title
            ScrollBar.vertical: ThinScrollBar {}
            Keys.onReturnPressed: root.chosen(root.languages[list.currentIndex])
            Keys.onEnterPressed: root.chosen(root.languages[list.currentIndex])
            Keys.onSpacePressed: root.chosen(root.languages[list.currentIndex])
            delegate: ItemDelegate {
                id: entry

                required property string modelData
                required property int index
                readonly property bool isChosen: entry.modelData === root.current

                width: list.width
                height: Theme.target
                leftPadding: Theme.space2
                rightPadding: Theme.space2
                text: entry.modelData === "" ? qsTr("No translation") : root.desk.shownLanguage(entry.modelData)
                focusPolicy: Qt.NoFocus
                Accessible.name: entry.text
                onClicked: root.chosen(entry.modelData)
                contentItem: RowLayout {
                    BodyText {
                        Layout.fillWidth: true
                        text: entry.text
                        font.weight: entry.isChosen ? Theme.emphasis : Font.Normal
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                    }
                    Icon {
                        visible: entry.isChosen
                        name: "check"
                        size: Theme.iconSize - 3
                        color: Theme.accent
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: entry.hovered || (list.activeFocus && list.currentIndex === entry.index) ? Theme.hover : "transparent"
                    border.width: list.activeFocus && list.currentIndex === entry.index ? Theme.focusWidth : 0
                    border.color: Theme.accent
                }
            }
        }
    }
}
