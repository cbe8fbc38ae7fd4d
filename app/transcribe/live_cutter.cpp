#include "app/transcribe/live_cutter.h"

#include <algorithm>
#include <cmath>

#include "engine/media/voice_activity.h"

namespace transcribe {
namespace {

constexpr std::int64_t kSecond = engine::kAudioSampleRate;
constexpr std::size_t kFrame = kSecond / 100;
constexpr std::size_t kHistory = 10 * 100;         // frames by which the background is known
constexpr std::size_t kFirstHistory = 50;          // so many must have been heard before anything is decided
constexpr std::size_t kMeasureEvery = 10;          // frames
constexpr std::int64_t kBefore = kSecond * 3 / 10; // soft beginnings that are below the threshold
constexpr std::int64_t kMargin = kSecond / 10;     // of the times shown
constexpr int kShortestSound = 4;                  // frames; less is a click
constexpr float kQuietFloor = -65;                 // dB; below it everything is background
constexpr float kLeastRange = 6;                   // dB between background and speech

// The pause that ends a stretch. Short ones wait longer, since the speaker is probably thinking; long ones
// take what comes before the model's 30 s are full.
std::int64_t pauseAfter(std::int64_t speech)
{
    if (speech < 4 * kSecond)
        return kSecond * 8 / 10;
    return speech < 15 * kSecond ? kSecond * 6 / 10 : kSecond * 35 / 100;
}

float percentile(std::vector<float>& values, std::size_t percent)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) * percent / 100);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace

LiveCutter::LiveCutter(std::int64_t position, Sink sink)
    : m_sink(std::move(sink)),
      m_position(position),
      m_start(position),
      m_decided(position),
      m_threshold(kQuietFloor + kLeastRange)
{
}

std::int64_t LiveCutter::openStart() const
{
    return std::max(m_start, m_speechStart - kBefore);
}

void LiveCutter::add(std::span<const std::int16_t> samples)
{
    while (!samples.empty()) {
        const std::size_t count = std::min(samples.size(), kFrame - (m_samples.size() - m_seen));
        m_samples.insert(m_samples.end(), samples.begin(),
                         samples.begin() + static_cast<std::ptrdiff_t>(count));
        m_position += static_cast<std::int64_t>(count);
        samples = samples.subspan(count);
        if (m_samples.size() - m_seen == kFrame) {
            m_seen += kFrame;
            frame(std::span(m_samples).last(kFrame));
        }
    }
}

void LiveCutter::frame(std::span<const std::int16_t> samples)
{
    double energy = 0;
    for (const std::int16_t sample : samples)
        energy += static_cast<double>(sample) * sample;
    const auto level = static_cast<float>(
        10 * std::log10(energy / (static_cast<double>(kFrame) * 32768.0 * 32768.0) + 1e-10));
    if (m_history.size() < kHistory)
        m_history.push_back(level);
    else
        m_history[m_historyAt % kHistory] = level;
    m_undecided.push_back(level);
    if (++m_historyAt % kMeasureEvery == 0 && m_historyAt >= kFirstHistory)
        measureBackground();
    if (m_historyAt >= kFirstHistory)
        decideAll();
}

void LiveCutter::decideAll()
{
    for (const float level : std::exchange(m_undecided, {}))
        decide(level);
}

void LiveCutter::decide(float level)
{
    m_decided += static_cast<std::int64_t>(kFrame);
    const std::int64_t end = m_decided;
    m_activeRun = level > m_threshold ? m_activeRun + 1 : 0;
    if (m_activeRun >= kShortestSound) {
        if (!m_hasSpeech)
            m_speechStart = end - m_activeRun * static_cast<std::int64_t>(kFrame);
        m_hasSpeech = true;
        m_speechEnd = end;
    }
    const std::int64_t pause = end - m_speechEnd;
    if (!m_hasSpeech) {
        // Only what may be a soft beginning is kept of silence; erased a second at a time.
        if (end - m_start > kBefore + kSecond) {
            const std::int64_t surplus = end - m_start - kBefore;
            m_samples.erase(m_samples.begin(), m_samples.begin() + surplus);
            m_start += surplus;
            m_seen -= static_cast<std::size_t>(surplus);
        }
    } else if (pause >= pauseAfter(m_speechEnd - m_speechStart)) {
        close(m_speechEnd + pause / 2);
    } else if (end - openStart() > engine::kMaxAudioSamples) {
        cutLong();
    }
}

// The rule of engine::PauseCutter, over the last 10 s and carried over cuts; sound as loud throughout as its
// background, like a fan, is no speech.
void LiveCutter::measureBackground()
{
    std::vector<float> levels = m_history;
    const float floor = std::max(kQuietFloor, percentile(levels, 10));
    const float loud = percentile(levels, 95);
    m_threshold = floor + std::max(kLeastRange, (loud - floor) / 4);
}

void LiveCutter::close(std::int64_t cut)
{
    const std::int64_t start = openStart();
    const Stretch stretch{start, cut, std::max(start, m_speechStart - kMargin),
                          std::min(cut, m_speechEnd + kMargin)};
    m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(cut - m_start));
    m_seen -= static_cast<std::size_t>(cut - m_start);
    m_start = cut;
    m_hasSpeech = m_speechEnd > cut;
    m_speechStart = cut;
    m_sink(stretch);
}

// Speech without a pause worth waiting for: the engine finds the best place.
void LiveCutter::cutLong()
{
    const std::int64_t start = openStart();
    std::vector<float> values;
    values.reserve(m_samples.size());
    for (auto at = m_samples.begin() + static_cast<std::ptrdiff_t>(start - m_start); at != m_samples.end();
         ++at)
        values.push_back(static_cast<float>(*at) / 32768.0f);
    const engine::AudioSegment first = engine::cutAtPauses(values).front();
    close(start + first.end);
}

void LiveCutter::finish()
{
    if (!m_history.empty() && m_historyAt < kFirstHistory)
        measureBackground();
    decideAll();
    if (m_hasSpeech)
        close(std::min(m_start + static_cast<std::int64_t>(m_samples.size()), m_speechEnd + kBefore));
    m_samples.clear();
    m_seen = 0;
    m_start = m_decided = m_position;
    m_activeRun = 0;
    m_hasSpeech = false;
}

} // namespace transcribe
