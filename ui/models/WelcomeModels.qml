pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Facet.Components
import Facet.Models
import Facet.Theme

/* "For real answers": the official models that this machine can run, best first. For the welcome page. */
ColumnLayout {
    id: root

    required property ModelLibrary library
    property int most: 3

    signal modelsRequested

    spacing: Theme.space2 + 2

    GridLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space1
        columns: root.width < 560 ? 1 : 2
        BodyText {
            text: qsTr("For real answers")
            font.pixelSize: Theme.titleSize
            font.weight: Theme.emphasis
            Accessible.role: Accessible.Heading
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: root.width < 560 ? Text.AlignLeft : Text.AlignRight
            text: root.library.deviceText
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.library.deviceProblem
        tone: Notice.Warn
    }
    Repeater {
        model: root.library.offers
        delegate: FitRow {
            id: offer

            required property int index
            required property string release
            required property string download
            required property string planParts
            required property string speed
            required property bool isBest
            required property bool isHere
            required property bool isComing
            required property real comingProgress
            required property string comingText
            required property real weightShare
            required property real towerShare
            required property real cacheShare
            required property real scratchShare

            // name, verdict and tone of the row fill the properties of FitRow.
            required name
            required verdict
            required tone

            Layout.fillWidth: true
            visible: offer.index < root.most
            detail: offer.isHere ? qsTr("on this machine") : offer.download
            tag: offer.isBest ? qsTr("best here") : ""
            weights: offer.weightShare
            towers: offer.towerShare
            cache: offer.cacheShare
            scratch: offer.scratchShare
            isBusy: offer.isComing
            progress: offer.comingProgress
            memoryText: offer.isComing ? offer.comingText : offer.speed === "" ? offer.planParts : qsTr("%1 · %2").arg(offer.planParts).arg(offer.speed)
            action: offer.isHere || offer.isComing ? qsTr("Show") : qsTr("Get")
            isActionPrimary: offer.isBest
            onActionRequested: {
                if (offer.isHere || offer.isComing)
                    root.modelsRequested();
                else
                    root.library.getOffer(offer.index);
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.library.notice
        action: root.library.noticeAction === "" ? qsTr("Models") : root.library.noticeAction
        canClose: true
        onActionRequested: {
            if (root.library.noticeAction === "")
                root.modelsRequested();
            else
                root.library.takeNoticeAction();
        }
        onClosed: root.library.dismissNotice()
    }
}
