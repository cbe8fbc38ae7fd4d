#include "engine/media/voice_activity.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <utility>

namespace engine {

namespace {

constexpr std::int64_t kFrameHop = 160; // 10 ms
constexpr std::size_t kFrameWindow = 320;
// Cuts lie on this grid (40 ms, one soft token), so that the pieces of a clip have as many soft tokens as the
// clip.
constexpr std::int64_t kCutGrid = 640;
constexpr std::size_t kFramesPerSecond = 100;
constexpr std::size_t kFirstCut = 10 * kFramesPerSecond;       // no piece shorter than 10 s but the last
constexpr std::size_t kForcedFirstCut = 20 * kFramesPerSecond; // where there is no pause at all
constexpr std::size_t kLastCut = 30 * kFramesPerSecond - 32;   // leaves at least 0.3 s for the last piece
constexpr std::size_t kLowBin = 7;                             // 219 Hz: above hum and rumble
constexpr std::size_t kHighBin = 224;                          // 7 kHz
constexpr float kQuietFloor = -65;                             // dB; below it everything is background
constexpr float kSteadyRange = 6;                              // dB between background and speech, at least

struct Run
{
    std::size_t first = 0;
    std::size_t end = 0;
};

float percentile(std::vector<float> values, std::size_t percent)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) * percent / 100);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

// Turns runs of `value` shorter than `shortest` frames into the opposite; runs at the edges stay.
void removeShortRuns(std::vector<bool>& active, bool value, std::size_t shortest)
{
    for (std::size_t i = 0; i < active.size();) {
        std::size_t end = i;
        while (end < active.size() && active[end] == active[i])
            ++end;
        if (active[i] == value && end - i < shortest && i > 0 && end < active.size())
            std::fill(active.begin() + static_cast<std::ptrdiff_t>(i),
                      active.begin() + static_cast<std::ptrdiff_t>(end), !value);
        i = end;
    }
}

// Which frames stand out of the background: more than a quarter of the way, in dB, from its level (10th
// percentile) to the level of loud speech (95th). Steady sound, without background to speak of, is active
// throughout.
std::vector<bool> activeFrames(const std::vector<float>& levels)
{
    std::vector<bool> active(levels.size(), false);
    if (levels.empty())
        return active;
    const float floor = std::max(kQuietFloor, percentile(levels, 10));
    const float loud = percentile(levels, 95);
    const bool steady = loud - floor < kSteadyRange && loud > kQuietFloor + kSteadyRange;
    const float threshold = steady ? kQuietFloor : floor + std::max(kSteadyRange / 2, (loud - floor) / 4);
    for (std::size_t i = 0; i < levels.size(); ++i)
        active[i] = levels[i] > threshold;
    removeShortRuns(active, true, 4);   // clicks
    removeShortRuns(active, false, 10); // stops inside words
    return active;
}

std::vector<Run> pauses(const std::vector<bool>& active)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < active.size(); ++i) {
        if (active[i])
            continue;
        if (runs.empty() || runs.back().end != i)
            runs.push_back({i, i});
        runs.back().end = i + 1;
    }
    return runs;
}

// The frame to cut at: the middle of a long pause, rather late than early; without any pause the quietest 200
// ms.
std::size_t chooseCut(const std::vector<float>& levels)
{
    std::size_t best = 0;
    double bestScore = 0;
    for (const Run& run : pauses(activeFrames(levels))) {
        const std::size_t first = std::max(run.first, kFirstCut);
        const std::size_t end = std::min(run.end, kLastCut);
        if (first >= end)
            continue;
        // A second of pause is as good as one gets; 50 s of position weigh as much as that second.
        const double length = std::min(1.0, static_cast<double>(end - first) / kFramesPerSecond);
        const std::size_t middle = first + (end - first) / 2;
        const double score = length + 0.02 * static_cast<double>(middle) / kFramesPerSecond;
        if (score > bestScore) {
            bestScore = score;
            best = middle;
        }
    }
    if (best != 0)
        return best;

    constexpr std::size_t kSpan = 20;
    float bestSum = 0;
    for (std::size_t i = kForcedFirstCut; i + kSpan <= kLastCut; ++i) {
        float sum = 0;
        for (std::size_t j = 0; j < kSpan; ++j)
            sum += levels[i + j];
        if (best == 0 || sum < bestSum) {
            bestSum = sum;
            best = i + kSpan / 2;
        }
    }
    return best;
}

} // namespace

