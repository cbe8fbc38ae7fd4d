import QtQuick
import QtQuick.Layouts
import Facet.Components

/* A setting that is one of a few. */
SettingRow {
    id: root

    property alias choices: box.model
    property int current: 0

    signal chosen(int index)

    ChoiceBox {
        id: box
        Layout.preferredWidth: 220
        name: root.title
        currentIndex: root.current
        onActivated: index => {
            root.chosen(index);
            box.currentIndex = Qt.binding(() => root.current);
        }
    }
}
