// The tokens of one forward pass, as the host prepares them and the kernels read them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/model/text_config.h"
#include "engine/model/text_weights.h"
#include "engine/ops/ops.h"
#include "engine/text/token.h"
#include "engine/vulkan/device.h"

namespace engine {

/// What stands at one position.
struct BatchToken
{
    TokenId id = 0;          ///< pad (0) where a soft token stands
    uint32_t visibleEnd = 0; ///< last position it sees on sliding layers; its own position when causal
};

/// Rows that replace embeddings (unscaled): soft tokens made from an image, a frame or sound.
struct SoftRows
{
    uint32_t firstRow = 0; ///< in the batch
    Tensor rows;           ///< [count, hidden]
};

/// What a forward pass takes.
struct Batch
{
    BatchView view;        ///< all tokens
    BatchView last;        ///< the last one alone
    vulkan::Slice ids;     ///< uint [tokens]
    Tensor perLayerTokens; ///< PLE rows [tokens, layers · PLE width], unscaled; empty without PLE
    std::vector<SoftRows> soft;
};

/// Host-written buffers behind a Batch of up to maxTokens tokens. Recordings made with batch(n) can be
/// replayed after another write() of n tokens.
class BatchInputs
{
public:
    BatchInputs(vulkan::Device& device, const TextConfig& config, uint32_t maxTokens);

    /// Positions firstPosition … firstPosition + tokens.size() − 1. Computes rope tables in double from fp32
    /// angles and reads the PLE rows of the tokens. The GPU must be done with earlier contents.
    void write(std::span<const BatchToken> tokens, uint32_t firstPosition,
               const PerLayerTable& perLayerTable);

    Batch batch(uint32_t tokenCount) const;

    static uint64_t bytesFor(const TextConfig& config, uint32_t maxTokens);

private:
    void writeRope(const std::vector<float>& frequencies, uint64_t offset, uint32_t firstPosition,
                   size_t tokenCount);
    BatchView view(uint32_t firstRow, uint32_t tokenCount, uint64_t headerOffset) const;

    struct Layout
    {
        uint64_t header, lastHeader, ids, visibleEnd, slidingRope, globalRope, perLayer, total;
    };
    static Layout layoutFor(const TextConfig& config, uint32_t maxTokens);

    const TextConfig& m_config;
    uint32_t m_maxTokens;
    std::vector<float> m_slidingFrequencies, m_globalFrequencies;
    Layout m_layout;
    vulkan::Buffer m_buffer;
    std::vector<TokenId> m_ids;
};

} // namespace engine
