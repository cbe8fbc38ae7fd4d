import QtQuick
import Facet.App
import Facet.Components
import Facet.Theme

/* The loaded model in the header: its state as a dot and in words. */
Pill {
    id: root

    required property ModelStatus model

    objectName: "modelPill"
    opensList: true
    text: root.model.state === ModelStatus.Loading ? qsTr("Loading %1 · %2 %", "model, per cent").arg(root.model.name).arg(Math.round(root.model.progress * 100)) : (root.model.state === ModelStatus.Ready ? root.model.name : qsTr("Choose a model"))
    dotColor: root.model.state === ModelStatus.Ready ? Theme.good : (root.model.state === ModelStatus.Failed ? Theme.bad : (root.model.state === ModelStatus.Loading ? Theme.warn : Theme.faint))
    Accessible.description: root.model.detail
}
