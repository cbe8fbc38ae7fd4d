import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Theme

/* Thoughts and calls of an answer in one line; opens the trace. */
ThreadRow {
    id: root

    required property double messageId
    required property string text

    signal traceRequested(messageId: double)


    AbstractButton {
        id: button
        width: Math.min(row.implicitWidth + Theme.space3, root.columnWidth)
        height: Theme.target
        hoverEnabled: true
        text: root.text
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Show the trace: %1").arg(root.text)
        Keys.onReturnPressed: button.clicked()
        onClicked: root.traceRequested(root.messageId)
        contentItem: RowLayout {
            id: row
            spacing: Theme.space2 - 2
            Icon {
                name: "thought"
                size: Theme.iconSize - 2
                color: Theme.thought
            }
            BodyText {
                Layout.fillWidth: true
                text: button.text
                color: button.hovered ? Theme.text : Theme.muted
                font.pixelSize: Theme.smallSize + 0.5
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Icon {
                name: "chevron-right"
                mirrored: button.mirrored
                size: Theme.iconSize - 5
                color: Theme.faint
            }
        }
        background: Rectangle {
            x: -Theme.space1
            radius: Theme.radiusSmall
            color: button.hovered ? Theme.hover : "transparent"
            FocusRing {
                shown: button.visualFocus
            }
        }
    }
}
