pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Transcribe

/* What the user should know about model, file, transcript and deleted recordings. The microphone's own state
   stands at the recorder. */
ColumnLayout {
    id: root

    required property Desk desk

    signal modelsRequested

    spacing: Theme.space2

    Notice {
        objectName: "deafNotice"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: !root.desk.modelHears
        tone: Notice.Warn
        text: qsTr("The loaded model does not hear. Choose E2B or E4B.")
        detail: qsTr("You can record now: what was said is kept, and written down when a model that hears is loaded.")
        action: qsTr("Choose a model")
        onActionRequested: root.modelsRequested()
    }
    Notice {
        objectName: "problemNotice"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: root.desk.problem !== ""
        tone: Notice.Bad
        text: root.desk.problem
        action: root.desk.canRetry ? qsTr("Try again") : ""
        canClose: !root.desk.canRetry
        onActionRequested: root.desk.retry()
        onClosed: root.desk.dismissProblem()
    }
    Notice {
        objectName: "fileNotice"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: root.desk.isReadingFile
        text: qsTr("Reading the sound of the file. Text appears as it is written.")
        detail: root.desk.workText
        action: qsTr("Stop")
        onActionRequested: root.desk.cancelFile()
    }
    Notice {
        objectName: "restNotice"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: root.desk.untranscribedText !== "" && root.desk.modelHears
        text: qsTr("The last %1 of this recording are not written down yet.").arg(root.desk.untranscribedText)
        action: qsTr("Write them down")
        onActionRequested: root.desk.transcribeRest()
    }
    Notice {
        objectName: "undoNotice"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: root.desk.recordings.removedTitle !== ""
        text: qsTr("\"%1\" was deleted.").arg(root.desk.recordings.removedTitle)
        action: qsTr("Undo")
        canClose: true
        onActionRequested: root.desk.recordings.undoRemove()
        onClosed: root.desk.recordings.forgetRemoved()
    }
}
