pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Facet.Blocks
import Facet.Components
import Facet.Hub
import Facet.Markdown
import Facet.Theme

/* Before the first download from a repository: its licence, what it asks for, and its model card. */
ModalSheet {
    id: root

    required property Getting getting

    title: root.getting.title
    widest: 760
    onClosed: if (root.getting.isOpen) root.getting.cancel()
    onOpened: acceptButton.forceActiveFocus(Qt.TabFocusReason)

    readonly property Connections watch: Connections {
        target: root.getting
        function onChanged() {
            if (root.getting.isOpen && !root.opened)
                root.open();
            else if (!root.getting.isOpen && root.opened)
                root.close();
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        Tag {
            visible: root.getting.licence !== ""
            text: qsTr("Licence: %1").arg(root.getting.licence)
            tone: Tag.Accent
        }
        Tag {
            visible: root.getting.sizeText !== ""
            text: qsTr("%1 download").arg(root.getting.sizeText)
        }
        LinkText {
            visible: root.getting.licenceUrl.toString() !== ""
            text: qsTr("Read the licence")
            target: root.getting.licenceUrl
            onFollowed: link => root.getting.follow(link)
        }
        LinkText {
            text: root.getting.repository
            target: root.getting.pageUrl
            onFollowed: link => root.getting.follow(link)
        }
    }
    Notice {
        id: gate
        Layout.fillWidth: true
        visible: text !== ""
        text: root.getting.gateText
        tone: Notice.Warn
    }
    Notice {
        id: trouble
        Layout.fillWidth: true
        visible: text !== ""
        text: root.getting.problem
        tone: Notice.Bad
        action: qsTr("Try again")
        onActionRequested: root.getting.retry()
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(460, Math.max(100, (root.parent ? root.parent.height : 630) - 330 - (gate.visible ? gate.implicitHeight : 0) - (trouble.visible ? trouble.implicitHeight : 0)))
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.lineWidth
        border.color: Theme.line
        BodyText {
            anchors.fill: parent
            anchors.margins: Theme.space4
            visible: root.getting.cardText !== ""
            text: root.getting.cardText
            color: Theme.muted
        }
        ListView {
            id: card
            anchors.fill: parent
            anchors.margins: Theme.space1
            visible: root.getting.cardText === ""
            clip: true
            activeFocusOnTab: true
            topMargin: Theme.space2
            bottomMargin: Theme.space4
            boundsBehavior: Flickable.StopAtBounds
            model: root.getting.card
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Model card")
            Keys.onDownPressed: card.flick(0, -700)
            Keys.onUpPressed: card.flick(0, 700)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                    const step = card.height * (event.key === Qt.Key_PageDown ? 0.9 : -0.9);
                    card.contentY = Math.max(-card.topMargin, Math.min(card.contentHeight + card.bottomMargin - card.height, card.contentY + step));
                    event.accepted = true;
                }
            }
            ScrollBar.vertical: ThinScrollBar {}
            delegate: Item {
                id: line

                required property block block

                width: ListView.view ? ListView.view.width : 0
                implicitHeight: view.implicitHeight
                BlockView {
                    id: view
                    x: Theme.space4
                    width: line.width - 2 * Theme.space4
                    block: line.block
                    onLinkActivated: link => root.getting.follow(link)
                }
            }
            FocusRing {
                shown: card.activeFocus
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("You are asked once for each repository. The files go into the Hugging Face cache, where other programs find them too.")
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        layoutDirection: Qt.RightToLeft
        TextButton {
            id: acceptButton
            isPrimary: true
            enabled: root.getting.canAccept
            text: qsTr("Accept and download")
            onClicked: root.getting.accept()
        }
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
    }
}
