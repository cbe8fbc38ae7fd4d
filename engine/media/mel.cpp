#include "engine/media/mel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace engine {

namespace {

constexpr std::int64_t kWindow = 320;
constexpr std::int64_t kHop = 160;
constexpr double kMaxFrequency = 8000;
constexpr double kFloor = 0.001;

// The HTK mel scale.
double melOfHertz(double hertz)
{
    return 2595.0 * std::log10(1.0 + hertz / 700.0);
}
double hertzOfMel(double mel)
{
    return 700.0 * (std::pow(10.0, mel / 2595.0) - 1.0);
}

} // namespace

std::int64_t melFrameCount(std::int64_t samples)
{
    return samples < kMinAudioSamples ? 0 : (samples - kMinAudioSamples) / kHop + 1;
}

int audioSoftTokens(std::int64_t samples)
{
    const std::int64_t tokens = (melFrameCount(samples) + 3) / 4;
    return static_cast<int>(std::min<std::int64_t>(tokens, kMaxAudioSoftTokens));
}

MelExtractor::MelExtractor()
{
    for (std::size_t n = 0; n < m_window.size(); ++n)
        m_window[n] =
            static_cast<float>(0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(n) / kWindow));

    // Triangles with corners e_m, e_{m+1}, e_{m+2}, evenly spaced in mel, no area normalisation.
    const double step = melOfHertz(kMaxFrequency) / static_cast<double>(kMelBands + 1);
    const double binWidth = static_cast<double>(kAudioSampleRate) / RealFft::kSize;
    for (std::size_t m = 0; m < kMelBands; ++m) {
        const double low = hertzOfMel(static_cast<double>(m) * step);
        const double peak = hertzOfMel(static_cast<double>(m + 1) * step);
        const double high = hertzOfMel(static_cast<double>(m + 2) * step);
        Band& band = m_bands[m];
        for (std::size_t bin = 0; bin < RealFft::kBins; ++bin) {
            const double hertz = binWidth * static_cast<double>(bin);
            const double weight = std::min((hertz - low) / (peak - low), (high - hertz) / (high - peak));
            if (weight <= 0)
                continue;
            if (band.weights.empty())
                band.firstBin = bin;
            band.weights.push_back(weight);
        }
    }
}

MelFeatures MelExtractor::extract(std::span<const float> samples) const
{
    if (samples.size() > static_cast<std::size_t>(kMaxAudioSamples))
        samples = samples.first(static_cast<std::size_t>(kMaxAudioSamples));
    MelFeatures features;
    features.frames = static_cast<std::size_t>(melFrameCount(static_cast<std::int64_t>(samples.size())));
    features.values.resize(features.frames * kMelBands);

    std::array<double, RealFft::kSize> input{};
    std::array<double, RealFft::kBins> magnitudes;
    float* out = features.values.data();
    for (std::size_t frame = 0; frame < features.frames; ++frame) {
        const std::int64_t start =
            (static_cast<std::int64_t>(frame) - 1) * kHop; // 160 zeros stand before the clip
        for (std::size_t n = 0; n < m_window.size(); ++n) {
            const std::int64_t at = start + static_cast<std::int64_t>(n);
            // The product is rounded to fp32, as in the reference.
            input[n] = at < 0 ? 0.0f : samples[static_cast<std::size_t>(at)] * m_window[n];
        }
        m_fft.magnitudes(input, magnitudes);
        for (const Band& band : m_bands) {
            double sum = 0;
            for (std::size_t i = 0; i < band.weights.size(); ++i)
                sum += magnitudes[band.firstBin + i] * band.weights[i];
            *out++ = static_cast<float>(std::log(sum + kFloor));
        }
    }
    return features;
}

} // namespace engine
