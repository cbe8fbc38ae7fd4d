// The vision tower's forward pass, in the order of the specification. Knows ops, never Vulkan calls.
#pragma once

#include <functional>
#include <string>

#include "engine/model/vision_config.h"
#include "engine/model/vision_weights.h"
#include "engine/ops/ops.h"

namespace engine {

/// One picture as the kernels see it.
struct VisionPicture
{
    uint32_t gridWidth = 0;  ///< patches side by side
    Tensor values;           ///< [patches, 768], 2 · (v − 0.5) of the pixels
    vulkan::Slice positions; ///< uvec2 (x, y) [patches]
    Tensor positionRows; ///< [gridWidth + grid height, hidden]: rows of the position table for x, then for y
    vulkan::Slice rope;  ///< vec2 (cos, sin) [positions, headDim / 4]

    uint32_t patchCount() const { return values.rows; }
};

/// Scratch of one picture. x is the residual stream; what the attention leaves free serves the MLP.
struct VisionActivations
{
    Tensor x, h;         ///< [patches, hidden]
    Tensor q, k, v;      ///< [patches, heads · headDim]
    Tensor attended;     ///< [patches, heads · headDim]
    Tensor projected;    ///< [patches, hidden]: what o_proj and down_proj give
    Tensor gated, upped; ///< [patches of a slice, feed-forward]
    Tensor pooled;       ///< [soft tokens, hidden], scaled and standardised
    Tensor pooledNormed; ///< [soft tokens, hidden]
};

/// Called while recording, with the name of a step ("patch_embedding", "layer.0", "pooled") and its result.
using VisionObserver = std::function<void(Ops& op, const std::string& step, const Tensor& tensor)>;

class VisionTower
{
public:
    VisionTower(const VisionConfig& config, const VisionWeights& weights)
        : m_config(config),
          m_weights(weights)
    {
    }

    /// a.x = W · values + position rows; a.h = what the first layer takes.
    void embed(Ops& op, const VisionPicture& picture, const VisionActivations& a) const;

    /// One encoder layer: a.x, a.h → a.x, a.h of the next layer.
    void layer(Ops& op, uint32_t index, const VisionPicture& picture, const VisionActivations& a) const;

    /// a.pooled and the soft tokens [soft tokens, softWidth] from a.x after the last layer.
    void project(Ops& op, const VisionPicture& picture, const VisionActivations& a, const Tensor& soft) const;

private:
    void linear(Ops& op, const Tensor& x, const ClippedLinear& w, const Tensor& out) const;
    void attention(Ops& op, const VisionLayerWeights& L, const VisionPicture& picture,
                   const VisionActivations& a) const;
    void mlp(Ops& op, const VisionLayerWeights& L, const VisionActivations& a) const;

    const VisionConfig& m_config;
    const VisionWeights& m_weights;
};

} // namespace engine
