pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* Looks like a field and opens the search palette. */
AbstractButton {
    id: root

    property string keys

    text: qsTr("Search everything")
    implicitHeight: Math.max(Theme.target + 3, label.implicitHeight + 2 * Theme.space2)
    leftPadding: Theme.space2 + 2
    rightPadding: Theme.space2 + 2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space2
        Text {
            id: label
            Layout.fillWidth: true
            text: root.text
            color: root.hovered ? Theme.muted : Theme.faint
            font.family: Theme.textFamily
            font.pixelSize: Theme.textSize
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
        }
        KeyHint {
            visible: root.keys !== ""
            text: root.keys
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.sunken
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line
        FocusRing {
            anchors.margins: 0
            radius: Theme.radius
            shown: root.visualFocus
        }
    }
}
