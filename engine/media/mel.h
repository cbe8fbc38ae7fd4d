// Samples to log-mel features: the input of the audio tower. 16 kHz, one channel, values in -1 … 1.
#pragma once

#include "engine/media/real_fft.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace engine {

inline constexpr int kAudioSampleRate = 16000;
inline constexpr std::size_t kMelBands = 128;
/// The longest clip that the audio tower takes in one piece: 30 s, 750 soft tokens.
inline constexpr std::int64_t kMaxAudioSamples = 30 * kAudioSampleRate;
inline constexpr int kMaxAudioSoftTokens = 750;
/// The shortest clip that gives a frame, and with it a soft token: 161 samples.
inline constexpr std::int64_t kMinAudioSamples = 161;

/// Frames of a clip: one each 10 ms, (samples - 161) / 160 + 1; 0 if the clip is too short.
std::int64_t melFrameCount(std::int64_t samples);

/// Soft tokens of a clip: 25 per second, ceil(frames / 4), at most 750.
int audioSoftTokens(std::int64_t samples);

/// Log-mel features of one clip.
struct MelFeatures
{
    std::size_t frames = 0;
    std::vector<float> values; ///< [frames, 128]
};

/// Computes features; holds the window and the filter bank, so one object serves many clips.
class MelExtractor
{
public:
    MelExtractor();

    /// f = ln(Σ_b |X_b|·B[b, m] + 0.001) over frames of 320 samples (periodic Hann window, FFT 512) each 160
    /// samples, after 160 zeros. Samples beyond 30 s are not taken: cut longer clips first
    /// (voice_activity.h).
    MelFeatures extract(std::span<const float> samples) const;

private:
    struct Band
    {
        std::size_t firstBin = 0;
        std::vector<double> weights;
    };

    RealFft m_fft;
    std::array<float, 320> m_window;
    std::array<Band, kMelBands> m_bands;
};

} // namespace engine
