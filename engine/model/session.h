// One conversation's state on the GPU: what has been evaluated, its KV cache, the logits of the last token.
// Call from one thread. Everything evaluated so far is kept through errors and cancellation.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/model/model.h"
#include "engine/model/sampler.h"
#include "engine/model/token_sequence.h"
#include "engine/vulkan/profiler.h"

namespace engine {

struct SessionOptions
{
    uint32_t contextLength = 4096;
    uint32_t microBatch = 512; ///< tokens per forward pass of a prefill; an image's tokens must fit into one
    KvType kvType = KvType::F16;
    uint64_t snapshotBudgetBytes = uint64_t{512}
                                   << 20; ///< host memory for snapshots of sliding layers (exact roll-back)
    vulkan::Profiler* profiler = nullptr; ///< times every kernel; slower
};

/// Device memory of a session, exactly as it will allocate.
struct SessionMemory
{
    uint64_t activationBytes = 0;
    uint64_t inputBytes = 0;
    uint64_t logitBytes = 0;
    uint64_t kvBytes = 0; ///< with the context full

    uint64_t total() const { return activationBytes + inputBytes + logitBytes + kvBytes; }
};

SessionMemory sessionMemory(const TextConfig& config, const SessionOptions& options);

struct PrefillResult
{
    uint32_t reused = 0;    ///< tokens whose keys and values were there already
    uint32_t evaluated = 0; ///< tokens run now
    bool cancelled = false; ///< stopped between micro-batches; what was evaluated is kept
};

class Session
{
public:
    /// Throws Error(OutOfDeviceMemory), or Error(InvalidRequest) for a context the model or the options
    /// cannot have.
    Session(const Model& model, const SessionOptions& options);
    ~Session();

    /// Makes the evaluated tokens equal to `prompt`: keeps the longest common prefix, rolls back the rest,
    /// runs what is new. Afterwards the logits are those of the prompt's last token. Throws
    /// Error(ContextTooLong) before touching anything.
    PrefillResult prefill(const TokenSequence& prompt, const std::stop_token& stop = {},
                          const std::function<void(uint32_t done, uint32_t total)>& progress = {});

    /// Runs one more token; afterwards the logits are its own. Throws Error(ContextTooLong) when the context
    /// is full.
    void decode(TokenId token);

    /// The next token by the current logits. `mask`: one bit per token, empty for all. Runs on the GPU as far
    /// as it saves traffic.
    Sample sample(const Sampler& sampler, const PenaltyCounts& penalties, std::span<const uint32_t> mask,
                  uint64_t step);

    /// All current logits [vocabulary], after the soft cap.
    std::vector<float> logits();

    uint32_t tokenCount() const;
    uint32_t contextLength() const;
    /// Tokens evaluated so far (soft tokens as their ids).
    std::span<const TokenId> tokens() const;
    uint64_t deviceBytes() const;
    /// Dispatches, barriers and copies of one decode step.
    vulkan::CommandCounts decodeCounts();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace engine
