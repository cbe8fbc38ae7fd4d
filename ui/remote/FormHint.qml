import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* What a field of the form is for, above it. */
BodyText {
    Layout.fillWidth: true
    Layout.topMargin: Theme.space2
    color: Theme.muted
    font.pixelSize: Theme.smallSize
}
