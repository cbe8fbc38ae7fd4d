import QtQuick
import QtQuick.Controls.Basic
import Facet.Theme

/* A menu of things to do; its entries are MenuEntry. */
Menu {
    id: root

    /* A menu does not ask its entries how wide they are. */
    readonly property real widest: {
        let width = 0;
        for (let i = 0; i < root.count; ++i)
            width = Math.max(width, root.itemAt(i)?.implicitWidth ?? 0);
        return width;
    }

    padding: Theme.space1
    margins: Theme.space1
    implicitWidth: Math.max(200, root.widest + leftPadding + rightPadding)
    overlap: 1
    delegate: MenuEntry {}
    background: FloatingGround {
        implicitWidth: 200
    }
}
