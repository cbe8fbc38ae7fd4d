import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Models
import Facet.Theme

/* One model of the picker. */
ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string detail
    required property string verdict
    required property string problem
    required property int tone
    required property int loadState
    required property bool canLoad
    property bool shown: true
    property bool isCurrent: false

    signal chosen(int row)

    function choose() {
        if (root.canLoad && root.loadState === InstalledModels.NotLoaded)
            root.chosen(root.index);
    }

    height: root.shown ? implicitHeight : 0
    visible: root.shown
    implicitHeight: Math.max(44, column.implicitHeight + Theme.space3)
    padding: 0
    opacity: root.canLoad ? 1 : 0.6
    focusPolicy: Qt.NoFocus
    Accessible.name: root.name + ", " + root.detail + ", " + state.text
    onClicked: root.choose()

    contentItem: RowLayout {
        spacing: Theme.space2
        ColumnLayout {
            id: column
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space2
            spacing: 1
            BodyText {
                Layout.fillWidth: true
                text: root.name
                font.weight: Theme.emphasis
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            BodyText {
                Layout.fillWidth: true
                text: root.problem !== "" ? root.problem : root.detail
                color: root.problem !== "" ? Theme.bad : Theme.muted
                font.pixelSize: Theme.smallSize
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
        BodyText {
            id: state
            text: root.loadState === InstalledModels.Loaded ? qsTr("loaded") : (root.loadState === InstalledModels.Loading ? qsTr("loading") : root.verdict)
            color: root.loadState !== InstalledModels.NotLoaded ? Theme.accent : [Theme.muted, Theme.good, Theme.warn, Theme.bad][root.tone]
            font.pixelSize: Theme.smallSize
            Layout.maximumWidth: root.width * 0.4
            horizontalAlignment: Text.AlignRight
        }
        Icon {
            Layout.rightMargin: Theme.space2
            opacity: root.loadState === InstalledModels.Loaded ? 1 : 0
            name: "check"
            size: Theme.iconSize - 3
            color: Theme.accent
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.isCurrent || root.hovered ? Theme.hover : "transparent"
        border.width: root.isCurrent ? Theme.lineWidth : 0
        border.color: Theme.accent
    }
}
