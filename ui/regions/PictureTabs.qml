pragma ComponentBehavior: Bound

import QtQuick
import Facet.Components
import Facet.Regions
import Facet.Theme

/* Chooses between the pictures that an answer marks places in. */
Flow {
    id: root

    required property RegionModel regions

    spacing: Theme.space2

    Repeater {
        model: root.regions?.pictures ?? []
        delegate: Pill {
            id: tab

            required property int index
            required property string modelData

            text: tab.modelData
            iconName: "image"
            checked: root.regions.picture === tab.index
            onClicked: root.regions.picture = tab.index
        }
    }
}
