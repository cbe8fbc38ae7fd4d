import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* Zooms an area by hand. */
RowLayout {
    id: root

    required property ZoomArea area

    spacing: 0

    IconButton {
        iconName: "zoom-out"
        enabled: root.area.canZoomOut
        text: qsTr("Zoom out")
        onClicked: root.area.zoomBy(1 / 1.5)
    }
    IconButton {
        iconName: "zoom-in"
        enabled: root.area.canZoomIn
        text: qsTr("Zoom in")
        onClicked: root.area.zoomBy(1.5)
    }
}
