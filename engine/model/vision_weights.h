// The tensors of a vision tower on the GPU, and the one table that stays in the file.
#pragma once

#include <span>
#include <vector>

#include "engine/files/checkpoint.h"
#include "engine/model/load_options.h"
#include "engine/model/vision_config.h"
#include "engine/ops/ops.h"
#include "engine/ops/weight.h"
#include "engine/vulkan/device.h"

namespace engine {

/// A matrix whose inputs and outputs are limited: clamp(W · clamp(x, input), output). Without limits in the
/// file it is a plain product.
struct ClippedLinear
{
    Weight weight;
    bool isClipped = false;
    ClampRange input, output;
};

struct VisionLayerWeights
{
    vulkan::Slice inputNorm, postAttentionNorm, preFeedforwardNorm, postFeedforwardNorm; ///< fp32 [hidden]
    vulkan::Slice qNorm, kNorm;                                                          ///< fp32 [headDim]
    ClippedLinear qProj, kProj, vProj, oProj;
    ClippedLinear gateProj, upProj, downProj;
};

/// The learned position rows, [2, positions, hidden], read from the mapped file: of its 10,240 rows per axis
/// a picture needs as many as it has patches along each side, a few hundred at most.
class PositionTable
{
public:
    PositionTable() = default;
    explicit PositionTable(const TensorView& table) : m_table(&table) {}

    /// Rows 0 … columns − 1 of x, then rows 0 … rows − 1 of y: fp32 [columns + rows, hidden].
    void gather(uint32_t columns, uint32_t rows, std::span<float> out) const;

private:
    const TensorView* m_table = nullptr; ///< of the checkpoint, which outlives this
};

struct VisionWeights
{
    Weight patchProj; ///< [hidden, 768], columns as in ImagePatches
    PositionTable positionTable;
    std::vector<VisionLayerWeights> layers;
    vulkan::Slice stdBias, stdScale; ///< fp32 [hidden]; absent without standardisation
    Weight projection;               ///< [softWidth, hidden]
    std::vector<vulkan::Buffer> storage;

    uint64_t deviceBytes() const;
};

/// Reads, checks and repacks all tensors into device memory, in the types of the file: towers are small
/// beside their models and lose more by quantising. Throws Error naming file, tensor, expected and found
/// shape. `checkpoint` must outlive the weights.
VisionWeights loadVisionWeights(vulkan::Device& device, const Checkpoint& checkpoint,
                                const VisionConfig& config, const LoadOptions& options);

/// Device bytes that loadVisionWeights will take, without loading.
uint64_t visionWeightBytes(const Checkpoint& checkpoint);

} // namespace engine
