// The numbers of a text model, read from a checkpoint. One description for all structures: model differences
// are data here.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/files/checkpoint.h"

namespace engine {

/// Rotary position embedding of one layer type (spec: rotate half, pairs (i, i + headDim/2)).
struct RopeConfig
{
    float theta = 10000.0F;
    float rotatingShare =
        1.0F; ///< share of the pairs that rotate; 0.25 on Gemma 4's global layers ("proportional")
    float positionScale = 1.0F; ///< positions are multiplied by this (Gemma 3's linear scaling: 1/8)

    /// Pairs that rotate: int(share · headDim / 2).
    uint32_t pairs(uint32_t headDim) const;
    /// ω_i = theta^(−2i / headDim), i < pairs; the exponent's denominator is the whole head dim.
    std::vector<float> frequencies(uint32_t headDim) const;
};

struct LayerConfig
{
    bool isGlobal = false; ///< global ("full") attention; sliding otherwise
    uint32_t headDim = 0;
    uint32_t kvHeads = 0;
    uint32_t feedForward = 0; ///< width of the dense MLP
    uint32_t kvSource =
        0; ///< the layer whose keys and values this layer reads; its own index where it owns them
    bool valueIsKey = false; ///< K = V: no v_proj, V comes from the raw key projection
};

struct TextConfig
{
    std::string architecture; ///< "gemma4" or "gemma3"
    uint32_t vocabulary = 0;
    uint32_t hidden = 0;
    uint32_t heads = 0;
    uint32_t window = 0;        ///< keys a sliding layer sees, its own included
    uint32_t maxPositions = 0;  ///< longest context the model was made for
    uint32_t perLayerWidth = 0; ///< PLE width; 0: none
    uint32_t firstSharedLayer =
        0;                ///< layers from here on read earlier keys and values; = layer count when none do
    uint32_t experts = 0; ///< 0: no mixture of experts
    uint32_t expertsPerToken = 0;
    uint32_t expertFeedForward = 0;
    float eps = 1e-6F;
    float logitSoftcap = 0.0F; ///< 0: none
    float attentionScale = 1.0F;
    float embeddingScale = 1.0F; ///< √hidden rounded to bf16
    float perLayerScale = 1.0F;  ///< √perLayerWidth rounded to bf16
    float normOffset = 0.0F;     ///< added to norm weights of the file (Gemma 3 safetensors store w − 1)
    bool normalizeV = true;
    bool bidirectionalVision = false; ///< image tokens see their whole image on sliding layers
    RopeConfig slidingRope;
    RopeConfig globalRope;
    std::vector<LayerConfig> layers;

    uint32_t layerCount() const { return static_cast<uint32_t>(layers.size()); }
    bool ownsKv(uint32_t layer) const { return layers[layer].kvSource == layer; }
    uint32_t maxHeadDim() const;
    uint32_t maxKvWidth() const; ///< largest kvHeads · headDim
    uint32_t maxFeedForward() const;
    uint32_t slidingHeadDim() const; ///< 0 without sliding layers
    uint32_t globalHeadDim() const;  ///< 0 without global layers
    /// Of the parameters read per token: all matrices, experts counted as active only, PLE rows left out.
    uint64_t activeParameters() const;
    /// The share of one layer in them.
    uint64_t layerParameters(uint32_t layer) const;
};

/// Reads and checks the configuration. Throws Error(UnsupportedModel) for an architecture or shape we do not
/// run, Error(BadFile) for a missing, mistyped or absurd value.
TextConfig readTextConfig(const Checkpoint& checkpoint);

} // namespace engine
