import QtQuick
import Facet.Components
import Facet.Theme

/* One cell of what fits; says in words what its colour says. */
BodyText {
    id: root

    required property string model
    required property string format
    required property string value
    required property int tone // PlanText: muted, good, warn, bad

    text: root.value === "" ? "–" : (root.tone === 3 ? qsTr("%1, too large").arg(root.value) : root.value)
    color: [Theme.muted, Theme.good, Theme.warn, Theme.bad][root.tone]
    font.pixelSize: Theme.smallSize + 1
    Accessible.name: qsTr("%1 in %2: %3").arg(root.model).arg(root.format).arg(root.text)
}
