import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Hub
import Facet.Models
import Facet.Theme

/* What the models page has to say, above its lists. */
ColumnLayout {
    id: root

    required property ModelLibrary library
    property Hub hub: null
    property Housekeeping housekeeping: null

    spacing: Theme.space2
    visible: device.visible || news.visible || answer.visible || deleted.visible

    Notice {
        id: device
        Layout.fillWidth: true
        visible: text !== ""
        text: root.library.deviceProblem
        tone: Notice.Bad
    }
    Notice {
        id: news
        Layout.fillWidth: true
        visible: text !== ""
        text: root.library.notice
        tone: action === "" ? Notice.Info : Notice.Good
        action: root.library.noticeAction
        canClose: true
        onActionRequested: root.library.takeNoticeAction()
        onClosed: root.library.dismissNotice()
    }
    Notice {
        id: answer
        Layout.fillWidth: true
        visible: text !== ""
        text: root.hub ? root.hub.notice : ""
        canClose: true
        onClosed: root.hub.dismissNotice()
    }
    Notice {
        id: deleted
        Layout.fillWidth: true
        visible: text !== ""
        text: root.housekeeping ? root.housekeeping.notice : ""
        action: root.housekeeping && root.housekeeping.canUndo ? qsTr("Undo") : ""
        canClose: true
        onActionRequested: root.housekeeping.undoDelete()
        onClosed: root.housekeeping.dismissNotice()
    }
}
