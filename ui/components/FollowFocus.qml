import QtQuick
import QtQuick.Window

/* Moves a view so that what the keyboard reaches in it is in sight. */
Item {
    id: root

    required property Flickable view
    property real margin: 16

    function follow(item: Item) {
        const reason = item.focusReason;
        if (reason !== undefined && reason !== Qt.TabFocusReason && reason !== Qt.BacktabFocusReason)
            return; // what is clicked must not move away under the pointer
        for (let above = item; above !== root.view.contentItem; above = above.parent) {
            if (!above || above === root.view)
                return;
        }
        const first = root.view.originY - root.view.topMargin;
        const last = Math.max(first, root.view.originY + root.view.contentHeight + root.view.bottomMargin - root.view.height);
        const top = item.mapToItem(root.view.contentItem, 0, 0).y - root.margin;
        const bottom = top + item.height + 2 * root.margin;
        if (top < root.view.contentY || item.height > root.view.height)
            root.view.contentY = Math.max(first, Math.min(last, top));
        else if (bottom > root.view.contentY + root.view.height)
            root.view.contentY = Math.max(first, Math.min(last, bottom - root.view.height));
    }

    function followFocus() {
        const item = root.Window.activeFocusItem;
        if (item && root.view.visible)
            root.follow(item);
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            Qt.callLater(root.followFocus); // what just came is not laid out yet
        }
    }
}
