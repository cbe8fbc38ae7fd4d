import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* A titled group of settings. While something is searched, all sections stand below each other and those without a
   match vanish with their rows. */
ColumnLayout {
    id: root

    required property string title
    property string intro
    property string query
    property bool isChosen: false
    default property alias rows: list.data
    readonly property bool hasMatch: {
        for (let i = 0; i < list.children.length; ++i) {
            const child = list.children[i];
            if ((child as SettingRow)?.isMatch || (child as SettingToggle)?.isMatch || (child as ShortcutRow)?.isMatch)
                return true;
        }
        return false;
    }

    visible: root.query === "" ? root.isChosen : root.hasMatch
    spacing: 0

    BodyText {
        Layout.fillWidth: true
        Layout.bottomMargin: root.intro === "" ? Theme.space3 : Theme.space1
        text: root.title
        font.pixelSize: Theme.titleSize + 2
        font.weight: Theme.emphasis
        Accessible.role: Accessible.Heading
    }
    BodyText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space3
        visible: root.intro !== "" && root.query === ""
        text: root.intro
        color: Theme.muted
    }
    ColumnLayout {
        id: list
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space5
        spacing: Theme.space2
    }
}
