pragma ComponentBehavior: Bound

import QtQuick
import Facet.Components
import Facet.Regions
import Facet.Theme

/* Shows and hides the regions of each label. */
Flow {
    id: root

    required property LabelListModel labels

    spacing: Theme.space2

    Repeater {
        model: root.labels
        delegate: Pill {
            id: chip

            required property int index
            required property string label
            required property int count
            required property bool isShown

            text: chip.label === "" ? qsTr("without a label") : chip.label
            value: chip.count > 1 ? String(chip.count) : ""
            iconName: chip.isShown ? "eye" : "eye-off"
            opacity: chip.isShown ? 1 : 0.6
            Accessible.checkable: true
            Accessible.checked: chip.isShown
            onClicked: root.labels.setShown(chip.index, !chip.isShown)
        }
    }
}
