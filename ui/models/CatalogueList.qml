pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Models
import Facet.Theme

/* The official releases, every size in every format, with what each takes here. */
ColumnLayout {
    id: root

    required property ModelLibrary library

    spacing: Theme.space2 + 2

    Repeater {
        model: root.library.catalogue
        delegate: ColumnLayout {
            id: entry

            required property int index
            required property string name
            required property string variant
            required property string release
            required property string download
            required property string detail
            required property string publisher
            required property string repository
            required property string planParts
            required property string speed
            required property string verdict
            required property int tone
            required property bool isHere
            required property bool isFirst
            required property real weightShare
            required property real towerShare
            required property real cacheShare
            required property real scratchShare

            Layout.fillWidth: true
            spacing: Theme.space2
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: entry.index === 0 ? 0 : Theme.space4
                visible: entry.isFirst
                spacing: Theme.space2
                BodyText {
                    text: entry.name
                    font.pixelSize: Theme.titleSize
                    font.weight: Theme.emphasis
                    Accessible.role: Accessible.Heading
                }
                BodyText {
                    width: Math.min(implicitWidth, entry.width)
                    topPadding: 2
                    text: entry.detail
                    color: Theme.muted
                }
            }
            FitRow {
                Layout.fillWidth: true
                name: qsTr("%1 · %2", "format, instruct or pre-trained").arg(entry.release).arg(entry.variant)
                detail: qsTr("%1\n%2").arg(entry.download).arg(entry.publisher)
                tag: entry.isHere ? qsTr("on this machine") : ""
                tagTone: Tag.Good
                weights: entry.weightShare
                towers: entry.towerShare
                cache: entry.cacheShare
                scratch: entry.scratchShare
                memoryText: entry.speed === "" ? entry.planParts : qsTr("%1 · %2").arg(entry.planParts).arg(entry.speed)
                verdict: entry.verdict
                tone: entry.tone
                action: qsTr("Get")
                onActionRequested: root.library.openRelease(entry.index)
            }
        }
    }
}
