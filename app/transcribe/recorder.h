// The microphone as the window sees it: devices, state, level, and a recording that grows. It listens only
// while it records. Knows nothing of models and transcripts.
#pragma once

#include "app/transcribe/recorder_worker.h"

#include <QObject>
#include <QStringList>
#include <QThread>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace transcribe {

class Recorder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool isRecording READ isRecording NOTIFY stateChanged)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY stateChanged)
    Q_PROPERTY(QStringList devices READ devices NOTIFY devicesChanged)
    Q_PROPERTY(QString device READ device WRITE setDevice NOTIFY deviceChanged)
    Q_PROPERTY(double level READ level NOTIFY levelChanged)
    Q_PROPERTY(double peak READ peak NOTIFY levelChanged)
    Q_PROPERTY(double elapsedSeconds READ elapsedSeconds NOTIFY elapsedChanged)
    Q_PROPERTY(QString elapsedText READ elapsedText NOTIFY elapsedTextChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    Q_PROPERTY(QString remedy READ remedy NOTIFY stateChanged)
    Q_PROPERTY(bool hasUnsaved READ hasUnsaved NOTIFY stateChanged)
    Q_PROPERTY(QString warning READ warning NOTIFY warningChanged)

public:
    enum class State
    {
        Idle,
        Opening,
        Recording,
        Paused, ///< the microphone is closed, the recording can go on
        Failed, ///< like paused, because of `problem`
    };
    Q_ENUM(State)

    explicit Recorder(QObject* parent = nullptr);
    explicit Recorder(std::unique_ptr<SampleSource> source, QObject* parent = nullptr);
    /// Writes down what was recorded.
    ~Recorder() override;

    State state() const { return m_state; }
    bool isRecording() const { return m_state == State::Recording; }
    /// Whether a recording is under way, paused ones too.
    bool isBusy() const { return m_file != nullptr; }
    /// Names of the inputs there were when they were last looked for.
    QStringList devices() const;
    /// The chosen one; empty: the system's default. Used from the next start or resumption on.
    QString device() const { return m_device; }
    void setDevice(const QString& device);
    /// What the meter shows, 0 … 1 for -60 … 0 dB; falls slowly. 0 while closed.
    double level() const { return m_level; }
    double peak() const { return m_peak; }
    double elapsedSeconds() const;
    QString elapsedText() const { return m_elapsedText; }
    /// What happened and what to do; empty unless failed.
    QString problem() const { return m_problem; }
    QString remedy() const { return m_remedy; }
    /// Whether the recording was to end, but part of it is only in memory.
    bool hasUnsaved() const { return m_hasUnsaved; }
    /// What the user should know while recording goes on.
    QString warning() const { return m_warning; }

    /// Records to the end of `file`; `listener` hears it on the recorder's thread.
    void begin(std::shared_ptr<RecordingFile> file, std::shared_ptr<SoundListener> listener);
    /// The file of the recording under way.
    const std::shared_ptr<RecordingFile>& file() const { return m_file; }

    /// Reads the list of inputs anew, on the recorder's thread; while recording it is the one of the
    /// beginning.
    Q_INVOKABLE void refreshDevices();
    Q_INVOKABLE void pause();
    /// Goes on with a paused or failed recording.
    Q_INVOKABLE void resume();
    /// Ends the recording; `finished` follows when all of it is written down.
    Q_INVOKABLE void finish();
    /// Ends a failed recording though part of it cannot be written.
    Q_INVOKABLE void abandonUnsaved();

signals:
    void stateChanged();
    void devicesChanged();
    void deviceChanged();
    void levelChanged();
    void elapsedChanged();
    void elapsedTextChanged();
    void warningChanged();
    /// Thirty per second of sound, for a waveform.
    void levelsHeard(const QList<transcribe::Level>& levels);
    /// The microphone is closed, but the recording is not over.
    void interrupted();
    void finished(const QString& path);

private:
    void setState(State state, const QString& problem = {}, const QString& remedy = {});
    void setWarning(const QString& warning);
    void open();
    void onDevices(const QList<InputDevice>& devices);
    void onLevels(const QList<Level>& levels, qint64 sampleCount);
    void onBroken(SourceError::Kind kind, const QString& detail);
    void onFull();
    void onUnsaved(const QString& reason, double seconds);
    void onEnded();
    void finishNow();
    void showElapsed(double seconds);
    void ask(const std::function<void()>& work);

    QThread m_thread;
    RecorderWorker* m_worker = nullptr; ///< lives on m_thread, deleted when it ends
    State m_state = State::Idle;
    QList<InputDevice> m_devices;
    QString m_device;
    double m_level = 0;
    double m_peak = 0;
    double m_elapsed = 0;
    QString m_elapsedText;
    QString m_problem, m_remedy, m_warning;
    QString m_lossWarning;
    std::shared_ptr<RecordingFile> m_file;
    std::shared_ptr<SoundListener> m_listener;
    bool m_isFinishing = false;
    bool m_hasUnsaved = false;
};

} // namespace transcribe
