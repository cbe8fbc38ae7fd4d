import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Look
import Facet.Theme

/* Says that answers come from a server, and whether what is asked leaves this computer. For the header and wherever a
   model is named; shows nothing for models of this machine. */
Rectangle {
    id: root

    required property string host // empty: the model is on this machine
    required property bool leavesMachine
    property bool isCompact: false // the icon alone
    readonly property string explanation: root.leavesMachine ? qsTr("Questions, pictures and sound go to %1.").arg(root.host) : qsTr("Answers come from a server on this computer, %1.").arg(root.host)
    readonly property color ink: root.leavesMachine ? Theme.warn : Theme.muted

    visible: root.host !== ""
    implicitWidth: row.implicitWidth + 14
    implicitHeight: Math.max(row.implicitHeight + 4, 22)
    radius: Theme.radiusSmall
    color: root.leavesMachine ? Theme.warnSoft : Theme.sunken
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text + ". " + root.explanation

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 14)
        spacing: Theme.space1
        Icon {
            name: root.leavesMachine ? "external" : "server"
            size: Theme.iconSize - 5
            color: root.ink
        }
        Text {
            id: label
            Layout.fillWidth: true
            visible: !root.isCompact
            text: root.leavesMachine ? qsTr("leaves this machine") : qsTr("on this computer")
            color: root.ink
            font.family: Theme.textFamily
            font.pixelSize: Theme.tinySize
            font.weight: Font.Medium
            elide: Text.ElideRight
        }
    }
    HoverHandler {
        id: hover
    }
    InfoTip {
        text: root.explanation
        visible: hover.hovered && root.visible
    }
}
