pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Hub
import Facet.Models
import Facet.Theme

/* The official releases, every size in every format, with what each takes here. */
ColumnLayout {
    id: root

    required property ModelLibrary library
    property Hub hub: null

    signal downloadsRequested

    spacing: Theme.space2 + 2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2
        BodyText {
            Layout.fillWidth: true
            text: qsTr("The releases of Gemma 4 by Google and by those who convert them, with what each takes on this machine.")
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }
        TextButton {
            visible: root.hub !== null
            isSmall: true
            iconName: "refresh"
            text: qsTr("Refresh")
            enabled: root.hub !== null && !root.hub.isRefreshing
            Accessible.description: qsTr("Asks for a newer list of models and for newer files of those on this machine")
            onClicked: root.hub.refresh()
        }
    }

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
            required property bool isComing
            required property real comingProgress
            required property string comingText
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
                memoryText: entry.isComing ? entry.comingText : entry.speed === "" ? entry.planParts : qsTr("%1 · %2").arg(entry.planParts).arg(entry.speed)
                verdict: entry.verdict
                tone: entry.tone
                isBusy: entry.isComing
                progress: entry.comingProgress
                action: entry.isHere || !root.hub ? "" : (entry.isComing ? qsTr("Downloads") : qsTr("Get"))
                secondIcon: "external"
                secondAction: qsTr("Page of %1").arg(entry.repository)
                onActionRequested: {
                    if (entry.isComing)
                        root.downloadsRequested();
                    else
                        root.library.getRelease(entry.index);
                }
                onSecondRequested: root.library.openRelease(entry.index)
            }
        }
    }
}
