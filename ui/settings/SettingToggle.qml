import QtQuick
import QtQuick.Layouts
import Facet.Components

/* A setting that is on or off. */
Toggle {
    id: root

    property string query
    readonly property bool isMatch: root.query === "" || (root.text + " " + root.detail).toLowerCase().includes(root.query.toLowerCase())

    Layout.fillWidth: true
    visible: root.isMatch
}
