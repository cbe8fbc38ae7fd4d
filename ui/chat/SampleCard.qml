import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* One thing to try in the first minute: a picture of it, its name, and what will be asked. */
AbstractButton {
    id: root

    property string detail
    property alias preview: slot.data

    implicitWidth: 226
    implicitHeight: column.implicitHeight + 2 * Theme.space3
    padding: Theme.space3
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.detail
    Keys.onReturnPressed: root.clicked()

    contentItem: ColumnLayout {
        id: column
        spacing: 2
        Item {
            id: slot
            Layout.fillWidth: true
            Layout.preferredHeight: 116
            Layout.bottomMargin: Theme.space2
        }
        BodyText {
            Layout.fillWidth: true
            text: root.text
            font.weight: Theme.emphasis
        }
        BodyText {
            Layout.fillWidth: true
            text: root.detail
            color: Theme.muted
            font.pixelSize: Theme.smallSize + 0.5
        }
        Item {
            Layout.fillHeight: true
        }
    }
    background: Card {
        color: root.down || root.hovered ? Theme.hover : Theme.surface
        FocusRing {
            radius: Theme.radiusCard + 2
            shown: root.visualFocus
        }
    }
}
