import QtQuick
import QtQuick.Layouts
import Facet.App
import Facet.Components
import Facet.Theme

/* What concerns the whole window: storage, the model that did not load, exports that ended. */
ColumnLayout {
    id: root

    required property Application app

    spacing: 0

    Notice {
        Layout.fillWidth: true
        Layout.margins: Theme.space2
        visible: root.app.notice !== ""
        text: root.app.notice
        tone: Notice.Warn
        canClose: true
        onClosed: root.app.dismissNotice()
    }
    Notice {
        Layout.fillWidth: true
        Layout.margins: Theme.space2
        visible: root.app.settings.notice !== ""
        text: root.app.settings.notice
        tone: Notice.Warn
        canClose: true
        onClosed: root.app.settings.dismissNotice()
    }
    Notice {
        Layout.fillWidth: true
        Layout.margins: Theme.space2
        visible: root.app.model.state === ModelStatus.Failed
        text: root.app.model.problem
        detail: root.app.model.remedy
        tone: Notice.Bad
        action: root.app.model.isDemo ? qsTr("Try again") : qsTr("Load the demo model")
        onActionRequested: root.app.model.isDemo ? root.app.model.reload() : root.app.model.loadDemo()
    }
    Notice {
        Layout.fillWidth: true
        Layout.margins: Theme.space2
        visible: text !== "" || root.app.transfer.isRunning
        text: root.app.transfer.isRunning ? qsTr("Working on the file: %1 %", "per cent").arg(Math.round(root.app.transfer.progress * 100)) : root.app.transfer.problem !== "" ? root.app.transfer.problem : root.app.transfer.report
        tone: root.app.transfer.problem !== "" ? Notice.Bad : Notice.Good
        action: root.app.transfer.isRunning ? qsTr("Cancel") : ""
        canClose: !root.app.transfer.isRunning
        onActionRequested: root.app.transfer.cancel()
        onClosed: root.app.transfer.dismiss()
    }
}
