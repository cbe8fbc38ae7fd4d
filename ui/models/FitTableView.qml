pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Models
import Facet.Settings
import Facet.Theme

/* What fits: each model in each weight type at a context length and a cache type that the reader chooses. */
Card {
    id: root

    required property ModelLibrary library
    readonly property real firstWidth: Math.max(76, root.width * 0.16)
    readonly property real cellWidth: (root.width - 2 * Theme.space4 - root.firstWidth - 3 * Theme.space2) / 3

    implicitHeight: column.implicitHeight + 2 * Theme.space4

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.space4
        spacing: 0

        Flow {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space2
            spacing: Theme.space3
            BodyText {
                width: Math.max(implicitWidth, root.width - choices.implicitWidth - 3 * Theme.space4)
                height: Theme.target
                text: qsTr("What fits")
                font.pixelSize: Theme.titleSize
                font.weight: Theme.emphasis
                verticalAlignment: Text.AlignVCenter
                Accessible.role: Accessible.Heading
            }
            RowLayout {
                id: choices
                spacing: Theme.space2
                BodyText {
                    text: qsTr("Context")
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }
                ChoiceBox {
                    implicitWidth: 92
                    name: qsTr("Context length")
                    model: root.library.contextNames
                    currentIndex: root.library.contextChoice(root.library.planContext)
                    onActivated: index => root.library.planContext = root.library.contextAt(index)
                }
                BodyText {
                    text: qsTr("Cache")
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }
                ChoiceBox {
                    implicitWidth: 92
                    name: qsTr("Type of keys and values")
                    model: ["F32", "F16", "Q8_0"]
                    currentIndex: root.library.planKvType
                    onActivated: index => root.library.planKvType = index
                }
            }
        }
        Row {
            Layout.preferredHeight: Theme.target
            spacing: Theme.space2
            BodyText {
                width: root.firstWidth
                text: qsTr("Model")
                color: Theme.muted
                font.weight: Theme.emphasis
                font.pixelSize: Theme.smallSize + 1
            }
            Repeater {
                model: root.library.fitTable.formats
                delegate: BodyText {
                    required property string modelData

                    width: root.cellWidth
                    text: modelData
                    color: Theme.muted
                    font.weight: Theme.emphasis
                    font.pixelSize: Theme.smallSize + 1
                }
            }
        }
        Repeater {
            model: root.library.fitTable
            delegate: Item {
                id: line

                required property string name
                required property string q4Text
                required property int q4Tone
                required property string q8Text
                required property int q8Tone
                required property string bf16Text
                required property int bf16Tone

                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.target, cells.implicitHeight + Theme.space2)
                Rectangle {
                    width: parent.width
                    height: Theme.lineWidth
                    color: Theme.line
                }
                Row {
                    id: cells
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.left: parent.left
                    spacing: Theme.space2
                    BodyText {
                        width: root.firstWidth
                        text: line.name
                    }
                    FitCell {
                        width: root.cellWidth
                        model: line.name
                        format: "Q4_0"
                        value: line.q4Text
                        tone: line.q4Tone
                    }
                    FitCell {
                        width: root.cellWidth
                        model: line.name
                        format: "Q8_0"
                        value: line.q8Text
                        tone: line.q8Tone
                    }
                    FitCell {
                        width: root.cellWidth
                        model: line.name
                        format: "BF16"
                        value: line.bf16Text
                        tone: line.bf16Tone
                    }
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            text: qsTr("Weights, towers, keys and values with the context full, and scratch, on %1. Speeds are reckoned from the memory's measured bandwidth.").arg(root.library.deviceText === "" ? qsTr("this machine") : root.library.deviceText)
            color: Theme.faint
            font.pixelSize: Theme.smallSize
        }
    }
}
