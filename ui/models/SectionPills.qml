pragma ComponentBehavior: Bound

import QtQuick
import Facet.Components
import Facet.Models
import Facet.Theme

/* Which part of the models page is shown; arrows walk along them. */
Flow {
    id: root

    required property ModelLibrary library
    property int tab: 0
    property int downloadCount: 0
    property bool hasHub: true
    property bool hasRemote: true
    readonly property list<string> names: [qsTr("On this machine"), qsTr("Catalogue"), qsTr("Search the hub"), qsTr("Downloads"), qsTr("Remote")]

    signal chosen(int tab)

    function isShown(tab: int): bool {
        return tab < 2 || (tab === 4 ? root.hasRemote : root.hasHub);
    }
    function step(by: int) {
        for (let tab = root.tab + by; tab >= 0 && tab < root.names.length; tab += by) {
            if (root.isShown(tab)) {
                root.chosen(tab);
                pills.itemAt(tab).forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    spacing: Theme.space2
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Parts of the page")

    Repeater {
        id: pills
        model: root.names
        delegate: Pill {
            id: pill

            required property int index
            required property string modelData

            readonly property int step: root.LayoutMirroring.enabled ? -1 : 1

            visible: root.isShown(pill.index)
            checkable: false
            checked: root.tab === pill.index
            text: pill.modelData
            value: pill.index === 0 ? String(root.library.installed.count) : (pill.index === 3 && root.downloadCount > 0 ? String(root.downloadCount) : "")
            valueColor: pill.checked ? Theme.text : Theme.accent
            Accessible.role: Accessible.PageTab
            Accessible.selected: pill.checked
            onClicked: root.chosen(pill.index)
            Keys.onRightPressed: root.step(pill.step)
            Keys.onLeftPressed: root.step(-pill.step)
        }
    }
}
