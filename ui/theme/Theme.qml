pragma Singleton

import QtQuick

/* Meanings, not colours: every colour, size, space and duration of the window stands here once. The window
   sets the first four properties from the settings and the system. */
QtObject {
    id: root

    property bool dark: false
    property bool highContrast: false
    property bool reducedMotion: false
    property real fontScale: 1

    readonly property color window: dark ? (highContrast ? "#000000" : "#141416") : (highContrast ? "#ffffff" : "#f7f6f3")
    readonly property color surface: dark ? (highContrast ? "#000000" : "#1b1b1e") : "#ffffff"
    readonly property color raised: dark ? (highContrast ? "#0a0a0a" : "#232327") : "#ffffff"
    readonly property color sunken: dark ? (highContrast ? "#1a1a1a" : "#101012") : "#f0eeea"
    readonly property color line: dark ? (highContrast ? "#8a8a8a" : "#2e2e33") : (highContrast ? "#5a5a5a" : "#e4e1da")
    readonly property color hover: dark ? "#2a2a2f" : "#ebe8e2"

    readonly property color text: dark ? (highContrast ? "#ffffff" : "#ecebe8") : (highContrast ? "#000000" : "#201e1b")
    readonly property color muted: dark ? (highContrast ? "#e0e0e0" : "#a29d95") : (highContrast ? "#2b2b2b" : "#625c55")
    readonly property color faint: dark ? (highContrast ? "#c8c8c8" : "#8f8a82") : (highContrast ? "#404040" : "#706a62")

    readonly property color accent: dark ? "#8ea2ff" : "#3b5bdb"
    readonly property color accentSoft: dark ? "#25294a" : "#e8ecfd"
    readonly property color accentText: dark ? "#11131f" : "#ffffff"
    readonly property color thought: dark ? "#b99bf6" : "#7048c6"
    readonly property color thoughtSoft: dark ? "#2a2340" : "#f1ebfb"
    readonly property color tool: dark ? "#55c9ba" : "#0a756b"
    readonly property color toolSoft: dark ? "#152f2c" : "#e3f4f1"
    readonly property color warn: dark ? "#f0b25e" : "#9a5800"
    readonly property color warnSoft: dark ? "#352a17" : "#fdf1dc"
    readonly property color bad: dark ? "#ff8a80" : "#b3261e"
    readonly property color badSoft: dark ? "#3b1d1b" : "#fbe9e7"
    readonly property color good: dark ? "#7fd191" : "#28743a"
    readonly property color goodSoft: dark ? "#1b3121" : "#e6f4e9"
    readonly property color shadow: dark ? "#59000000" : "#121e190f"
    readonly property color veil: dark ? "#99000000" : "#661e190f"
    readonly property color selection: dark ? "#3d4a8c" : "#c9d3fa"

    // Colours of code, from the meanings above.
    readonly property color codeKeyword: thought
    readonly property color codeString: tool
    readonly property color codeNumber: warn
    readonly property color codeName: accent
    readonly property color codeComment: faint

    readonly property string textFamily: "Inter"
    readonly property string codeFamily: "JetBrains Mono"
    readonly property real textSize: 14 * fontScale
    readonly property real readingSize: 15 * fontScale
    readonly property real smallSize: 12 * fontScale
    readonly property real tinySize: 11.5 * fontScale
    readonly property real titleSize: 16 * fontScale
    readonly property real headlineSize: 26 * fontScale
    readonly property real codeSize: 12.5 * fontScale
    readonly property real readingLineHeight: 1.6
    readonly property int emphasis: Font.DemiBold

    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 24
    readonly property int space6: 32
    readonly property int radiusSmall: 6
    readonly property int radius: 8
    readonly property int radiusCard: 12
    readonly property int radiusComposer: 18
    readonly property int lineWidth: highContrast ? 2 : 1
    readonly property int focusWidth: 2

    /* What stands around words grows with them, but less. */
    readonly property real roomScale: Math.max(1, 1 + (fontScale - 1) * 0.6)

    readonly property int target: 32 * roomScale // least side of what a pointer hits
    readonly property int iconSize: Math.round(9 * roomScale) * 2
    readonly property int sidebarWidth: 256 * roomScale
    readonly property int columnWidth: 720 * roomScale
    readonly property int traceWidth: 348 * roomScale
    readonly property int headerHeight: 52 * roomScale
    readonly property int drawerBelow: 1100 * roomScale // the trace becomes a drawer
    readonly property int narrowBelow: 760 * roomScale  // the sidebar too

    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int gentle: reducedMotion ? 0 : 180
}
