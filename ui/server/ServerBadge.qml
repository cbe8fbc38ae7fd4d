import QtQuick
import Facet.Components
import Facet.Server
import Facet.Theme

/* Says in the window's header that the server is on, and whether it answers somebody. Opens its settings. */
Pill {
    id: root

    required property Server server

    visible: root.server.isRunning || root.server.state === Server.Failed
    iconName: "server"
    dotColor: root.server.isRunning ? (root.server.openCount > 0 ? Theme.accent : Theme.good) : Theme.bad
    text: root.server.isRunning ? (root.server.onNetwork && root.server.networkNotice === "" ? qsTr("Server in the network") : qsTr("Server")) : qsTr("Server failed")
    value: root.server.openCount > 0 ? String(root.server.openCount) : ""
    Accessible.description: tip.text

    InfoTip {
        id: tip
        visible: root.hovered
        text: root.server.isRunning ? qsTr("The local server listens at %1.").arg(root.server.baseUrls[0] ?? "") : root.server.problem
    }
}
