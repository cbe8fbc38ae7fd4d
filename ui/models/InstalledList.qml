import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Hub
import Facet.Models
import Facet.Theme

/* The models on this machine, each with what it takes and what can be done with it. */
ColumnLayout {
    id: root

    required property ModelLibrary library
    property Hub hub: null
    property Housekeeping housekeeping: null

    spacing: Theme.space2 + 2

    Repeater {
        model: root.library.installed
        delegate: FitRow {
            id: entry

            required property int index
            required property string place
            required property string path
            required property string diskSize
            required property string memory
            required property bool canLoad
            required property bool canForget
            required property bool isDemo
            required property int loadState
            required property bool hasUpdate
            required property bool canDelete
            required property string fileName
            required property string checkText
            required property int checkTone
            required property real checkProgress
            required property real weightShare
            required property real towerShare
            required property real cacheShare
            required property real scratchShare
            required name
            required detail
            required problem
            required verdict
            required tone
            required progress

            readonly property bool isLoaded: entry.loadState === InstalledModels.Loaded
            readonly property bool isVerifying: entry.checkProgress >= 0

            Layout.fillWidth: true
            tag: entry.isDemo ? qsTr("demo") : (entry.hasUpdate ? qsTr("newer files on the hub") : "")
            tagTone: entry.isDemo ? Tag.Plain : Tag.Accent
            note: entry.checkText
            noteTone: entry.checkTone
            weights: entry.weightShare
            towers: entry.towerShare
            cache: entry.cacheShare
            scratch: entry.scratchShare
            hasBar: entry.canLoad
            isBusy: entry.loadState === InstalledModels.Loading
            memoryText: {
                const parts = entry.isBusy ? qsTr("loading, %1 %").arg(Math.round(100 * entry.progress)) : entry.memory;
                const where = entry.isDemo ? entry.place : qsTr("%1 · %2").arg(entry.diskSize).arg(entry.place);
                return parts === "" ? where : parts + "\n" + where;
            }
            action: entry.isLoaded ? qsTr("Loaded") : (entry.canLoad ? qsTr("Load") : "")
            isActionEnabled: entry.loadState === InstalledModels.NotLoaded
            secondIcon: "more"
            secondAction: qsTr("More about %1").arg(entry.name)
            onActionRequested: root.library.load(entry.index)
            onSecondRequested: menu.open()

            InstalledMenu {
                id: menu
                x: entry.width - width - Theme.space3
                y: entry.height - Theme.space2
                library: root.library
                hub: root.hub
                housekeeping: root.housekeeping
                row: entry.index
                isDemo: entry.isDemo
                hasUpdate: entry.hasUpdate
                isVerifying: entry.isVerifying
                canDelete: entry.canDelete
                canForget: entry.canForget && !entry.isLoaded
                onRenameRequested: renameLoader.ask(entry.path, entry.name, entry.fileName)
            }
        }
    }
    Loader {
        id: renameLoader

        function ask(path: string, name: string, fileName: string) {
            renameLoader.active = true;
            (renameLoader.item as RenameSheet).ask(path, name, fileName);
        }

        active: false
        visible: false
        sourceComponent: RenameSheet {
            housekeeping: root.housekeeping
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.library.isScanning
        text: qsTr("Looking for models…")
        color: Theme.muted
    }
    BodyText {
        Layout.fillWidth: true
        visible: !root.library.isScanning && root.library.installed.count <= 1
        text: qsTr("Facet looks in the Hugging Face cache, LM Studio, Jan and Ollama. Add other files or folders from disk, or drop them here; they are used where they are.")
        color: Theme.muted
    }
}
