// The tensors of a text model on the GPU, named as in the checkpoint, and the one table that stays in the
// file.
#pragma once

#include <span>
#include <vector>

#include "engine/files/checkpoint.h"
#include "engine/model/load_options.h"
#include "engine/model/text_config.h"
#include "engine/ops/weight.h"
#include "engine/text/token.h"
#include "engine/vulkan/device.h"

namespace engine {

/// Weights of one decoder layer; what a structure lacks is empty (a Weight or Slice without data).
struct LayerWeights
{
    vulkan::Slice inputNorm, postAttentionNorm, preFeedforwardNorm, postFeedforwardNorm; ///< fp32 [hidden]
    vulkan::Slice qNorm, kNorm;                                                          ///< fp32 [headDim]
    Weight qProj, kProj, vProj, oProj;
    Weight gateProj, upProj, downProj;
    float layerScalar = 1.0F;

    Weight perLayerGate, perLayerProjection; ///< PLE
    vulkan::Slice postPerLayerNorm;

    vulkan::Slice routerNorm;  ///< router.scale · hidden^(−1/2), fp32 [hidden]
    Weight routerProj;         ///< [experts, hidden]
    vulkan::Slice expertScale; ///< fp32 [experts]
    Weight expertGate, expertUp, expertDown;
    vulkan::Slice preFeedforwardNorm2, postFeedforwardNorm1, postFeedforwardNorm2;
};

/// The per-layer embedding table, read row by row from the mapped file: half of E2B's bytes never leave the
/// disk cache.
class PerLayerTable
{
public:
    PerLayerTable() = default;
    explicit PerLayerTable(const TensorView& table);

    uint32_t cols() const { return m_cols; }
    /// Dequantises the rows of `ids` to fp32 [ids.size(), cols()].
    void rows(std::span<const TokenId> ids, std::span<float> out) const;

private:
    const TensorView* m_table = nullptr; ///< of the checkpoint, which outlives this
    uint32_t m_cols = 0;
};

struct TextWeights
{
    Weight embedding; ///< [vocabulary, hidden], unscaled
    Weight head;      ///< the embedding where the checkpoint ties them
    vulkan::Slice norm;
    Weight perLayerModelProjection;       ///< [layers · PLE width, hidden]
    vulkan::Slice perLayerProjectionNorm; ///< fp32 [PLE width]
    PerLayerTable perLayerTable;
    std::vector<LayerWeights> layers;
    std::vector<vulkan::Buffer> storage;

    uint64_t deviceBytes() const;
};

/// Reads, checks and repacks all tensors into device memory. Throws Error naming file, tensor, expected and
/// found shape.
TextWeights loadTextWeights(vulkan::Device& device, const Checkpoint& checkpoint, const TextConfig& config,
                            const LoadOptions& options);

/// Device bytes that loadTextWeights will take, without loading.
uint64_t textWeightBytes(const Checkpoint& checkpoint, const TextConfig& config, const LoadOptions& options);

} // namespace engine
