import QtQuick
import Facet.RegionViews
import Facet.Regions
import Facet.Theme

/* The picture that an answer is about, with what the answer marks on it. */
ThreadRow {
    id: root

    required property RegionModel regions

    signal viewRequested(source: string, name: string)

    gapAbove: Theme.space2

    RegionOverlay {
        width: root.columnWidth
        maximumWidth: root.columnWidth
        regions: root.regions
        onViewRequested: (source, name) => root.viewRequested(source, name)
    }
}
