pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.ModelViews
import Facet.Models
import Facet.Settings
import Facet.Theme

SettingsSection {
    id: root

    required property Settings settings
    required property ModelLibrary library

    title: qsTr("Model and device")

    Timer {
        interval: 3000
        repeat: true
        triggeredOnStart: true
        running: root.visible
        onTriggered: root.library.refreshDevices()
    }
    Card {
        Layout.fillWidth: true
        visible: root.query === ""
        implicitHeight: memory.implicitHeight + 2 * Theme.space3
        ColumnLayout {
            id: memory
            anchors.fill: parent
            anchors.margins: Theme.space3
            spacing: Theme.space2
            PlanBar {
                Layout.fillWidth: true
                weights: root.library.sessionWeights
                towers: root.library.sessionTowers
                cache: root.library.sessionCache
                scratch: root.library.sessionScratch
                description: root.library.sessionText
            }
            BodyText {
                Layout.fillWidth: true
                text: root.library.sessionText
                color: [Theme.muted, Theme.text, Theme.warn, Theme.bad][root.library.sessionTone]
                font.pixelSize: Theme.smallSize
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space3
                LegendEntry {
                    color: Theme.accent
                    text: qsTr("weights")
                }
                LegendEntry {
                    color: Theme.thought
                    text: qsTr("towers for pictures and sound")
                }
                LegendEntry {
                    color: Theme.tool
                    text: qsTr("cache of keys and values")
                }
                LegendEntry {
                    color: Theme.faint
                    text: qsTr("scratch")
                }
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.query === "" && root.library.sessionNeedsReload
        text: qsTr("The loaded model still runs with the settings before.")
        action: qsTr("Load again")
        onActionRequested: root.library.reload()
    }
    ChoiceRow {
        query: root.query
        title: qsTr("Device")
        detail: qsTr("What computes the answers.")
        choices: [qsTr("The best one")].concat(root.library.deviceNames)
        current: root.settings.device === "" ? 0 : root.library.deviceNames.indexOf(root.settings.device) + 1
        onChosen: index => root.settings.device = index === 0 ? "" : root.library.deviceNames[index - 1]
    }
    Repeater {
        model: root.query === "" ? root.library.deviceDetails : []
        delegate: BodyText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            color: Theme.faint
            font.pixelSize: Theme.smallSize
        }
    }
    ChoiceRow {
        query: root.query
        title: qsTr("Context length")
        detail: qsTr("How much of a conversation the model sees at once. Longer takes more memory.")
        choices: [qsTr("As usual (8k)")].concat(root.library.contextNames.map(n => qsTr("%1 tokens").arg(n)))
        current: root.settings.contextLength === 0 ? 0 : root.library.contextChoice(root.settings.contextLength) + 1
        onChosen: index => root.settings.contextLength = index === 0 ? 0 : root.library.contextAt(index - 1)
    }
    ChoiceRow {
        query: root.query
        title: qsTr("Keys and values")
        detail: qsTr("Q8_0 takes about half the memory of F16 with nearly the same answers; F32 twice as much.")
        choices: ["F32", "F16", "Q8_0"]
        current: root.settings.kvType
        onChosen: index => root.settings.kvType = index
    }
}
