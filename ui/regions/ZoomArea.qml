import QtQuick
import QtQuick.Window
import Facet.Components
import Facet.Theme

/* A picture that fits its place and can be zoomed and panned; what is put inside lies over the picture and grows
   with it. Wheel with Ctrl (or alone, where `wheelZooms`), plus, minus, 0 and the arrows. */
FocusScope {
    id: root

    property string source
    property string name
    property bool wheelZooms: true
    property bool panEnabled: true
    property real zoom: 1
    property bool showsFocus: true // off where nothing else could have it
    /* Of the corners, which are covered in the colour of the ground: the software renderer cannot clip them. */
    property real radius: 0
    property color ground: Theme.surface
    default property alias content: over.data

    readonly property alias pictureStatus: picture.status
    readonly property real aspect: picture.implicitHeight > 0 ? picture.implicitWidth / picture.implicitHeight : 1.5
    readonly property real fitWidth: Math.min(root.width, root.height * root.aspect)
    readonly property real fitHeight: root.fitWidth / root.aspect
    readonly property bool canZoomIn: root.zoom < 15.9
    readonly property bool canZoomOut: root.zoom > 1.01

    function zoomAt(factor: real, x: real, y: real) {
        const shareX = (flick.contentX + x - canvas.x) / canvas.width;
        const shareY = (flick.contentY + y - canvas.y) / canvas.height;
        root.zoom = Math.max(1, Math.min(16, root.zoom * factor));
        flick.contentX = canvas.x + shareX * canvas.width - x;
        flick.contentY = canvas.y + shareY * canvas.height - y;
        flick.returnToBounds();
    }

    function zoomBy(factor: real) {
        root.zoomAt(factor, root.width / 2, root.height / 2);
    }

    function reset() {
        root.zoom = 1;
        flick.contentX = 0;
        flick.contentY = 0;
    }

    function pan(x: real, y: real) {
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, flick.contentX + x));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + y));
    }

    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    Accessible.focusable: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            root.zoomBy(1.25);
        else if (event.key === Qt.Key_Minus)
            root.zoomBy(0.8);
        else if (event.key === Qt.Key_0)
            root.reset();
        else if (event.key === Qt.Key_Left && root.canZoomOut)
            root.pan(-48, 0);
        else if (event.key === Qt.Key_Right && root.canZoomOut)
            root.pan(48, 0);
        else if (event.key === Qt.Key_Up && root.canZoomOut)
            root.pan(0, -48);
        else if (event.key === Qt.Key_Down && root.canZoomOut)
            root.pan(0, 48);
        else
            event.accepted = false;
    }

    Flickable {
        id: flick
        anchors.fill: parent
        interactive: root.panEnabled && root.canZoomOut
        contentWidth: Math.max(width, canvas.width)
        contentHeight: Math.max(height, canvas.height)
        boundsBehavior: Flickable.StopAtBounds

        Item {
            id: canvas
            x: Math.max(0, (flick.width - width) / 2)
            y: Math.max(0, (flick.height - height) / 2)
            width: root.fitWidth * root.zoom
            height: root.fitHeight * root.zoom

            Image {
                id: picture

                // Sharp when zoomed: a larger one is asked for in steps.
                readonly property real wanted: Math.max(root.width, root.height) * (root.zoom > 4 ? 4 : (root.zoom > 1.5 ? 2 : 1))

                anchors.fill: parent
                asynchronous: true
                source: root.source
                sourceSize: Qt.size(Math.min(4096, Math.ceil(wanted / 512) * 512), Math.min(4096, Math.ceil(wanted / 512) * 512))
                fillMode: Image.Stretch
            }
            Item {
                id: over
                anchors.fill: parent
            }
        }
    }
    Text {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space4
        visible: picture.status === Image.Error
        text: qsTr("The picture cannot be shown: its stored copy is gone or damaged.")
        color: Theme.muted
        font.family: Theme.textFamily
        font.pixelSize: Theme.textSize
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    WheelHandler {
        acceptedModifiers: root.wheelZooms ? Qt.KeyboardModifierMask : Qt.ControlModifier
        onWheel: event => root.zoomAt(event.angleDelta.y > 0 ? 1.15 : 1 / 1.15, event.x, event.y)
    }
    PinchHandler {
        target: null
        onScaleChanged: delta => root.zoomAt(delta, centroid.position.x, centroid.position.y)
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -border.width
        visible: root.radius > 0
        radius: root.radius + border.width
        color: "transparent"
        border.width: root.radius
        border.color: root.ground
    }
    Rectangle { // a white picture on a white ground has an edge too
        anchors.fill: parent
        visible: root.radius > 0
        radius: root.radius
        color: "transparent"
        border.width: Theme.lineWidth
        border.color: Theme.line
    }
    FocusRing {
        anchors.margins: 0
        radius: root.radius
        shown: root.activeFocus && root.showsFocus
    }
}
