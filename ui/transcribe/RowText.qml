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
    KeyNavigation.priority: KeyNavigation.BeforeItem
    KeyNavigation.tab: root.nextItemInFocusChain()
    KeyNavigation.backtab: root.nextItemInFocusChain(false)
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
