pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Theme

/* The names of the sections at the side; arrow keys walk them. */
Rectangle {
    id: root

    property list<string> titles
    property int current: 0

    signal chosen(int index)

    color: Theme.window

    ListView {
        id: list
        anchors.fill: parent
        anchors.margins: Theme.space2
        activeFocusOnTab: true
        model: root.titles
        currentIndex: root.current
        spacing: 2
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sections")
        Keys.onUpPressed: root.chosen(Math.max(0, root.current - 1))
        Keys.onDownPressed: root.chosen(Math.min(list.count - 1, root.current + 1))
        delegate: ItemDelegate {
            id: entry

            required property int index
            required property string modelData

            width: ListView.view.width
            height: Theme.target + 2
            focusPolicy: Qt.NoFocus
            text: entry.modelData
            Accessible.role: Accessible.PageTab
            Accessible.name: entry.text
            onClicked: root.chosen(entry.index)
            contentItem: Text {
                text: entry.text
                color: Theme.text
                font.family: Theme.textFamily
                font.pixelSize: Theme.textSize
                font.weight: entry.index === root.current ? Theme.emphasis : Font.Normal
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideRight
            }
            background: Rectangle {
                radius: Theme.radius
                color: entry.index === root.current ? Theme.accentSoft : (entry.hovered ? Theme.hover : "transparent")
                FocusRing {
                    shown: list.activeFocus && entry.index === root.current
                }
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: Theme.lineWidth
        height: parent.height
        color: Theme.line
    }
}
