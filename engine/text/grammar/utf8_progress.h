// Valid UTF-8 (RFC 3629, table 3-7 of the Unicode standard) as a tiny automaton, shared by everything that
// reads text byte by byte.
#pragma once

#include <cstdint>

namespace engine::grammar {

/// What the bytes of a character so far still need; 0 between characters.
using Utf8Progress = uint8_t;
inline constexpr Utf8Progress kCharacterBoundary = 0;
inline constexpr Utf8Progress kNeedsOne = 1;   ///< 80–BF
inline constexpr Utf8Progress kNeedsTwo = 2;   ///< 80–BF twice
inline constexpr Utf8Progress kNeedsThree = 3; ///< 80–BF three times
inline constexpr Utf8Progress kAfterE0 = 4;    ///< A0–BF, then one: no overlong forms
inline constexpr Utf8Progress kAfterED = 5;    ///< 80–9F, then one: no surrogates
inline constexpr Utf8Progress kAfterF0 = 6;    ///< 90–BF, then two: no overlong forms
inline constexpr Utf8Progress kAfterF4 = 7;    ///< 80–8F, then two: nothing above U+10FFFF
inline constexpr Utf8Progress kUtf8ProgressEnd = 8;

/// Takes a byte; false (and no change) where it may not come. Control characters are for the caller to judge.
inline bool stepUtf8(Utf8Progress& progress, unsigned byte)
{
    const auto in = [byte](unsigned low, unsigned high) { return byte >= low && byte <= high; };
    const auto go = [&progress](bool allowed, Utf8Progress next) {
        if (allowed)
            progress = next;
        return allowed;
    };
    switch (progress) {
    case kCharacterBoundary:
        if (byte < 0x80)
            return true;
        if (in(0xC2, 0xDF))
            return go(true, kNeedsOne);
        if (in(0xE0, 0xEF))
            return go(true, byte == 0xE0 ? kAfterE0 : byte == 0xED ? kAfterED : kNeedsTwo);
        return go(in(0xF0, 0xF4), byte == 0xF0 ? kAfterF0 : byte == 0xF4 ? kAfterF4 : kNeedsThree);
    case kNeedsOne:
        return go(in(0x80, 0xBF), kCharacterBoundary);
    case kNeedsTwo:
        return go(in(0x80, 0xBF), kNeedsOne);
    case kNeedsThree:
        return go(in(0x80, 0xBF), kNeedsTwo);
    case kAfterE0:
        return go(in(0xA0, 0xBF), kNeedsOne);
    case kAfterED:
        return go(in(0x80, 0x9F), kNeedsOne);
    case kAfterF0:
        return go(in(0x90, 0xBF), kNeedsTwo);
    case kAfterF4:
        return go(in(0x80, 0x8F), kNeedsTwo);
    default:
        return false;
    }
}

} // namespace engine::grammar
