import QtQuick
import QtQuick.Dialogs
import Facet.Components
import Facet.Regions

/* What can be done with a region and with all of them. */
ActionMenu {
    id: root

    required property RegionModel regions
    property int row: -1

    function showFor(row: int) {
        root.row = row;
        root.popup();
    }

    MenuEntry {
        text: qsTr("Copy this part of the picture")
        iconName: "crop"
        visible: root.row >= 0
        onTriggered: root.regions.copyCrop(root.row)
    }
    MenuEntry {
        text: qsTr("Copy its coordinates")
        iconName: "copy"
        visible: root.row >= 0
        onTriggered: root.regions.copyCoordinates(root.row)
    }
    MenuEntry {
        text: qsTr("Copy all as JSON")
        iconName: "copy"
        onTriggered: root.regions.copyJson()
    }
    MenuEntry {
        text: qsTr("Export JSON…")
        iconName: "export"
        onTriggered: jsonDialog.open()
    }
    MenuEntry {
        text: qsTr("Export SVG…")
        iconName: "export"
        onTriggered: svgDialog.open()
    }

    readonly property FileDialog jsonFile: FileDialog {
        id: jsonDialog
        title: qsTr("Export regions as JSON")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "json"
        nameFilters: [qsTr("JSON (*.json)")]
        onAccepted: root.regions.exportJson(jsonDialog.selectedFile)
    }
    readonly property FileDialog svgFile: FileDialog {
        id: svgDialog
        title: qsTr("Export the picture with its regions as SVG")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "svg"
        nameFilters: [qsTr("SVG (*.svg)")]
        onAccepted: root.regions.exportSvg(svgDialog.selectedFile)
    }
}
