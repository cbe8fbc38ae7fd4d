pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Theme
import Facet.Transcribe

/* Two lists side by side: what is spoken, and what to translate into. */
Popup {
    id: root

    required property Desk desk

    padding: Theme.space3
    width: 400
    height: 380
    margins: Theme.space2
    focus: true
    background: FloatingGround {}

    contentItem: RowLayout {
        spacing: Theme.space3
        LanguageList {
            objectName: "spokenList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            desk: root.desk
            title: qsTr("Spoken")
            languages: root.desk.languages
            current: root.desk.language
            focus: true
            onChosen: name => root.desk.language = name
        }
        LanguageList {
            objectName: "targetList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            desk: root.desk
            title: qsTr("Translate into")
            languages: root.desk.targetLanguages
            current: root.desk.translateTo
            onChosen: name => root.desk.translateTo = name
        }
    }
}
