import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* A value for other programs: what it is, itself, and a button that copies it. */
RowLayout {
    id: root

    required property string title
    required property string text
    /// As shown; what is copied is the text.
    property string shown: root.text
    property alias buttons: place.data

    signal copyRequested(string text)

    spacing: Theme.space2

    BodyText {
        Layout.preferredWidth: 72 * Theme.roomScale
        text: root.title
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
    TextInput {
        Layout.fillWidth: true
        text: root.shown
        readOnly: true
        selectByMouse: true
        clip: true
        color: Theme.text
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        font.family: Theme.codeFamily
        font.pixelSize: Theme.codeSize
        horizontalAlignment: TextInput.AlignLeft
        activeFocusOnTab: false
        Accessible.role: Accessible.StaticText
        Accessible.name: root.title + " " + root.shown
        LayoutMirroring.enabled: false // addresses read from left to right
    }
    RowLayout {
        id: place
        spacing: 0
    }
    IconButton {
        id: button
        iconName: back.running ? "check" : "copy"
        iconColor: back.running ? Theme.good : Theme.muted
        text: back.running ? qsTr("Copied") : qsTr("Copy: %1").arg(root.title)
        onClicked: {
            root.copyRequested(root.text);
            back.restart();
        }
        Timer {
            id: back
            interval: 1500
        }
    }
}
