import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

/* What the model is doing before its next words. */
ThreadRow {
    id: root

    required property string text
    required property double fraction

    gapAbove: Theme.space2

    RowLayout {
        width: root.columnWidth
        spacing: Theme.space2
        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.text

        Rectangle {
            id: dot
            implicitWidth: 8
            implicitHeight: 8
            radius: 4
            color: Theme.accent
            SequentialAnimation on opacity {
                running: root.visible && !Theme.reducedMotion
                loops: Animation.Infinite
                NumberAnimation {
                    to: 0.25
                    duration: 700
                    easing.type: Easing.InOutQuad
                }
                NumberAnimation {
                    to: 1
                    duration: 700
                    easing.type: Easing.InOutQuad
                }
            }
        }
        BodyText {
            text: root.text
            color: Theme.muted
        }
        Rectangle {
            visible: root.fraction >= 0 && root.fraction < 1
            implicitWidth: 120
            implicitHeight: 4
            radius: 2
            color: Theme.sunken
            Rectangle {
                width: parent.width * Math.max(0, root.fraction)
                height: parent.height
                radius: 2
                color: Theme.accent
            }
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
