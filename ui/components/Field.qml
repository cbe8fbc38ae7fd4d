import QtQuick
import QtQuick.Controls.Basic
import Facet.Theme

/* One line of input; `name` is what a screen reader says. */
TextField {
    id: root

    property string name
    property bool isWrong: false
    property bool isCode: false

    implicitHeight: Math.max(Theme.target, contentHeight + Theme.space3)
    leftPadding: Theme.space3 - 2
    rightPadding: Theme.space3 - 2
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    placeholderTextColor: Theme.faint
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    selectByMouse: true
    font.family: root.isCode ? Theme.codeFamily : Theme.textFamily
    font.pixelSize: root.isCode ? Theme.codeSize : Theme.textSize
    Accessible.name: root.name === "" ? root.placeholderText : root.name

    background: Rectangle {
        radius: Theme.radius
        color: Theme.sunken
        border.width: root.activeFocus ? Theme.focusWidth : Theme.lineWidth
        border.color: root.isWrong ? Theme.bad : (root.activeFocus ? Theme.accent : Theme.line)
    }
}