PauseCutter::PauseCutter(Sink sink) : m_sink(std::move(sink)), m_window(kFrameWindow)
{
    for (std::size_t n = 0; n < kFrameWindow; ++n)
        m_window[n] = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(n) / kFrameWindow);
}

void PauseCutter::add(std::span<const float> samples)
{
    constexpr auto kMost = static_cast<std::size_t>(kMaxAudioSamples);
    while (!samples.empty()) {
        // One sample over 30 s tells that a cut is needed.
        const std::size_t count = std::min(samples.size(), kMost + 1 - m_samples.size());
        m_samples.insert(m_samples.end(), samples.begin(),
                         samples.begin() + static_cast<std::ptrdiff_t>(count));
        samples = samples.subspan(count);
        if (m_samples.size() <= kMost)
            return;
        appendLevels();
        const std::int64_t cut = static_cast<std::int64_t>(chooseCut(m_levels)) * kFrameHop + kFrameHop;
        deliver(cut / kCutGrid * kCutGrid);
    }
}

void PauseCutter::finish()
{
    if (m_samples.empty())
        return;
    appendLevels();
    deliver(static_cast<std::int64_t>(m_samples.size()));
}

void PauseCutter::appendLevels()
{
    // Energy of a full-scale sine in this window and half spectrum: 0 dB.
    constexpr double kFullScale = 15360;
    std::array<double, RealFft::kSize> input{};
    std::array<double, RealFft::kBins> magnitudes;
    for (std::size_t start = m_levels.size() * kFrameHop; start < m_samples.size(); start += kFrameHop) {
        for (std::size_t n = 0; n < kFrameWindow; ++n)
            input[n] =
                start + n < m_samples.size() ? static_cast<double>(m_samples[start + n]) * m_window[n] : 0.0;
        m_fft.magnitudes(input, magnitudes);
        double energy = 0;
        for (std::size_t bin = kLowBin; bin <= kHighBin; ++bin)
            energy += magnitudes[bin] * magnitudes[bin];
        m_levels.push_back(static_cast<float>(10 * std::log10(energy / kFullScale + 1e-10)));
    }
}

void PauseCutter::deliver(std::int64_t sampleCount)
{
    assert(sampleCount > 0 && sampleCount <= kMaxAudioSamples);
    const auto count = static_cast<std::size_t>(sampleCount);
    const std::size_t frames = std::min(m_levels.size(), (count + kFrameHop - 1) / kFrameHop);

    AudioSegment segment{m_start, m_start + sampleCount, m_start, m_start};
    const std::vector<float> levels(m_levels.begin(), m_levels.begin() + static_cast<std::ptrdiff_t>(frames));
    const std::vector<bool> active = activeFrames(levels);
    const auto first = std::find(active.begin(), active.end(), true);
    if (first != active.end()) {
        constexpr std::int64_t kMargin = 10 * kFrameHop; // 0.1 s: soft beginnings and endings of words
        const auto last = std::find(active.rbegin(), active.rend(), true);
        const std::int64_t begin = (first - active.begin()) * kFrameHop - kMargin;
        const std::int64_t end = (active.rend() - last) * kFrameHop + kFrameHop + kMargin;
        segment.speechStart = m_start + std::max<std::int64_t>(0, begin);
        segment.speechEnd = m_start + std::min(sampleCount, end);
    }
    m_sink(segment, std::span(m_samples).first(count));

    m_samples.erase(m_samples.begin(), m_samples.begin() + sampleCount);
    // The level at the seam was measured across it; it only steers later cuts.
    m_levels.erase(m_levels.begin(), m_levels.begin() + static_cast<std::ptrdiff_t>(frames));
    m_start += sampleCount;
}

std::vector<AudioSegment> cutAtPauses(std::span<const float> samples)
{
    std::vector<AudioSegment> segments;
    PauseCutter cutter(
        [&](const AudioSegment& segment, std::span<const float>) { segments.push_back(segment); });
    cutter.add(samples);
    cutter.finish();
    return segments;
}

} // namespace engine
