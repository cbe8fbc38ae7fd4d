// Cuts sound longer than 30 s at pauses, so that each piece fits the audio tower and no word is torn.
// Works on a stream: keeps at most 30 s, whatever the length. Deterministic: the same samples give the same
// cuts.
#pragma once

#include "engine/media/mel.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace engine {

/// A piece of a longer sound, in samples at 16 kHz. Pieces touch each other and cover everything.
struct AudioSegment
{
    std::int64_t start = 0;
    std::int64_t end = 0; ///< one past the last sample; end - start ≤ 480,000
    std::int64_t speechStart =
        0;                      ///< first and last sound above the background, with a short margin: the times
    std::int64_t speechEnd = 0; ///< to show for a transcript; equal to each other where nothing is heard

    bool hasSound() const { return speechEnd > speechStart; }

    friend bool operator==(const AudioSegment&, const AudioSegment&) = default;
};

/// Finds the cuts while samples stream in.
class PauseCutter
{
public:
    using Sink = std::function<void(const AudioSegment&, std::span<const float> samples)>;

    /// `sink` gets every piece in order, with its samples; they are valid during the call only.
    explicit PauseCutter(Sink sink);

    void add(std::span<const float> samples);
    /// Delivers what is left. Sound up to 30 s comes in one piece, however many pauses it has.
    void finish();

private:
    void appendLevels();
    void deliver(std::int64_t sampleCount);

    Sink m_sink;
    RealFft m_fft;
    std::vector<double> m_window;
    std::vector<float> m_samples; // from m_start on
    std::vector<float> m_levels;  // dB per 10 ms, for the samples in m_samples
    std::int64_t m_start = 0;
};

/// The same for sound that is in memory: pieces only.
std::vector<AudioSegment> cutAtPauses(std::span<const float> samples);

} // namespace engine
