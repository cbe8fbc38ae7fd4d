import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* A tool in the composer's menu: what it is called, whether it asks, and a switch. */
ItemDelegate {
    id: root

    required property string name
    required property string title
    required property string summary
    required property string permission
    required property string server // empty: built in
    required property bool isEnabled
    required property bool isAvailable

    signal switched(bool isOn)

    readonly property string standing: root.isAvailable ? root.permission : qsTr("not available now")

    implicitHeight: row.implicitHeight + Theme.space2 + 2
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    topPadding: 0
    bottomPadding: 0
    hoverEnabled: true
    enabled: root.isAvailable
    opacity: root.isAvailable ? 1 : 0.5
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.title
    Accessible.description: root.summary + " " + root.permission
    Accessible.checkable: true
    Accessible.checked: root.isEnabled
    Keys.onReturnPressed: root.switched(!root.isEnabled)
    Keys.onEnterPressed: root.switched(!root.isEnabled)
    onClicked: root.switched(!root.isEnabled)

    contentItem: RowLayout {
        id: row
        spacing: Theme.space3
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignVCenter
            spacing: 1
            BodyText {
                Layout.fillWidth: true
                text: root.title
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            BodyText {
                Layout.fillWidth: true
                text: root.server === "" ? root.standing : qsTr("%1 · %2", "server, permission").arg(root.server).arg(root.standing)
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
        }
        Toggle {
            implicitWidth: 36 + 2 * Theme.space2
            focusPolicy: Qt.NoFocus
            checked: root.isEnabled
            Accessible.ignored: true
            onToggled: {
                root.switched(checked);
                checked = Qt.binding(() => root.isEnabled);
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : "transparent"
        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
    InfoTip {
        text: root.summary
        visible: root.hovered && root.summary !== ""
    }
}
