pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Components
import Facet.Models
import Facet.Settings
import Facet.Theme

/* The view of all settings: sections at the side (above, where it is narrow), a search over all of them. */
FocusScope {
    id: root

    required property Settings settings
    required property Shortcuts shortcuts
    required property ModelLibrary library
    required property DataFolderMove move
    /// Device names for the microphone, without the default one.
    property list<string> microphones
    /// Tools, permissions and servers; its own view.
    property Component toolsView: null
    /// Where models come from; the local server.
    property Component downloadsView: null
    property Component serverView: null
    /// The sidebar is not beside this view: a button opens it.
    property bool canOpenSidebar: false
    property int section: 0
    readonly property bool isNarrow: root.width < 700
    readonly property string query: search.text.trim()
    readonly property list<string> titles: [general.title, appearance.title, chats.title, answers.title, model.title, microphone.title, tools.title, downloads.title, server.title, privacy.title, keyboard.title, about.title]

    signal sidebarRequested
    /// The microphones are about to be seen: the list should be read anew.
    signal microphonesRequested

    function show(index: int) {
        search.clear();
        root.section = index;
        scroller.contentItem.contentY = 0;
    }
    /// Opens the section whose control is meant: "general", …, "about".
    function showSection(name: string) {
        root.show(Math.max(0, ["general", "appearance", "chats", "answers", "model", "microphone", "tools", "downloads", "server", "privacy", "keyboard", "about"].indexOf(name)));
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            Layout.fillWidth: true
            implicitHeight: Theme.headerHeight
            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: root.canOpenSidebar ? Theme.space2 : Theme.space4
                anchors.rightMargin: Theme.space4
                spacing: root.canOpenSidebar ? Theme.space2 : Theme.space3
                IconButton {
                    visible: root.canOpenSidebar
                    iconName: "menu"
                    text: qsTr("Show the sidebar")
                    onClicked: root.sidebarRequested()
                }
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("Settings")
                    font.weight: Theme.emphasis
                    font.pixelSize: Theme.titleSize
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Accessible.role: Accessible.Heading
                }
                Field {
                    id: search
                    Layout.preferredWidth: Math.min(240, root.width * 0.5)
                    focus: true
                    placeholderText: qsTr("Search the settings")
                    Keys.onEscapePressed: event => {
                        event.accepted = search.text !== "";
                        search.clear();
                    }
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.lineWidth
                color: Theme.line
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.margins: Theme.space3
            visible: text !== ""
            text: root.settings.notice
            tone: Notice.Warn
            canClose: true
            onClosed: root.settings.dismissNotice()
        }
        Flow {
            Layout.fillWidth: true
            Layout.margins: Theme.space3
            Layout.bottomMargin: 0
            visible: root.isNarrow && root.query === ""
            spacing: Theme.space1 + 2
            Repeater {
                model: root.isNarrow ? root.titles : []
                delegate: Pill {
                    required property int index
                    required property string modelData

                    text: modelData
                    checkable: true
                    checked: root.section === index
                    onClicked: root.show(index)
                    Accessible.role: Accessible.PageTab
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            SectionList {
                Layout.fillHeight: true
                Layout.preferredWidth: 212 * Math.max(1, Theme.fontScale)
                visible: !root.isNarrow
                titles: root.isNarrow ? [] : root.titles
                current: root.query === "" ? root.section : -1
                onChosen: index => root.show(index)
            }
            ScrollView {
                id: scroller
                Layout.fillWidth: true
                Layout.fillHeight: true
                contentWidth: availableWidth
                ScrollBar.vertical: ThinScrollBar {
                    parent: scroller
                    anchors.right: parent.right
                    height: parent.height
                }
                ColumnLayout {
                    readonly property real margin: root.isNarrow ? Theme.space4 : Theme.space5

                    x: margin
                    width: Math.min(scroller.availableWidth - 2 * margin, Theme.columnWidth)
                    spacing: 0

                    Item {
                        implicitHeight: Theme.space5
                        FollowFocus {
                            view: scroller.contentItem as Flickable
                        }
                    }
                    GeneralSection {
                        id: general
                        Layout.fillWidth: true
                        isChosen: root.section === 0
                        query: root.query
                        settings: root.settings
                    }
                    AppearanceSection {
                        id: appearance
                        Layout.fillWidth: true
                        isChosen: root.section === 1
                        query: root.query
                        settings: root.settings
                    }
                    ChatsSection {
                        id: chats
                        Layout.fillWidth: true
                        isChosen: root.section === 2
                        query: root.query
                        settings: root.settings
                    }
                    AnswersSection {
                        id: answers
                        Layout.fillWidth: true
                        isChosen: root.section === 3
                        query: root.query
                        settings: root.settings
                    }
                    ModelSection {
                        id: model
                        Layout.fillWidth: true
                        isChosen: root.section === 4
                        query: root.query
                        settings: root.settings
                        library: root.library
                    }
                    SettingsSection {
                        id: microphone
                        Layout.fillWidth: true
                        title: qsTr("Microphone")
                        isChosen: root.section === 5
                        query: root.query
                        onVisibleChanged: if (visible) root.microphonesRequested()
                        ChoiceRow {
                            readonly property string chosen: root.settings.microphone
                            readonly property bool isAbsent: chosen !== "" && !root.microphones.includes(chosen)

                            query: root.query
                            title: qsTr("Microphone")
                            detail: root.microphones.length === 0 ? qsTr("No microphone was found. Connect one, or check that the system lets programs record.") : qsTr("For questions you speak and for transcribing.")
                            enabled: root.microphones.length > 0
                            choices: [qsTr("The system's default")].concat(root.microphones, isAbsent ? [qsTr("%1 (not connected)").arg(chosen)] : [])
                            current: isAbsent ? root.microphones.length + 1 : root.microphones.indexOf(chosen) + 1
                            onChosen: index => {
                                if (index <= root.microphones.length)
                                    root.settings.microphone = index === 0 ? "" : root.microphones[index - 1];
                            }
                        }
                    }
                    SettingsSection {
                        id: tools
                        Layout.fillWidth: true
                        title: qsTr("Tools and servers")
                        isChosen: root.section === 6
                        query: root.query
                        Loader {
                            Layout.fillWidth: true
                            active: tools.isChosen && root.toolsView !== null
                            visible: active && root.query === ""
                            sourceComponent: root.toolsView
                        }
                    }
                    SettingsSection {
                        id: downloads
                        Layout.fillWidth: true
                        title: qsTr("Downloads")
                        isChosen: root.section === 7
                        query: root.query
                        Loader {
                            Layout.fillWidth: true
                            active: downloads.isChosen && root.downloadsView !== null
                            visible: active && root.query === ""
                            sourceComponent: root.downloadsView
                        }
                    }
                    SettingsSection {
                        id: server
                        Layout.fillWidth: true
                        title: qsTr("Local server")
                        isChosen: root.section === 8
                        query: root.query
                        Loader {
                            Layout.fillWidth: true
                            active: server.isChosen && root.serverView !== null
                            visible: active && root.query === ""
                            sourceComponent: root.serverView
                        }
                    }
                    PrivacySection {
                        id: privacy
                        Layout.fillWidth: true
                        isChosen: root.section === 9
                        query: root.query
                        settings: root.settings
                        move: root.move
                    }
                    KeyboardSection {
                        id: keyboard
                        Layout.fillWidth: true
                        isChosen: root.section === 10
                        query: root.query
                        shortcuts: root.shortcuts
                    }
                    AboutSection {
                        id: about
                        Layout.fillWidth: true
                        isChosen: root.section === 11
                        query: root.query
                    }
                }
            }
        }
    }
}
