// The tensors of an audio tower on the GPU, named as in the checkpoint.
#pragma once

#include <array>
#include <vector>

#include "engine/files/checkpoint.h"
#include "engine/model/audio_config.h"
#include "engine/model/load_options.h"
#include "engine/ops/ops.h"
#include "engine/ops/weight.h"
#include "engine/vulkan/device.h"

namespace engine {

/// clamp(clamp(x, input) · Wᵀ, output): the limits are part of the model.
struct AudioLinear
{
    Weight weight;
    ClampRange input, output;
};

struct AudioFeedForward
{
    vulkan::Slice preLayerNorm;
    AudioLinear layer1, layer2;  ///< [feed-forward, hidden], [hidden, feed-forward]
    vulkan::Slice postLayerNorm; ///< times the residual weight
};

struct AudioLayerWeights
{
    AudioFeedForward feedForward1, feedForward2;
    vulkan::Slice normPreAttention, normPostAttention, normOut; ///< fp32 [hidden]
    AudioLinear q, k, v, post;                                  ///< post is the output projection
    vulkan::Slice queryScale; ///< headDim^(−1/2) / ln 2 · softplus(per_dim_scale), fp32 [headDim]
    Tensor relative;          ///< [window, hidden]: relative_k_proj · E[distance]
    vulkan::Slice preConvNorm, convNorm;
    AudioLinear linearStart, linearEnd; ///< [2 · hidden, hidden], [hidden, hidden]
    vulkan::Slice depthwise;            ///< fp32 [taps, hidden]
};

struct AudioWeights
{
    std::array<vulkan::Slice, 2> conv;     ///< fp32 [3 time, 3 mel, in, out]
    std::array<vulkan::Slice, 2> convNorm; ///< fp32 [channels]
    Weight inputProjection;                ///< [hidden, mel · channels]
    std::vector<AudioLayerWeights> layers;
    Weight outputProjection; ///< [output width, hidden]
    Tensor outputBias;       ///< [1, output width]
    Weight embedding;        ///< embed_audio [soft token width, output width]
    std::vector<vulkan::Buffer> storage;

    uint64_t deviceBytes() const;
};

/// Reads, checks and repacks all tensors. `options.quantise` is not obeyed: small matrices that are known to
/// suffer. Throws Error naming file, tensor, expected and found.
AudioWeights loadAudioWeights(vulkan::Device& device, const Checkpoint& checkpoint, const AudioConfig& config,
                              const LoadOptions& options);

/// Device bytes that loadAudioWeights will take, within a few thousandths, without loading.
uint64_t audioWeightBytes(const Checkpoint& checkpoint);

} // namespace engine
