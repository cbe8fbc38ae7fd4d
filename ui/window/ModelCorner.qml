pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.App
import Facet.Components
import Facet.ModelViews
import Facet.RemoteViews
import Facet.ServerViews
import Facet.Theme

/* What answers, in the chat's header: the model with its list, whether it is on another computer, whether others ask it
   too. */
RowLayout {
    id: root

    required property Application app
    property bool isNarrow: false

    signal serverSettingsRequested

    function openPicker() {
        picker.open();
    }

    spacing: Theme.space1 + 2

    ServerBadge {
        server: root.app.services.server
        onClicked: root.serverSettingsRequested()
    }
    RemoteBadge {
        host: root.app.model.host
        leavesMachine: root.app.model.leavesMachine
        isCompact: root.isNarrow
    }
    ModelPill {
        id: pill
        Layout.maximumWidth: root.isNarrow ? 150 : 300
        model: root.app.model
        onClicked: picker.open()
        ModelPicker {
            id: picker
            width: Math.min(420, root.Window.width - 2 * Theme.space2)
            margins: Theme.space2
            y: pill.height + Theme.space1
            x: root.LayoutMirroring.enabled ? 0 : pill.width - width
            library: root.app.library
            onModelsRequested: root.app.view = "models"
            more: EndpointChoices {
                Layout.fillWidth: true
                endpoints: root.app.services.endpoints
                filter: picker.query
                onChosen: picker.close()
            }
        }
    }
}
