import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Downloads
import Facet.Look
import Facet.Theme

/* One download: what, how far, how fast, what went wrong, and what can be done about it. */
Card {
    id: root

    required property int index
    required property string title
    required property string detail
    required property int downloadState
    required property real progress
    required property string sizeText
    required property string speedText
    required property string remainingText
    required property string status
    required property string error
    required property string remedy
    required property bool canPause
    required property bool canResume
    required property bool canCancel
    required property bool canRetry
    required property bool canRemove
    required property bool canUndo
    required property url page

    readonly property bool isOver: root.downloadState === Downloads.Completed || root.downloadState === Downloads.Cancelled
    readonly property bool isUnknown: root.progress < 0
    readonly property bool needsPage: root.error !== "" && root.page.toString() !== ""
    /// What is going on, in one line of parts.
    readonly property string line: [root.sizeText, root.speedText, root.remainingText, root.status].filter(part => part !== "").join(" · ")

    signal pauseRequested
    signal resumeRequested
    signal cancelRequested
    signal removeRequested
    signal undoRequested

    implicitHeight: column.implicitHeight + 2 * Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + ". " + root.line + (root.error === "" ? "" : ". " + root.error + " " + root.remedy)

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space3
        spacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space1
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                BodyText {
                    Layout.fillWidth: true
                    text: root.title
                    font.weight: Theme.emphasis
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.detail
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                    elide: Text.ElideMiddle
                    wrapMode: Text.NoWrap
                }
            }
            Icon {
                visible: root.downloadState === Downloads.Completed
                name: "check"
                color: Theme.good
            }
            TextButton {
                visible: root.canUndo
                isSmall: true
                iconName: "undo"
                text: qsTr("Undo")
                Accessible.name: qsTr("Do not cancel %1").arg(root.title)
                onClicked: root.undoRequested()
            }
            TextButton {
                visible: root.canRetry
                isSmall: true
                iconName: "refresh"
                text: qsTr("Try again")
                Accessible.name: qsTr("Try %1 again").arg(root.title)
                onClicked: root.resumeRequested()
            }
            TextButton {
                visible: root.canResume
                isSmall: true
                iconName: "play"
                text: qsTr("Resume")
                Accessible.name: qsTr("Resume %1").arg(root.title)
                onClicked: root.resumeRequested()
            }
            IconButton {
                visible: root.canPause
                iconName: "pause"
                text: qsTr("Pause %1").arg(root.title)
                onClicked: root.pauseRequested()
            }
            IconButton {
                visible: root.canCancel
                iconName: "close"
                text: qsTr("Cancel %1 and delete what has arrived").arg(root.title)
                onClicked: root.cancelRequested()
            }
            IconButton {
                visible: root.canRemove
                iconName: "close"
                text: qsTr("Take %1 off this list").arg(root.title)
                onClicked: root.removeRequested()
            }
        }
        Rectangle {
            id: bar
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space1
            implicitHeight: 8
            visible: !root.isOver
            radius: 4
            color: Theme.sunken
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.isUnknown ? root.status : qsTr("%1 %").arg(Math.floor(100 * root.progress))
            Rectangle {
                width: bar.width * Math.max(0, root.progress)
                height: parent.height
                anchors.left: parent.left
                radius: 4
                color: root.canPause ? Theme.accent : Theme.faint
                Behavior on width {
                    NumberAnimation {
                        duration: Theme.gentle
                    }
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.line
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }
        Notice {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space1
            visible: root.error !== ""
            tone: root.canRetry ? Notice.Bad : Notice.Warn
            text: root.error
            detail: root.remedy
            action: root.needsPage ? qsTr("Model page") : ""
            onActionRequested: Qt.openUrlExternally(root.page)
        }
    }
}
