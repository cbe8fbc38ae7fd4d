import QtQuick
import Facet.Theme

/* Text that reads like a page and can be edited in its place. `edited` comes when the keyboard leaves it. */
TextEdit {
    id: root

    property string name

    signal edited(string value)

    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: true
    activeFocusOnTab: !root.readOnly
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.family: Theme.textFamily
    font.pixelSize: Theme.readingSize
    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Keys.onEscapePressed: root.focus = false
    Keys.priority: Keys.BeforeItem // else a tab is written; asked each time, as neighbours come and go
    Keys.onTabPressed: root.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    onEditingFinished: if (!root.readOnly) root.edited(root.text)

    Rectangle {
        z: -1
        anchors.fill: parent
        anchors.margins: -Theme.space1
        visible: root.activeFocus && !root.readOnly
        radius: Theme.radiusSmall
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.accent
    }
}
