// Writes a forward pass with everything kept as a safetensors file.
#pragma once

#include <filesystem>

#include "app/cli/model_options.h"
#include "engine/model/model.h"
#include "engine/model/token_sequence.h"

namespace cli {

struct TraceRequest
{
    ModelOptions model;
    std::string output;
    uint32_t greedy = 0; ///< tokens to decode greedily after the prompt
    bool layers = false;

    /// Declares MODEL, -o, --greedy, --layers and the common options; keys and values are kept in f32 by
    /// default.
    void declare(CLI::App& command);
};

/// ids int32 [n], logits [n, vocabulary], norm [n, hidden], layer.i.output [n, hidden] when asked for, soft.i
/// [count, hidden] for each run of soft tokens, next int32 [greedy].
void writeTrace(const engine::Model& model, const engine::TokenSequence& prompt, const TraceRequest& request);

} // namespace cli
