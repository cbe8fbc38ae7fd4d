import QtQuick
import QtQuick.Controls.Basic
import Facet.Theme

/* A menu of things to do; its entries are MenuEntry. */
Menu {
    id: root

    padding: Theme.space1
    implicitWidth: Math.max(200, contentWidth + 2 * Theme.space1)
    overlap: 1
    delegate: MenuEntry {}
    background: FloatingGround {
        implicitWidth: 200
    }
}
