// A forward pass with everything kept: what reference tests compare and what `facet-cli trace` writes.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/model/model.h"
#include "engine/model/token_sequence.h"

namespace engine {

struct TraceOptions
{
    bool layers = false; ///< keep the residual stream after every layer
    uint32_t microBatch = 512;
    KvType kvType = KvType::F32;
};

struct Trace
{
    uint32_t tokenCount = 0;
    std::vector<float> logits;              ///< [tokens, vocabulary], after the soft cap
    std::vector<float> norm;                ///< [tokens, hidden], after the final norm
    std::vector<std::vector<float>> layers; ///< [layers][tokens, hidden]
};

/// Runs all layers for all positions of the prompt, in micro-batches.
Trace traceForward(const Model& model, const TokenSequence& prompt, const TraceOptions& options);

/// The `count` tokens that greedy decoding gives after the prompt (stop tokens included and not obeyed).
std::vector<TokenId> traceGreedy(const Model& model, const TokenSequence& prompt, uint32_t count,
                                 const TraceOptions& options);

} // namespace engine
