// Listens to a recording on the recorder's thread and reports its stretches of speech as queued signals.
#pragma once

#include "app/transcribe/live_cutter.h"
#include "app/transcribe/recorder_worker.h"

#include <QObject>

namespace transcribe {

class StretchFinder : public QObject, public SoundListener
{
    Q_OBJECT

public:
    /// `position`: samples that the recording has already.
    explicit StretchFinder(std::int64_t position);

    void heard(std::span<const std::int16_t> samples) override;
    void paused() override;

signals:
    void closed(const transcribe::Stretch& stretch);
    /// Speech that goes on: what of it has come so far. About once per second of sound.
    void growing(const transcribe::Stretch& stretch);

private:
    LiveCutter m_cutter;
    std::int64_t m_reported = 0;
};

} // namespace transcribe
