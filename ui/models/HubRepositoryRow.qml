import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Theme

/* One repository that was found; opens to show its files. */
AbstractButton {
    id: root

    required property int index
    required property string name
    required property string publisher
    required property string detail
    required property string reason
    required property bool isOpen

    implicitHeight: row.implicitHeight + 2 * Theme.space3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1 by %2", "a repository, its publisher").arg(root.name).arg(root.publisher)
    Accessible.description: root.reason === "" ? root.detail : root.detail + ". " + root.reason
    Accessible.checkable: true
    Accessible.checked: root.isOpen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        RowLayout {
            id: row
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space4
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space3
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                BodyText {
                    Layout.fillWidth: true
                    text: root.name
                    font.weight: Theme.emphasis
                    color: root.reason === "" ? Theme.text : Theme.muted
                    wrapMode: Text.WrapAnywhere
                }
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("%1 · %2", "publisher, facts").arg(root.publisher).arg(root.detail)
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: root.reason !== ""
                    text: root.reason
                    color: Theme.warn
                    font.pixelSize: Theme.smallSize
                }
            }
            Icon {
                name: root.isOpen ? "chevron-up" : "chevron-down"
                size: Theme.iconSize - 3
                color: Theme.muted
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.hovered || root.down ? Theme.hover : "transparent"
        FocusRing {
            radius: Theme.radiusCard + Theme.focusWidth
            shown: root.visualFocus
        }
    }
}
