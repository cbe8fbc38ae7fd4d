// The recorder's thread: takes samples from the source, writes them down, measures them and hands them on.
// Knows nothing of the window; Recorder is its face.
#pragma once

#include "app/transcribe/level_meter.h"
#include "app/transcribe/recording_file.h"
#include "app/transcribe/sample_ring.h"
#include "app/transcribe/sample_source.h"
#include "app/transcribe/speech_converter.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <thread>

namespace transcribe {

/// Hears what is recorded as it is written down, on the recorder's thread.
class SoundListener
{
public:
    virtual ~SoundListener() = default;
    virtual void heard(std::span<const std::int16_t> samples) = 0;
    /// The recording is over, or interrupted.
    virtual void paused() = 0;
};

class RecorderWorker : public QObject
{
    Q_OBJECT

public:
    explicit RecorderWorker(std::unique_ptr<SampleSource> source);
    ~RecorderWorker() override;

    void listDevices();
    /// Opens the device and records to the end of `file`.
    void begin(std::shared_ptr<RecordingFile> file, std::shared_ptr<SoundListener> listener,
               const QString& device);
    /// Lets go of the device; what it had delivered is written down.
    void end();

signals:
    void devicesListed(const QList<transcribe::InputDevice>& devices);
    void opened();
    /// The device cannot be opened or has gone; nothing is recorded any more.
    void broken(transcribe::SourceError::Kind kind, const QString& detail);
    void ended();
    /// Neither disk nor memory have room; nothing is recorded any more.
    void full();
    void levels(const QList<transcribe::Level>& levels, qint64 sampleCount);
    /// What of the recording is not on disk, and why; an empty reason when all is well again.
    void unsavedChanged(const QString& reason, double seconds);
    /// Samples were lost before this place.
    void lost(double atSeconds);

private:
    void capture(const std::stop_token& stop);
    void drain();
    void keep(std::span<const std::int16_t> samples);
    void close();
    void reportFile();

    std::unique_ptr<SampleSource> m_source;
    SampleRing m_ring;
    std::jthread m_capture;
    std::atomic<bool> m_captureEnded = false;
    std::atomic<bool> m_captureLost = false;
    std::optional<SourceError> m_captureError; ///< of the capturing thread until m_captureEnded
    std::shared_ptr<RecordingFile> m_file;
    std::shared_ptr<SoundListener> m_listener;
    std::unique_ptr<SpeechConverter> m_converter;
    LevelMeter m_meter;
    QList<Level> m_levels;
    QTimer m_timer;
    bool m_isFull = false;
    QString m_reportedProblem;
};

} // namespace transcribe
