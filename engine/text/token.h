// The id of a token: a row of the embedding table, an index into the vocabulary.
#pragma once

#include <cstdint>

namespace engine {

using TokenId = int32_t;

/// Stands where a vocabulary has no such token.
inline constexpr TokenId kNoToken = -1;

} // namespace engine
