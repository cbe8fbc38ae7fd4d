import QtQuick
import Facet.Components
import Facet.Theme

/* One box or point with its label. The label is always written: colours only help. */
Item {
    id: root

    required property rect box
    required property bool isPoint
    required property bool isShown
    required property string label
    required property string coordinates
    required property int colorIndex

    readonly property list<color> inks: [Theme.accent, Theme.warn, Theme.tool, Theme.thought, Theme.good, Theme.bad]
    readonly property color ink: root.inks[Math.max(0, root.colorIndex) % root.inks.length]
    readonly property bool isHot: hover.hovered || root.activeFocus

    signal menuRequested

    visible: root.isShown
    x: parent ? parent.width * root.box.x - (root.isPoint ? 8 : 0) : 0
    y: parent ? parent.height * root.box.y - (root.isPoint ? 8 : 0) : 0
    width: root.isPoint ? 16 : (parent ? parent.width * root.box.width : 0)
    height: root.isPoint ? 16 : (parent ? parent.height * root.box.height : 0)
    z: root.isHot ? 2 : 1
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.isPoint ? qsTr("Point %1 at %2").arg(root.label).arg(root.coordinates) : qsTr("Box %1 at %2").arg(root.label).arg(root.coordinates)
    Accessible.focusable: true
    Accessible.onPressAction: root.menuRequested()
    Keys.onReturnPressed: root.menuRequested()
    Keys.onEnterPressed: root.menuRequested()
    Keys.onMenuPressed: root.menuRequested()

    Rectangle {
        anchors.fill: parent
        radius: root.isPoint ? width / 2 : 4
        color: Qt.rgba(root.ink.r, root.ink.g, root.ink.b, root.isHot ? 0.3 : 0.13)
        border.width: root.isHot ? 3 : 2
        border.color: root.ink
        Rectangle {
            visible: root.isPoint
            anchors.centerIn: parent
            width: 4
            height: 4
            radius: 2
            color: root.ink
        }
    }
    Rectangle {
        id: plate

        // Above the box where there is room, inside it otherwise.
        readonly property bool fitsAbove: root.y >= height

        x: root.isPoint ? 18 : Math.min(0, (root.parent ? root.parent.width : 0) - root.x - width)
        y: root.isPoint ? -2 : (fitsAbove ? -height : 0)
        visible: root.label !== ""
        width: words.implicitWidth + 12
        height: words.implicitHeight + 3
        radius: 4
        color: root.ink
        Text {
            id: words
            anchors.centerIn: parent
            text: root.label
            color: Theme.accentText
            font.family: Theme.textFamily
            font.pixelSize: Theme.tinySize
            font.weight: Font.Medium
        }
    }
    FocusRing {
        shown: root.activeFocus
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onTapped: root.menuRequested()
    }
}
