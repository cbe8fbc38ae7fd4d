pragma ComponentBehavior: Bound

import QtQuick
import Facet.Components
import Facet.Transcribe

/* The forms in which a transcript leaves the program. */
ActionMenu {
    id: root

    required property Desk desk

    signal saveRequested(int form)

    MenuEntry {
        objectName: "exportText"
        text: qsTr("Text (TXT)")
        iconName: "file"
        onTriggered: root.saveRequested(Desk.Text)
    }
    MenuEntry {
        text: qsTr("Subtitles (SRT)")
        iconName: "video"
        onTriggered: root.saveRequested(Desk.Srt)
    }
    MenuEntry {
        text: qsTr("Web subtitles (VTT)")
        iconName: "globe"
        onTriggered: root.saveRequested(Desk.Vtt)
    }
    MenuEntry {
        text: qsTr("Table (Markdown)")
        iconName: "file"
        onTriggered: root.saveRequested(Desk.Markdown)
    }
    MenuEntry {
        objectName: "copyAll"
        text: qsTr("Copy as text")
        iconName: "copy"
        onTriggered: root.desk.copyAll()
    }
}
