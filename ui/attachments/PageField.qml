import QtQuick
import QtQuick.Controls.Basic
import Facet.Components
import Facet.Theme

/* A page number: typed, or changed by the up and down keys. */
TextField {
    id: root

    required property int page
    required property int pageCount
    required property string name

    signal chosen(int page)

    implicitWidth: Math.max(34, contentWidth + 16)
    implicitHeight: 24
    padding: 2
    text: String(root.page)
    horizontalAlignment: Text.AlignHCenter
    color: Theme.text
    selectionColor: Theme.selection
    font.family: Theme.codeFamily
    font.pixelSize: Theme.smallSize
    inputMethodHints: Qt.ImhDigitsOnly
    validator: IntValidator {
        bottom: 1
        top: Math.max(1, root.pageCount)
    }
    Accessible.name: root.name
    onEditingFinished: root.chosen(Number(root.text))
    onPageChanged: root.text = String(root.page)
    Keys.onUpPressed: root.chosen(root.page + 1)
    Keys.onDownPressed: root.chosen(root.page - 1)

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.sunken
        border.width: Theme.lineWidth
        border.color: Theme.line
        FocusRing {
            radius: Theme.radiusSmall
            shown: root.activeFocus
        }
    }
}
