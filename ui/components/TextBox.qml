import QtQuick
import QtQuick.Controls.Basic
import Facet.Theme

/* Several lines of input that scroll; `name` is what a screen reader says. */
ScrollView {
    id: root

    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property alias readOnly: area.readOnly
    property string name
    property bool isCode: false
    readonly property alias area: area

    signal edited

    implicitHeight: 96
    background: Rectangle {
        radius: Theme.radius
        color: Theme.sunken
        border.width: area.activeFocus ? Theme.focusWidth : Theme.lineWidth
        border.color: area.activeFocus ? Theme.accent : Theme.line
    }

    TextArea {
        id: area
        color: Theme.text
        placeholderTextColor: Theme.faint
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        selectByMouse: true
        wrapMode: TextEdit.Wrap
        font.family: root.isCode ? Theme.codeFamily : Theme.textFamily
        font.pixelSize: root.isCode ? Theme.codeSize : Theme.textSize
        Accessible.name: root.name === "" ? area.placeholderText : root.name
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: area.nextItemInFocusChain()
        KeyNavigation.backtab: area.nextItemInFocusChain(false)
        onTextChanged: if (area.activeFocus) root.edited()
    }
}
