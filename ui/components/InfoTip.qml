import QtQuick
import QtQuick.Controls.Basic
import Facet.Theme

/* A word of explanation under the pointer. */
ToolTip {
    id: root

    delay: 600
    timeout: 8000
    padding: Theme.space2
    contentItem: Text {
        text: root.text
        color: Theme.text
        font.family: Theme.textFamily
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        color: Theme.raised
        radius: Theme.radiusSmall
        border.color: Theme.line
        border.width: Theme.lineWidth
    }
}
