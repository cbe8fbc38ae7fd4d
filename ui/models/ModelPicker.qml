pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Models
import Facet.Theme

/* The list under the header's model pill: choose with arrows and Enter, type to filter, Escape closes. */
Popup {
    id: root

    required property ModelLibrary library
    /// Models that are elsewhere, below those of this machine.
    property alias more: moreSlot.data
    readonly property string query: filter.text

    signal modelsRequested

    width: Math.min(420, parent ? parent.width - 2 * Theme.space4 : 420)
    padding: Theme.space2
    focus: true
    modal: false
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    background: FloatingGround {}
    onOpened: {
        filter.clear();
        filter.forceActiveFocus();
        root.library.refreshDevices();
        list.currentIndex = Math.max(0, root.library.installed.loadedRow);
    }

    contentItem: ColumnLayout {
        spacing: Theme.space2

        Field {
            id: filter
            Layout.fillWidth: true
            placeholderText: qsTr("Choose a model")
            Keys.onDownPressed: list.step(1)
            Keys.onUpPressed: list.step(-1)
            Keys.onReturnPressed: list.choose()
            Keys.onEnterPressed: list.choose()
            onTextChanged: list.showFirst()
        }
        ListView {
            id: list

            function matches(name: string): bool {
                return filter.text === "" || name.toLowerCase().includes(filter.text.toLowerCase());
            }
            function step(by: int) {
                for (let i = list.currentIndex + by; i >= 0 && i < list.count; i += by) {
                    const item = list.itemAtIndex(i) as PickerEntry;
                    if (item && item.shown) {
                        list.currentIndex = i;
                        return;
                    }
                }
            }
            function showFirst() {
                list.currentIndex = -1;
                list.step(1);
            }
            function choose() {
                const item = list.currentItem as PickerEntry;
                if (item && item.shown)
                    item.choose();
            }

            Layout.fillWidth: true
            implicitHeight: Math.min(contentHeight, 360)
            clip: true
            model: root.library.installed
            cacheBuffer: 10000 // the list is short and is walked by key
            ScrollBar.vertical: ThinScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Models on this machine")
            delegate: PickerEntry {
                width: ListView.view.width
                shown: list.matches(name + detail)
                isCurrent: ListView.isCurrentItem
                onChosen: row => {
                    root.library.load(row);
                    root.close();
                }
            }
        }
        ColumnLayout {
            id: moreSlot
            visible: implicitHeight > 0
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.lineWidth
            color: Theme.line
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            BodyText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space2
                text: root.library.deviceText
                color: Theme.faint
                font.pixelSize: Theme.smallSize
            }
            TextButton {
                isSmall: true
                text: qsTr("All models")
                onClicked: {
                    root.close();
                    root.modelsRequested();
                }
            }
        }
    }
}
