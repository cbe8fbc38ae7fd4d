import QtQuick
import Facet.Theme

/* One small word on a soft ground: what kind of thing this is. */
Rectangle {
    id: root

    enum Tone {
        Plain,
        Accent,
        Thought,
        Tool,
        Warn,
        Bad,
        Good
    }

    property string text
    property int tone: Tag.Plain

    implicitWidth: label.implicitWidth + 14
    implicitHeight: label.implicitHeight + 4
    radius: Theme.radiusSmall
    color: [Theme.sunken, Theme.accentSoft, Theme.thoughtSoft, Theme.toolSoft, Theme.warnSoft, Theme.badSoft, Theme.goodSoft][root.tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Text {
        id: label
        anchors.centerIn: parent
        text: root.text
        color: [Theme.muted, Theme.accent, Theme.thought, Theme.tool, Theme.warn, Theme.bad, Theme.good][root.tone]
        font.family: Theme.textFamily
        font.pixelSize: Theme.tinySize
        font.weight: Font.Medium
    }
}
