import QtQuick
import QtQuick.Layouts
import Facet.Look
import Facet.Theme

/* Says what happened beside what it concerns: cause, remedy, and at most one thing to do about it. */
Rectangle {
    id: root

    enum Tone {
        Info,
        Warn,
        Bad,
        Good
    }

    property string text
    property string detail
    property string action
    property int tone: Notice.Info
    property bool canClose: false

    signal actionRequested
    signal closed

    readonly property color ink: [Theme.accent, Theme.warn, Theme.bad, Theme.good][root.tone]

    implicitHeight: row.implicitHeight + 2 * Theme.space3
    implicitWidth: row.implicitWidth + 2 * Theme.space3
    radius: Theme.radiusCard
    color: [Theme.accentSoft, Theme.warnSoft, Theme.badSoft, Theme.goodSoft][root.tone]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text + (root.detail === "" ? "" : " " + root.detail)

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.space3
        spacing: Theme.space2
        Icon {
            Layout.alignment: Qt.AlignTop
            name: ["info", "warn", "warn", "check"][root.tone]
            color: root.ink
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            Text {
                Layout.fillWidth: true
                text: root.text
                color: Theme.text
                font.family: Theme.textFamily
                font.pixelSize: Theme.textSize
                font.weight: root.detail === "" ? Font.Normal : Font.Medium
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                Layout.fillWidth: true
                visible: root.detail !== ""
                text: root.detail
                color: Theme.muted
                font.family: Theme.textFamily
                font.pixelSize: Theme.smallSize + 0.5
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
        TextButton {
            visible: root.action !== ""
            isSmall: true
            text: root.action
            onClicked: root.actionRequested()
        }
        IconButton {
            visible: root.canClose
            iconName: "close"
            iconSize: Theme.iconSize - 4
            text: qsTr("Close")
            onClicked: root.closed()
        }
    }
}
