#include "app/transcribe/stretch_finder.h"

#include "app/transcribe/recording_file.h"

namespace transcribe {

StretchFinder::StretchFinder(std::int64_t position)
    : m_cutter(position, [this](const Stretch& stretch) { emit closed(stretch); })
{
}

void StretchFinder::heard(std::span<const std::int16_t> samples)
{
    m_cutter.add(samples);
    const std::int64_t end = m_cutter.position();
    if (!m_cutter.isOpen() || end - m_reported < kRecordingRate)
        return;
    m_reported = end;
    const std::int64_t start = m_cutter.openStart();
    emit growing({start, end, start, end});
}

void StretchFinder::paused()
{
    m_cutter.finish();
}

} // namespace transcribe
