import QtQuick
import QtQuick.Layouts
import Facet.Chat
import Facet.Components
import Facet.Theme

/* How full the context is: cached, new, free. */
RowLayout {
    id: root

    required property ContextGauge gauge
    property bool isCompact: false

    spacing: Theme.space2
    visible: root.gauge.text !== ""
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Context: %1, %2").arg(root.gauge.text).arg(root.gauge.detail)

    BodyText {
        visible: !root.isCompact
        text: qsTr("Context")
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
    Rectangle {
        id: bar
        implicitWidth: root.isCompact ? 56 : 120
        implicitHeight: 6
        radius: 3
        color: Theme.sunken
        Rectangle {
            x: root.LayoutMirroring.enabled ? bar.width - width : 0
            width: root.gauge.cachedShare * bar.width
            height: parent.height
            radius: 3
            color: root.gauge.isNearlyFull ? Theme.warn : Theme.accent
        }
        Rectangle {
            x: root.LayoutMirroring.enabled ? bar.width * (1 - root.gauge.cachedShare) - width : root.gauge.cachedShare * bar.width
            width: Math.min(root.gauge.freshShare, 1 - root.gauge.cachedShare) * bar.width
            height: parent.height
            radius: 3
            color: Theme.thought
        }
    }
    BodyText {
        visible: !root.isCompact
        text: root.gauge.text
        color: root.gauge.isNearlyFull ? Theme.warn : Theme.muted
        font.pixelSize: Theme.smallSize
        wrapMode: Text.NoWrap
    }
    HoverHandler {
        id: hover
    }
    InfoTip {
        text: root.gauge.text + "\n" + root.gauge.detail
        visible: hover.hovered
    }
}
