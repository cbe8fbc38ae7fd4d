import QtQuick
import QtQuick.Layouts
import Facet.Attachments
import Facet.Components
import Facet.Theme

/* Which pages of a PDF are sent. */
RowLayout {
    id: root

    required property AttachmentItem item

    spacing: Theme.space1

    Text {
        text: qsTr("Pages")
        color: Theme.muted
        font.family: Theme.textFamily
        font.pixelSize: Theme.smallSize
    }
    PageField {
        page: root.item.firstPage
        pageCount: root.item.pageCount
        name: qsTr("First page of %1").arg(root.item.name)
        onChosen: page => root.item.firstPage = page
    }
    Text {
        text: "–"
        color: Theme.muted
        font.family: Theme.textFamily
        font.pixelSize: Theme.smallSize
    }
    PageField {
        page: root.item.lastPage
        pageCount: root.item.pageCount
        name: qsTr("Last page of %1").arg(root.item.name)
        onChosen: page => root.item.lastPage = page
    }
}
