// What the numbers in the frames of arrays and objects mean.
#pragma once

#include "engine/text/grammar/rules.h"

namespace engine::grammar {

// Phases of arrays and objects.
inline constexpr uint32_t kBegin = 0;  ///< the opening bracket comes
inline constexpr uint32_t kOpened = 1; ///< after the bracket
inline constexpr uint32_t kAfterComma = 2;
inline constexpr uint32_t kAfterValue = 3;
inline constexpr uint32_t kBeforeClose = 4; ///< whitespace, then the closing bracket
inline constexpr uint32_t kBeforeColon = 5; ///< after the quote of a key that is not declared
inline constexpr uint32_t kAfterColon = 6;
inline constexpr uint32_t kAfterColonSpace = 7;
inline constexpr uint32_t kFreeKey = 8; ///< inside a key that is not a declared one
inline constexpr uint32_t kKey = 9;     ///< kKey + node of the trie of declared keys

inline constexpr uint8_t kNoSpace = 0; ///< Frame::progress where whitespace may come

/// Frame::count: the value after the colon belongs to a key that is not declared.
inline constexpr uint32_t kAdditional = kNoLimit;

} // namespace engine::grammar
