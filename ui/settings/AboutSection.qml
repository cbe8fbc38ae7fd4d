pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Theme

SettingsSection {
    id: root

    title: qsTr("About")

    SettingRow {
        query: root.query
        title: qsTr("Facet %1").arg(Qt.application.version)
        detail: qsTr("A window for Google's Gemma models, with an engine of its own on Vulkan. Gemma is a trademark of Google LLC; Facet is not made by Google.")
        isWide: true
    }
    Repeater {
        model: ListModel {
            id: libraries
            ListElement { name: "Qt 6"; licence: "LGPL-3.0" }
            ListElement { name: "FFmpeg"; licence: "LGPL-2.1" }
            ListElement { name: "PortAudio"; licence: "MIT" }
            ListElement { name: "SQLite"; licence: "public domain" }
            ListElement { name: "SentencePiece"; licence: "Apache-2.0" }
            ListElement { name: "Vulkan loader, volk"; licence: "Apache-2.0, MIT" }
            ListElement { name: "nlohmann/json"; licence: "MIT" }
            ListElement { name: "md4c"; licence: "MIT" }
            ListElement { name: "highlight.js"; licence: "BSD-3-Clause" }
            ListElement { name: "cpp-httplib"; licence: "MIT" }
            ListElement { name: "QtKeychain"; licence: "BSD-3-Clause" }
            ListElement { name: "KaTeX"; licence: "MIT" }
            ListElement { name: "Inter, JetBrains Mono"; licence: "OFL-1.1" }
        }
        delegate: SettingRow {
            id: line

            required property string name
            required property string licence

            query: root.query
            title: line.name
            Layout.minimumHeight: 0
            BodyText {
                text: line.licence
                color: Theme.faint
            }
        }
    }
}
