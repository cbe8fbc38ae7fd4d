import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Server
import Facet.Theme

/* On or off, how it fares, and what to do if it does not. */
ColumnLayout {
    id: root

    required property Server server

    spacing: Theme.space3

    Toggle {
        objectName: "serverSwitch"
        Layout.fillWidth: true
        text: qsTr("Local server")
        detail: qsTr("Other programs use the loaded model as they would use OpenAI's: chat, pictures, sound, tools.")
        checked: root.server.isEnabled
        onToggled: root.server.isEnabled = checked
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.server.state === Server.Listening || root.server.state === Server.Starting
        spacing: Theme.space2
        Rectangle {
            implicitWidth: 8
            implicitHeight: 8
            radius: 4
            color: root.server.isRunning ? Theme.good : Theme.warn
        }
        BodyText {
            objectName: "statusText"
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            text: {
                if (!root.server.isRunning)
                    return qsTr("Starting…");
                if (root.server.modelName === "")
                    return qsTr("Listening. No model is loaded, so requests are refused until there is one.");
                if (root.server.openCount > 0)
                    return qsTr("Listening. %n answer(s) under way.", "", root.server.openCount);
                return qsTr("Listening. Programs ask for the model “%1”.").arg(root.server.modelName);
            }
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Notice {
        objectName: "problemNotice"
        Layout.fillWidth: true
        visible: root.server.state === Server.Failed
        tone: Notice.Bad
        text: root.server.problem
        detail: root.server.remedy
        action: root.server.freePort > 0 ? qsTr("Use port %1").arg(root.server.freePort) : qsTr("Try again")
        onActionRequested: root.server.freePort > 0 ? root.server.useFreePort() : root.server.retry()
    }
    Notice {
        Layout.fillWidth: true
        visible: root.server.isRunning && root.server.remoteNotice !== ""
        tone: Notice.Warn
        text: root.server.remoteNotice
    }
    Notice {
        Layout.fillWidth: true
        visible: root.server.networkNotice !== ""
        tone: Notice.Warn
        text: root.server.networkNotice
    }
}
