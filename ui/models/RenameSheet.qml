import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Models
import Facet.Theme

/* Another name for a model; its files keep theirs. */
ModalSheet {
    id: root

    required property Housekeeping housekeeping
    property string path // rows move while it is open
    property string fileName

    function ask(path: string, name: string, fileName: string) {
        root.path = path;
        root.fileName = fileName;
        field.text = name;
        root.open();
    }
    function take() {
        root.housekeeping.rename(root.path, field.text);
        root.close();
    }

    title: qsTr("Rename")
    widest: 440
    onOpened: {
        field.forceActiveFocus();
        field.selectAll();
    }

    Field {
        id: field
        Layout.fillWidth: true
        name: qsTr("Name of the model")
        placeholderText: root.fileName
        maximumLength: 80
        Keys.onReturnPressed: root.take()
        Keys.onEnterPressed: root.take()
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Only Facet shows this name. Without one it is %1.").arg(root.fileName)
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        spacing: Theme.space2
        layoutDirection: Qt.RightToLeft
        TextButton {
            isPrimary: true
            text: qsTr("Rename")
            onClicked: root.take()
        }
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
    }
}
