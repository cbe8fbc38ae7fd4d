// From log-mel features to soft tokens: subsampling convolutions, conformer, projection. Knows ops, never
// Vulkan calls beyond buffers and one recording.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string_view>

#include "engine/media/mel.h"
#include "engine/model/audio_weights.h"
#include "engine/model/soft_token_cache.h"
#include "engine/ops/kernels.h"
#include "engine/ops/ops.h"

namespace engine {

/// Called while recording with each step's result: "subsampled", "layer.0" …, "tower"; for traces.
using AudioObserver = std::function<void(Ops& op, std::string_view step, const Tensor& x)>;

class AudioTower
{
public:
    /// `device` and `kernels` must outlive the tower, the checkpoint need not. Throws as readAudioConfig and
    /// loadAudioWeights do.
    static std::unique_ptr<AudioTower> load(vulkan::Device& device, const Kernels& kernels,
                                            const Checkpoint& checkpoint, uint32_t textHidden,
                                            const LoadOptions& options);

    AudioTower(const AudioTower&) = delete;
    AudioTower& operator=(const AudioTower&) = delete;

    const AudioConfig& config() const { return m_config; }
    uint64_t deviceBytes() const { return m_weights.deviceBytes(); }

    /// Soft tokens of one clip of at most 30 s, 25 per second: ceil(frames / 4). Runs the tower and waits for
    /// it. Longer ones are cut at pauses before (voice_activity.h). Throws Error(InvalidRequest) for a clip
    /// that is too long or too short for one frame.
    SoftTokens encode(std::span<const float> samples, vulkan::Profiler* profiler = nullptr) const;
    SoftTokens encode(const MelFeatures& mel, const AudioObserver& observe = {},
                      vulkan::Profiler* profiler = nullptr) const;

private:
    struct Activations;

    AudioTower(vulkan::Device& device, const Kernels& kernels, const AudioConfig& config,
               AudioWeights weights);
    void subsample(Ops& op, Activations& a) const;
    void layer(Ops& op, const AudioLayerWeights& L, Activations& a) const;
    void feedForward(Ops& op, const AudioFeedForward& F, Activations& a) const;
    void attention(Ops& op, const AudioLayerWeights& L, Activations& a) const;
    void lightConvolution(Ops& op, const AudioLayerWeights& L, Activations& a) const;

    vulkan::Device& m_device;
    const Kernels& m_kernels;
    AudioConfig m_config;
    AudioWeights m_weights;
    MelExtractor m_mel;
};

} // namespace engine
