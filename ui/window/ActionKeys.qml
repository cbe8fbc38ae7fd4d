import QtQuick
import Facet.Settings

/* The keys of one action, as the table of shortcuts has them. */
Shortcut {
    id: root

    required property Shortcuts table
    required property string action

    sequences: root.table.revision >= 0 ? root.table.sequences(root.action) : []
    context: Qt.WindowShortcut
}
