// How a sequence is cut into micro-batches, and what of it stands in one: shared by sessions and traces.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/model/batch.h"
#include "engine/model/token_sequence.h"

namespace engine {

/// One past the last token of the micro-batch that begins at `first`: at most `microBatch` tokens, ending
/// before an image that would be split. An image longer than a micro-batch is split: exact only where its
/// tokens do not see each other.
uint32_t microBatchEnd(const TokenSequence& sequence, uint32_t first, uint32_t microBatch);

/// Positions first … end − 1 as the model takes them: the pad token in both tables where soft tokens stand;
/// with `bidirectionalVision` the tokens of an image see all of it.
std::vector<BatchToken> batchTokens(const TokenSequence& sequence, uint32_t first, uint32_t end,
                                    bool bidirectionalVision);

/// The soft tokens of positions first … end − 1.
std::vector<SoftRows> softRows(const TokenSequence& sequence, uint32_t first, uint32_t end);

} // namespace engine
