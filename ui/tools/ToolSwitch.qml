import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* A tool in the settings: title, what it does, how it asks, and a switch. */
RowLayout {
    id: root

    required property string title
    property string detail
    required property string permission
    required property bool asks
    property alias isOn: toggle.checked

    signal switched(bool isOn)

    spacing: Theme.space3

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.alignment: Qt.AlignTop
        spacing: 1
        BodyText {
            Layout.fillWidth: true
            text: root.title
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        BodyText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.detail
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            maximumLineCount: 3
            elide: Text.ElideRight
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    Tag {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 6
        visible: root.permission !== ""
        text: root.permission
        tone: root.asks ? Tag.Warn : Tag.Plain
    }
    Toggle {
        id: toggle
        Layout.alignment: Qt.AlignTop // centred, it would lag behind texts that wrap late
        implicitWidth: 36 + 2 * Theme.space2
        Accessible.name: root.title
        Accessible.description: root.detail
        onToggled: root.switched(checked)
    }
}
