pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* The first minute: what this is, three things that work now, and the way to real models. */
ScrollView {
    id: root

    property url samplePicture
    /// The real models that fit this machine.
    property alias models: models.data

    signal sampleRequested(name: string)

    contentWidth: availableWidth
    ScrollBar.horizontal.policy: ScrollBar.AlwaysOff

    Item {
        width: root.availableWidth
        implicitHeight: column.implicitHeight + 2 * Theme.space5

        FollowFocus {
            view: root.contentItem as Flickable
        }
        ColumnLayout {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.space5, (root.height - implicitHeight) / 2)
            width: Math.min(800 * Theme.roomScale, parent.width - 2 * Theme.space4)
            spacing: Theme.space5

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space2 - 2
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("Welcome. Try it right now.")
                    font.pixelSize: Theme.headlineSize
                    font.weight: Theme.emphasis
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                BodyText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: 640 * Theme.fontScale
                    text: qsTr("You are talking to the demo model: a miniature made for this window, not Google's. It sees, hears, thinks and calls tools, a little.")
                    color: Theme.muted
                    lineHeight: 1.35
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: column.width >= 420 * Theme.fontScale ? 3 : 1
                columnSpacing: column.width >= 640 ? Theme.space4 : Theme.space2
                rowSpacing: Theme.space4

                SampleCard {
                    objectName: "samplePicture"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1 // all as wide
                    text: qsTr("A picture")
                    detail: qsTr("Find the shapes and mark them")
                    onClicked: root.sampleRequested("picture")
                    preview: Image {
                        anchors.fill: parent
                        source: root.samplePicture
                        fillMode: Image.PreserveAspectFit
                        sourceSize.height: 232
                        asynchronous: true
                    }
                }
                SampleCard {
                    objectName: "sampleVoice"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1 // all as wide
                    text: qsTr("A voice")
                    detail: qsTr("Write down what is said")
                    onClicked: root.sampleRequested("voice")
                    preview: SampleWave {
                        anchors.fill: parent
                    }
                }
                SampleCard {
                    objectName: "sampleTool"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1 // all as wide
                    text: qsTr("A tool")
                    detail: qsTr("What is 1249 × 38?")
                    onClicked: root.sampleRequested("tool")
                    preview: Rectangle {
                        anchors.fill: parent
                        radius: Theme.radiusCard
                        color: Theme.thoughtSoft
                        Column {
                            anchors.centerIn: parent
                            spacing: Theme.space1
                            BodyText {
                                anchors.horizontalCenter: parent?.horizontalCenter
                                text: "1249 × 38"
                                color: Theme.thought
                                font.family: Theme.codeFamily
                                font.pixelSize: Theme.readingSize
                            }
                            BodyText {
                                anchors.horizontalCenter: parent?.horizontalCenter
                                text: "= ?"
                                color: Theme.tool
                                font.family: Theme.codeFamily
                                font.pixelSize: Theme.readingSize + 4
                                font.weight: Font.Bold
                            }
                        }
                    }
                }
            }

            ColumnLayout {
                id: models
                Layout.fillWidth: true
            }
        }
    }
}
