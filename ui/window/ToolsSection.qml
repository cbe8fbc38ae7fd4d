import QtQuick
import Facet.App
import Facet.ToolViews

/* Tools, permissions and servers, as part of the settings. */
ToolSettings {
    id: root

    required property Application app

    toolbox: root.app.toolbox
}
