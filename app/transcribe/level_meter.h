// How loud the sound is, thirty times per second of sound: for the meter and the waveform.
#pragma once

#include <QList>

#include <cstdint>
#include <span>

namespace transcribe {

struct Level
{
    float peak = 0; ///< largest magnitude, 0 … 1
    float rms = 0;  ///< 0 … 1; a full-scale sine has 0.71

    bool operator==(const Level&) const = default;
};

class LevelMeter
{
public:
    static constexpr int kPerSecond = 30;

    /// Levels of all blocks that are complete with these samples (16 kHz).
    QList<Level> add(std::span<const std::int16_t> samples);

private:
    int m_count = 0;
    int m_peak = 0;
    std::int64_t m_squares = 0;
};

/// What a meter shows: 0 at -60 dB and below, 1 at full scale, even steps for even steps in dB.
double meterPosition(double amplitude);

/// Falls slowly, so that the eye can follow: `shown` after one more block of `level`.
double decayed(double shown, double level);

} // namespace transcribe
