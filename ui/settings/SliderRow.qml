import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* A setting that is a number within a range: a slider and the number itself. */
SettingRow {
    id: root

    property real from: 0
    property real to: 1
    property real step: 0.01
    property real value: 0
    property int decimals: 2

    signal moved(real value)

    function format(number: real): string {
        return Number(number).toLocaleString(Qt.locale(), "f", root.decimals);
    }

    ValueSlider {
        id: slider
        Layout.preferredWidth: 180
        name: root.title
        from: root.from
        to: root.to
        stepSize: root.step
        value: root.value
        valueText: root.format(slider.value)
        enabled: root.enabled
        onMoved: root.moved(slider.value)
    }
    Field {
        id: field
        Layout.preferredWidth: 76
        name: qsTr("%1, as a number").arg(root.title)
        isCode: true
        enabled: root.enabled
        horizontalAlignment: TextInput.AlignRight
        text: root.format(root.value)
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onEditingFinished: {
            let number = root.value;
            try {
                number = Number.fromLocaleString(Qt.locale(), field.text);
            } catch (error) {
                number = Number(field.text.replace(",", "."));
            }
            if (!isNaN(number))
                root.moved(Math.min(root.to, Math.max(root.from, number)));
            field.text = Qt.binding(() => root.format(root.value));
        }
    }
}
