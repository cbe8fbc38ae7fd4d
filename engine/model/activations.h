// Scratch of a forward pass: allocated once for the largest micro-batch, cut to size per batch.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/model/text_config.h"
#include "engine/ops/tensor.h"
#include "engine/vulkan/device.h"

namespace engine {

/// Tensors of one batch. x is the residual stream; the rest is scratch. Those whose width differs between
/// layers are slices and get their shape where they are used.
struct Activations
{
    Tensor x, h;               ///< [tokens, hidden]
    Tensor projected;          ///< [tokens, hidden]: what o_proj, down_proj and per_layer_projection give
    vulkan::Slice q, attended; ///< [tokens, heads · head dim]
    vulkan::Slice k, v;        ///< [tokens, KV heads · head dim]
    vulkan::Slice gated;       ///< [tokens, feed-forward]
    vulkan::Slice gateScratch; ///< [2 · tokens, feed-forward]
    Tensor perLayerContext;    ///< [tokens, layers · PLE width]
    Tensor perLayer;           ///< [tokens, layers · PLE width]: the per-layer inputs
    Tensor perLayerGated;      ///< [tokens, PLE width]
    Tensor routerInput, expertInput; ///< [tokens, hidden]
    Tensor routerLogits;             ///< [tokens, experts]
    Tensor expertWeights;            ///< [tokens, experts per token]
    vulkan::Slice expertIds;         ///< uint [tokens, experts per token]
    vulkan::Slice expertOffsets;     ///< uint [experts + 1]
    vulkan::Slice expertPairs;       ///< uint [tokens · experts per token]
    Tensor expertGated;              ///< [tokens · experts per token, expert feed-forward]
    Tensor expertScratch;            ///< [tokens · experts per token, hidden]
    Tensor routed;                   ///< [tokens, hidden]
    vulkan::Slice attentionScratch;

    /// Keeps only the last row of what flows from layer to layer (x, h, per-layer inputs).
    Activations lastRow() const;
};

/// Owns the buffers.
class ActivationMemory
{
public:
    ActivationMemory(vulkan::Device& device, const TextConfig& config, uint32_t maxTokens);

    uint32_t maxTokens() const { return m_maxTokens; }
    Activations forTokens(uint32_t tokenCount) const;
    uint64_t sizeBytes() const { return m_arena.sizeBytes(); }

    /// What the constructor will allocate.
    static uint64_t bytesFor(const TextConfig& config, uint32_t maxTokens);

private:
    const TextConfig& m_config;
    uint32_t m_maxTokens;
    vulkan::Buffer m_arena;
    std::vector<vulkan::Slice> m_slices; ///< by Part of activations.cpp
};

} // namespace engine
