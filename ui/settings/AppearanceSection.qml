import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Settings
import Facet.Theme

SettingsSection {
    id: root

    required property Settings settings

    title: qsTr("Appearance")

    ChoiceRow {
        query: root.query
        title: qsTr("Theme")
        choices: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
        current: root.settings.theme
        onChosen: index => root.settings.theme = index
    }
    ChoiceRow {
        query: root.query
        title: qsTr("High contrast")
        detail: qsTr("Stronger lines and text on plain grounds.")
        choices: [qsTr("As the system"), qsTr("On"), qsTr("Off")]
        current: root.settings.highContrast
        onChosen: index => root.settings.highContrast = index
    }
    ChoiceRow {
        query: root.query
        title: qsTr("Less motion")
        detail: qsTr("Nothing slides or fades.")
        choices: [qsTr("As the system"), qsTr("On"), qsTr("Off")]
        current: root.settings.reducedMotion
        onChosen: index => root.settings.reducedMotion = index
    }
    SettingToggle {
        query: root.query
        text: qsTr("Animations")
        checked: root.settings.animations
        onToggled: root.settings.animations = checked
    }
    SliderRow {
        query: root.query
        title: qsTr("Text size")
        detail: qsTr("Of everything in the window, as a multiple of the usual size.")
        from: 0.8
        to: 2
        step: 0.1
        decimals: 1
        value: root.settings.fontScale
        onMoved: value => root.settings.fontScale = Math.round(value * 10) / 10
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.query === ""
        text: qsTr("This is how answers look for reading.")
        font.pixelSize: Theme.readingSize
        lineHeight: Theme.readingLineHeight
        color: Theme.muted
    }
}
