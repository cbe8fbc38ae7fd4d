import QtQuick
import Facet.Theme

/* Plain text in the reading direction of its window. */
Text {
    color: Theme.text
    font.family: Theme.textFamily
    font.pixelSize: Theme.textSize
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
}
