#include "app/transcribe/level_meter.h"

#include "app/transcribe/recording_file.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace transcribe {
namespace {

constexpr int kBlock = kRecordingRate / LevelMeter::kPerSecond;
constexpr double kRangeDb = 60;
constexpr double kFallPerSecond =
    20.0 / kRangeDb; // as peak meters do (IEC 60268-10: 20 dB in 1.7 s), a bit faster

} // namespace

QList<Level> LevelMeter::add(std::span<const std::int16_t> samples)
{
    QList<Level> levels;
    for (const int sample : samples) {
        m_peak = std::max(m_peak, std::abs(sample));
        m_squares += std::int64_t{sample} * sample;
        if (++m_count < kBlock)
            continue;
        levels.append({static_cast<float>(m_peak) / 32768.0f,
                       static_cast<float>(std::sqrt(static_cast<double>(m_squares) / kBlock) / 32768.0)});
        m_count = 0;
        m_peak = 0;
        m_squares = 0;
    }
    return levels;
}

double meterPosition(double amplitude)
{
    return std::clamp(1 + 20 * std::log10(std::max(amplitude, 1e-6)) / kRangeDb, 0.0, 1.0);
}

double decayed(double shown, double level)
{
    return std::max(level, shown - kFallPerSecond / LevelMeter::kPerSecond);
}

} // namespace transcribe
