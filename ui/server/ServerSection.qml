import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Server
import Facet.Theme

/* Everything about the local server, for the settings page or a page of its own. It does not scroll by itself. */
ColumnLayout {
    id: root

    required property Server server

    spacing: Theme.space4

    ServerSwitch {
        Layout.fillWidth: true
        server: root.server
    }
    ServerAddress {
        Layout.fillWidth: true
        visible: root.server.isRunning
        server: root.server
    }
    ServerOptions {
        Layout.fillWidth: true
        server: root.server
    }
    RequestLogView {
        Layout.fillWidth: true
        visible: root.server.isEnabled || root.server.log.count > 0
        server: root.server
    }
}
