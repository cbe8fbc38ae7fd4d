// Every GPU program we have: one line per kernel, nothing else lists them. Shader modules are made here;
// pipelines on first use.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/files/weight_type.h"
#include "engine/vulkan/kernel.h"
#include "shaders/add.h"
#include "shaders/add_positions.h"
#include "shaders/add_rms_norm.h"
#include "shaders/add_rms_norm_moe.h"
#include "shaders/argmax.h"
#include "shaders/attention.h"
#include "shaders/attention_decode.h"
#include "shaders/conv_norm_relu.h"
#include "shaders/copy_rows.h"
#include "shaders/embed_rows.h"
#include "shaders/expert_matmul.h"
#include "shaders/glu_conv_norm_silu.h"
#include "shaders/group_by_expert.h"
#include "shaders/matmul.h"
#include "shaders/per_layer_inputs.h"
#include "shaders/pool_patches.h"
#include "shaders/qkv_to_cache.h"
#include "shaders/relative_attention.h"
#include "shaders/rms_norm.h"
#include "shaders/route_top_k.h"
#include "shaders/silu.h"
#include "shaders/sum_pairs.h"
#include "shaders/top_k.h"
#include "shaders/vision_attention.h"
#include "shaders/vision_heads.h"

namespace engine {

/// One kernel per weight type: the shaders stem_f32, stem_q8_0, … Empty when the device cannot run them
/// (`possible`) or the build's GLSL compiler did not know them.
template <typename P>
class PerWeightType
{
public:
    PerWeightType(const vulkan::Device& device, const std::string& stem, std::string_view buffers,
                  bool possible = true)
    {
        if (!possible || vulkan::shaderCode(stem + "_f32").empty())
            return;
        m_kernels.reserve(kWeightTypeCount);
        for (uint32_t i = 0; i < kWeightTypeCount; ++i) {
            std::string name = stem + "_" + std::string(weightTypeName(static_cast<WeightType>(i)));
            std::ranges::transform(name, name.begin(), [](char c) {
                return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            });
            m_kernels.emplace_back(device, std::move(name), buffers);
        }
    }

    explicit operator bool() const { return !m_kernels.empty(); }
    const vulkan::Kernel<P>& operator[](WeightType type) const
    {
        return m_kernels[static_cast<uint32_t>(type)];
    }

private:
    std::vector<vulkan::Kernel<P>> m_kernels;
};

struct Kernels
{
    explicit Kernels(const vulkan::Device& gpu) : device(gpu) {}
    Kernels(const Kernels&) = delete;
    Kernels& operator=(const Kernels&) = delete;

    template <typename P>
    using Kernel = vulkan::Kernel<P>;
    const vulkan::Device& device;

    // norms
    Kernel<RmsNormParams> rmsNorm{device, "rms_norm", "x weight0 weight1 weight2 -> out0 out1 out2"};
    Kernel<AddRmsNormParams> addRmsNorm{device, "add_rms_norm",
                                        "x y weight weight0 weight1 weight2 -> x out0 out1 out2"};
    Kernel<AddRmsNormMoeParams> addRmsNormMoe{
        device, "add_rms_norm_moe",
        "x dense denseWeight routed routedWeight weight weight0 weight1 weight2 -> x out0 out1 out2"};
    Kernel<PerLayerInputsParams> perLayerInputs{device, "per_layer_inputs", "context weight tokens -> out"};

    // attention
    Kernel<QkvToCacheParams> qkvToCache{device, "qkv_to_cache",
                                        "q k v qNorm kNorm rope batch pageTable -> q"};
    Kernel<AttentionParams> attention{device, "attention", "q visibleEnd batch pageTable -> out"};
    Kernel<AttentionDecodeParams> attentionDecode{
        device, "attention_decode", "q k v qNorm kNorm rope batch pageTable scratch -> scratch out"};

    // experts, sampling, moves
    Kernel<RouteTopKParams> routeTopK{device, "route_top_k", "logits expertScale -> ids weights"};
    Kernel<GroupByExpertParams> groupByExpert{device, "group_by_expert", "ids -> offsets pairs"};
    Kernel<ArgmaxParams> argmax{device, "argmax", "logits -> ids values"};
    Kernel<TopKParams> topK{device, "top_k", "logits penalties mask scratch -> scratch result"};
    Kernel<CopyRowsParams> copyRows{device, "copy_rows", "x -> out"};

    // towers
    Kernel<AddPositionsParams> addPositions{device, "add_positions", "x table positions -> x"};
    Kernel<VisionHeadsParams> visionHeads{device, "vision_heads",
                                          "q k v qNorm kNorm rope positions -> q k v"};
    Kernel<VisionAttentionParams> visionAttention{device, "vision_attention", "q k v -> out"};
    Kernel<PoolPatchesParams> poolPatches{device, "pool_patches", "x bias scale -> out"};

    // audio tower
    Kernel<AddParams> add{device, "add", "x y -> x"};
    Kernel<SiluParams> silu{device, "silu", "x -> x"};
    Kernel<ConvNormReluParams> convNormRelu{device, "conv_norm_relu", "x weight norm -> out"};
    Kernel<GluConvNormSiluParams> gluConvNormSilu{device, "glu_conv_norm_silu", "x weight norm -> out"};
    Kernel<RelativeAttentionParams> relativeAttention{device, "relative_attention",
                                                      "q k v queryScale relative -> out"};

    // matrix products
    PerWeightType<MatmulParams> matmul{device, "matmul",
                                       "x weight0 weight1 weight2 factor -> out0 out1 out2"};
    PerWeightType<MatmulParams> matmulTiled{device, "matmul_tiled",
                                            "x weight0 weight1 weight2 factor -> out0 out1 out2"};
    PerWeightType<MatmulParams> matmulCoopmat{device, "matmul_coopmat",
                                              "x weight0 weight1 weight2 factor -> out0 out1 out2",
                                              device.capabilities().cooperativeMatrix};
    bool useMatrixUnits = false; ///< prefill takes matmulCoopmat: set by enableMatrixUnits
    PerWeightType<EmbedRowsParams> embedRows{device, "embed_rows", "weight ids -> out"};
    PerWeightType<ExpertMatmulParams> expertMatmul{device, "expert_matmul",
                                                   "x weight0 weight1 experts pairs factors -> outputs"};
    Kernel<SumPairsParams> sumPairs{device, "sum_pairs", "x -> outputs"};
};

} // namespace engine
