pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Chat
import Facet.Components
import Facet.Theme

/* Thinking of this chat: on or off, and how long. */
Popup {
    id: root

    required property ChatPage page
    readonly property list<int> budgets: [128, 256, 512, 1024, 2048, 4096, 0]

    padding: Theme.space4
    width: 320
    focus: true
    background: FloatingGround {}

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space3

        Toggle {
            Layout.fillWidth: true
            text: qsTr("Think before answering")
            detail: qsTr("Better for sums, plans and code; slower to the first word.")
            checked: root.page.thinking
            onToggled: root.page.thinking = checked
            focus: true
        }
        BodyText {
            Layout.fillWidth: true
            text: root.page.thoughtBudget === 0 ? qsTr("Thinks as long as it wants") : qsTr("Thinks at most %n tokens, then answers", "", root.page.thoughtBudget)
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }
        ValueSlider {
            Layout.fillWidth: true
            enabled: root.page.thinking
            name: qsTr("Longest thought")
            from: 0
            to: root.budgets.length - 1
            stepSize: 1
            snapMode: Slider.SnapAlways
            value: Math.max(0, root.budgets.indexOf(root.page.thoughtBudget))
            valueText: root.page.thoughtBudget === 0 ? qsTr("no limit") : String(root.page.thoughtBudget)
            onMoved: root.page.thoughtBudget = root.budgets[Math.round(value)]
        }
    }
}
