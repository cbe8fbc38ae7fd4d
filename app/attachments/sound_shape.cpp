#include "app/attachments/sound_shape.h"

#include <algorithm>
#include <cmath>

#include "app/media/audio_decoder.h"
#include "engine/error.h"
#include "engine/media/mel.h"
#include "engine/media/voice_activity.h"

namespace attachments {
namespace {

/// Counts the pieces that encodeAttachment will send.
class SegmentCounter
{
public:
    void add(std::span<const float> samples) { m_cutter.add(samples); }
    int finish()
    {
        m_cutter.finish();
        return m_count;
    }

private:
    int m_count = 0;
    engine::PauseCutter m_cutter{[this](const engine::AudioSegment& segment, std::span<const float>) {
        if (segment.end - segment.start >= engine::kMinAudioSamples)
            ++m_count;
    }};
};

} // namespace

SoundShape soundShape(const media::Attachment& attachment, qint64 expectedSamples,
                      const std::stop_token& stop)
{
    SoundShape shape;
    const qint64 perPeak = std::max<qint64>(1, (expectedSamples + kPeakCount - 1) / kPeakCount);
    QList<qreal> peaks(kPeakCount, 0.0);
    const bool isWhole = attachment.startSeconds <= 0 && !attachment.endSeconds;
    try {
        media::Source source(attachment.file, attachment.name);
        SegmentCounter counter;
        qint64 position = 0;
        media::AudioOptions options;
        options.stop = stop;
        media::decodeAudio(source, options, [&](std::span<const float> samples) {
            if (isWhole)
                counter.add(samples);
            for (const float sample : samples) {
                const qint64 peak = std::min<qint64>(position++ / perPeak, kPeakCount - 1);
                peaks[peak] = std::max<qreal>(peaks[peak], std::abs(sample));
            }
        });
        shape.segments = isWhole ? counter.finish() : 0;
    } catch (const engine::Error&) {
        shape.segments = 0; // what is wrong is told when the file is inspected
    }
    if (!isWhole)
        shape.segments = soundSegments(attachment, stop);
    const qreal loudest = *std::max_element(peaks.cbegin(), peaks.cend());
    if (loudest > 0)
        for (qreal& peak : peaks)
            peak /= loudest;
    shape.peaks = peaks;
    return shape;
}

int soundSegments(const media::Attachment& attachment, const std::stop_token& stop)
{
    try {
        media::Source source(attachment.file, attachment.name);
        SegmentCounter counter;
        media::AudioOptions options;
        options.stop = stop;
        options.startSeconds = attachment.startSeconds;
        options.endSeconds = attachment.endSeconds;
        media::decodeAudio(source, options, [&](std::span<const float> samples) { counter.add(samples); });
        return counter.finish();
    } catch (const engine::Error&) {
        return 0;
    }
}

} // namespace attachments
