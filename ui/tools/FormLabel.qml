import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* What a field of a form is for, above it. */
BodyText {
    property string hint

    Layout.fillWidth: true
    Layout.topMargin: Theme.space1
    text: hint
    color: Theme.muted
    font.pixelSize: Theme.smallSize
}
