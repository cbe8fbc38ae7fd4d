import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* One preset: its name and prompt, to be changed in place. */
Card {
    id: root

    required property int index
    required property string name
    required property string systemPrompt
    required property string summary
    property bool isOpen: false

    signal useRequested(int row)
    signal renameRequested(int row, string text)
    signal promptEdited(int row, string text)
    signal removeRequested(int row)

    implicitHeight: column.implicitHeight + 2 * Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.space3
        spacing: Theme.space2
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                BodyText {
                    Layout.fillWidth: true
                    text: root.name
                    font.weight: Theme.emphasis
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.summary
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }
            }
            TextButton {
                isSmall: true
                text: qsTr("Use for new chats")
                onClicked: root.useRequested(root.index)
            }
            IconButton {
                iconName: "edit"
                checkable: true
                checked: root.isOpen
                text: qsTr("Change %1").arg(root.name)
                onToggled: root.isOpen = checked
            }
            IconButton {
                iconName: "trash"
                text: qsTr("Delete %1").arg(root.name)
                onClicked: root.removeRequested(root.index)
            }
        }
        Field {
            id: nameField
            Layout.fillWidth: true
            visible: root.isOpen
            name: qsTr("Name of the preset")
            text: root.name
            onEditingFinished: root.renameRequested(root.index, nameField.text)
        }
        TextBox {
            id: prompt
            Layout.fillWidth: true
            visible: root.isOpen
            name: qsTr("System prompt of %1").arg(root.name)
            text: root.systemPrompt
            onEdited: root.promptEdited(root.index, prompt.text)
        }
    }
}
