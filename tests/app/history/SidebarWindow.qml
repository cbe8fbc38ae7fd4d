import QtQuick
import Facet.History
import Facet.Sidebar

/* The sidebar with the palette that it opens, as the window has them. */
Sidebar {
    id: root

    required property SearchModel search

    function openSearch() {
        palette.open();
    }

    onSearchRequested: palette.open()

    SearchPalette {
        id: palette
        objectName: "searchPalette"
        search: root.search
    }
}
