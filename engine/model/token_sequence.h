// What a session evaluates: token ids, and soft tokens where media stand.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/ops/tensor.h"
#include "engine/text/token.h"

namespace engine {

/// Soft tokens of one image, video frame or clip, in the place of `count` ids.
struct SoftSpan
{
    uint32_t position = 0; ///< of the first, in TokenSequence::ids
    uint32_t count = 0;
    Tensor rows;              ///< [count, hidden]; stays alive while a session may evaluate it
    uint64_t contentHash = 0; ///< equal content, equal hash: what prefix reuse compares
    bool isVision = false; ///< image or video frame: one block for bidirectional attention, never split over
                           ///< micro-batches
};

struct TokenSequence
{
    std::vector<TokenId> ids;
    std::vector<SoftSpan> soft; ///< ascending, disjoint
};

} // namespace engine
