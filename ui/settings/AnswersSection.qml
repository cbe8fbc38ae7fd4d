import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Settings

SettingsSection {
    id: root

    required property Settings settings
    readonly property bool isFree: !root.settings.recommendedSampling

    title: qsTr("Answers")
    intro: qsTr("How the next token is drawn from those that are likely.")

    SettingToggle {
        query: root.query
        text: qsTr("As the model recommends")
        detail: qsTr("For Gemma 4: temperature 1, top-k 64, top-p 0.95.")
        checked: root.settings.recommendedSampling
        onToggled: root.settings.recommendedSampling = checked
    }
    SliderRow {
        query: root.query
        enabled: root.isFree
        title: qsTr("Temperature")
        detail: qsTr("0 always takes the likeliest token; higher is more varied.")
        to: 2
        step: 0.05
        value: root.settings.temperature
        onMoved: value => root.settings.temperature = value
    }
    SliderRow {
        query: root.query
        enabled: root.isFree
        title: qsTr("Top-p")
        detail: qsTr("Only the likeliest tokens that together reach this share.")
        from: 0.01
        value: root.settings.topP
        onMoved: value => root.settings.topP = value
    }
    SliderRow {
        query: root.query
        enabled: root.isFree
        title: qsTr("Top-k")
        detail: qsTr("Only so many of the likeliest tokens; 0 takes all.")
        to: 256
        step: 1
        decimals: 0
        value: root.settings.topK
        onMoved: value => root.settings.topK = Math.round(value)
    }
    SliderRow {
        query: root.query
        enabled: root.isFree
        title: qsTr("Min-p")
        detail: qsTr("Only tokens with at least this share of the likeliest one's chance.")
        value: root.settings.minP
        onMoved: value => root.settings.minP = value
    }
    SliderRow {
        query: root.query
        enabled: root.isFree
        title: qsTr("Repetition penalty")
        detail: qsTr("Above 1, words that were used become less likely.")
        from: 0.5
        to: 2
        step: 0.05
        value: root.settings.repetitionPenalty
        onMoved: value => root.settings.repetitionPenalty = value
    }
    SettingRow {
        query: root.query
        title: qsTr("Seed")
        detail: qsTr("The same seed, question and settings give the same answer. Empty: a new one each time.")
        Field {
            id: seed
            Layout.preferredWidth: 220
            name: qsTr("Seed")
            placeholderText: qsTr("new for each answer")
            isCode: true
            text: root.settings.seed
            validator: RegularExpressionValidator {
                regularExpression: /[0-9]{0,20}/
            }
            onEditingFinished: {
                root.settings.seed = seed.text;
                seed.text = Qt.binding(() => root.settings.seed);
            }
        }
    }
}
