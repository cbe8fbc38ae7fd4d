import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Theme

/* Text of machines to read and copy, whole: what does not fit scrolls, also by keyboard. */
Rectangle {
    id: root

    required property string text
    /// For screen readers.
    required property string name
    property real maximumHeight: 180
    readonly property bool scrolls: flick.contentHeight > flick.height + 1

    implicitHeight: Math.min(code.contentHeight, root.maximumHeight) + 2 * Theme.space2
    radius: Theme.radius
    color: Theme.sunken
    border.width: flick.activeFocus ? Theme.focusWidth : 0
    border.color: Theme.accent

    Flickable {
        id: flick
        anchors.fill: parent
        anchors.margins: Theme.space2
        clip: true
        contentWidth: width
        contentHeight: code.contentHeight
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: root.scrolls
        Keys.onUpPressed: scroller.decrease()
        Keys.onDownPressed: scroller.increase()
        ScrollBar.vertical: ThinScrollBar {
            id: scroller
            stepSize: 0.1
        }
        TextEdit {
            id: code
            width: flick.width
            readOnly: true
            selectByMouse: true
            activeFocusOnPress: false
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            horizontalAlignment: TextEdit.AlignLeft
            LayoutMirroring.enabled: false // code reads from left to right
            text: root.text
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.family: Theme.codeFamily
            font.pixelSize: Theme.codeSize - 0.5
            Accessible.role: Accessible.StaticText
            Accessible.name: root.name + " " + root.text
        }
    }
}
