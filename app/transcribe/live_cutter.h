// Cuts sound into stretches of speech while it streams in: at every pause, where engine::PauseCutter waits
// for 30 s to be full, so that text appears soon after it was said. Silence belongs to no stretch.
// Deterministic: the same samples give the same cuts, however they arrive.
#pragma once

#include "app/transcribe/stretch.h"

#include <functional>
#include <span>
#include <vector>

namespace transcribe {

class LiveCutter
{
public:
    using Sink = std::function<void(const Stretch&)>;

    /// `position`: of the first sample that will come.
    LiveCutter(std::int64_t position, Sink sink);

    /// 16 kHz mono.
    void add(std::span<const std::int16_t> samples);
    /// Closes the open stretch, if anything was said in it.
    void finish();

    /// Whether something is being said that is in no stretch yet, and from where.
    bool isOpen() const { return m_hasSpeech; }
    std::int64_t openStart() const;
    std::int64_t position() const { return m_position; }

private:
    void frame(std::span<const std::int16_t> samples);
    void decide(float level);
    void decideAll();
    void measureBackground();
    void close(std::int64_t cut);
    void cutLong();

    Sink m_sink;
    std::int64_t m_position; ///< of the next sample
    std::int64_t m_start;    ///< of m_samples
    std::vector<std::int16_t> m_samples;
    std::size_t m_seen = 0;         ///< of m_samples, in whole frames
    std::vector<float> m_undecided; ///< dB of frames that wait until the background is known
    std::int64_t m_decided;         ///< end of the frames that do not
    std::vector<float> m_history;   ///< dB of the last frames, a ring
    std::size_t m_historyAt = 0;
    float m_threshold = 0; ///< dB
    int m_activeRun = 0;
    bool m_hasSpeech = false;
    std::int64_t m_speechStart = 0;
    std::int64_t m_speechEnd = 0;
};

} // namespace transcribe
