import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Hub
import Facet.Theme

/* Finds models of the community: words, kind of files, what was found, one repository open. */
ColumnLayout {
    id: root

    required property Hub hub
    readonly property CommunitySearch search: root.hub.search

    function start() {
        if (!root.hub.staysOffline && root.search.count === 0 && !root.search.isBusy)
            root.search.start();
        field.forceActiveFocus();
    }

    spacing: Theme.space2 + 2

    Notice {
        Layout.fillWidth: true
        visible: root.hub.staysOffline
        text: root.hub.offlineText
        tone: Notice.Info
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        Field {
            id: field
            width: Math.min(parent.width, Math.max(240, parent.width - kinds.implicitWidth - Theme.space2))
            enabled: !root.hub.staysOffline
            name: qsTr("Search for models")
            placeholderText: qsTr("Search Gemma models, by size, publisher or language")
            text: root.search.text
            onTextEdited: root.search.text = field.text
            Keys.onReturnPressed: root.search.start()
            Keys.onEnterPressed: root.search.start()
        }
        Row {
            id: kinds
            spacing: Theme.space2
            Pill {
                checked: root.search.kind === CommunitySearch.Gguf
                enabled: !root.hub.staysOffline
                text: qsTr("GGUF")
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: root.search.kind = CommunitySearch.Gguf
            }
            Pill {
                checked: root.search.kind === CommunitySearch.Safetensors
                enabled: !root.hub.staysOffline
                text: qsTr("safetensors")
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: root.search.kind = CommunitySearch.Safetensors
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== "" && !root.hub.staysOffline
        text: root.search.problem
        tone: Notice.Warn
        action: qsTr("Try again")
        onActionRequested: root.search.start()
    }
    Repeater {
        model: root.search
        delegate: Card {
            id: entry

            required property int index
            required property string name
            required property string publisher
            required property string detail
            required property string reason
            required property bool isOpen

            Layout.fillWidth: true
            implicitHeight: column.implicitHeight
            ColumnLayout {
                id: column
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: 0
                HubRepositoryRow {
                    Layout.fillWidth: true
                    index: entry.index
                    name: entry.name
                    publisher: entry.publisher
                    detail: entry.detail
                    reason: entry.reason
                    isOpen: entry.isOpen
                    onClicked: root.search.toggle(entry.index)
                }
                Loader {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space4
                    Layout.rightMargin: Theme.space4
                    Layout.bottomMargin: active ? Theme.space2 : 0
                    active: entry.isOpen
                    visible: active
                    sourceComponent: HubFiles {
                        hub: root.hub
                    }
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.search.isBusy
        text: qsTr("Asking the hub…")
        color: Theme.muted
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.search.isEmpty
        text: qsTr("Nothing was found. Try fewer words, or the other kind of files.")
        color: Theme.muted
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        visible: root.search.hasMore && !root.search.isBusy && root.search.count > 0
        text: qsTr("Show more")
        onClicked: root.search.more()
    }
}
