#include "app/transcribe/recorder.h"

#include "app/transcribe/portaudio_source.h"
#include "app/transcribe/time_text.h"

#include <algorithm>

namespace transcribe {

Recorder::Recorder(QObject* parent) : Recorder(std::make_unique<PortAudioSource>(), parent) {}

Recorder::Recorder(std::unique_ptr<SampleSource> source, QObject* parent)
    : QObject(parent),
      m_worker(new RecorderWorker(std::move(source))),
      m_elapsedText(timeText(0))
{
    m_thread.setObjectName(QStringLiteral("recorder"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &RecorderWorker::devicesListed, this, &Recorder::onDevices);
    connect(m_worker, &RecorderWorker::opened, this, [this] { setState(State::Recording); });
    connect(m_worker, &RecorderWorker::broken, this, &Recorder::onBroken);
    connect(m_worker, &RecorderWorker::full, this, &Recorder::onFull);
    connect(m_worker, &RecorderWorker::ended, this, &Recorder::onEnded);
    connect(m_worker, &RecorderWorker::levels, this, &Recorder::onLevels);
    connect(m_worker, &RecorderWorker::unsavedChanged, this, &Recorder::onUnsaved);
    connect(m_worker, &RecorderWorker::lost, this, [this](double seconds) {
        m_lossWarning =
            tr("The computer was too busy: a moment of sound before %1 is missing.").arg(timeText(seconds));
        setWarning(m_lossWarning);
    });
    m_thread.start();
}

Recorder::~Recorder()
{
    m_thread.quit();
    m_thread.wait();
}

QStringList Recorder::devices() const
{
    QStringList names;
    for (const InputDevice& device : m_devices)
        names.append(device.name);
    return names;
}

void Recorder::setDevice(const QString& device)
{
    if (m_device == device)
        return;
    m_device = device;
    emit deviceChanged();
}

double Recorder::elapsedSeconds() const
{
    return m_elapsed;
}

void Recorder::ask(const std::function<void()>& work)
{
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

void Recorder::refreshDevices()
{
    ask([worker = m_worker] { worker->listDevices(); });
}

void Recorder::begin(std::shared_ptr<RecordingFile> file, std::shared_ptr<SoundListener> listener)
{
    if (isBusy())
        return;
    m_file = std::move(file);
    m_listener = std::move(listener);
    m_isFinishing = false;
    m_lossWarning.clear();
    setWarning({});
    showElapsed(static_cast<double>(m_file->sampleCount()) / kRecordingRate);
    open();
}

void Recorder::open()
{
    m_hasUnsaved = false;
    setState(State::Opening);
    ask([worker = m_worker, file = m_file, listener = m_listener, device = m_device] {
        worker->begin(file, listener, device);
    });
}

void Recorder::pause()
{
    if (m_state != State::Recording && m_state != State::Opening)
        return;
    ask([worker = m_worker] { worker->end(); });
}

void Recorder::resume()
{
    if (isBusy() && (m_state == State::Paused || m_state == State::Failed))
        open();
}

void Recorder::finish()
{
    if (!isBusy() || m_isFinishing)
        return;
    m_isFinishing = true;
    ask([worker = m_worker] { worker->end(); });
}

void Recorder::onEnded()
{
    m_level = m_peak = 0;
    emit levelChanged();
    if (!m_isFinishing) {
        setState(State::Paused);
        emit interrupted();
        return;
    }
    m_isFinishing = false;
    if (m_file->unsavedCount() > 0) {
        m_hasUnsaved = true;
        setState(State::Failed,
                 tr("The last %1 of the recording are only in memory: the disk does not take them (%2).")
                     .arg(timeText(static_cast<double>(m_file->unsavedCount()) / kRecordingRate),
                          m_file->problem()),
                 tr("Free some space on the disk, then stop again."));
        emit interrupted();
        return;
    }
    finishNow();
}

void Recorder::abandonUnsaved()
{
    if (isBusy() && m_state == State::Failed)
        finishNow();
}

void Recorder::finishNow()
{
    const std::shared_ptr<RecordingFile> file = std::exchange(m_file, nullptr);
    m_listener.reset();
    m_hasUnsaved = false;
    setState(State::Idle);
    emit finished(file->path());
}

void Recorder::onDevices(const QList<InputDevice>& devices)
{
    if (devices == m_devices)
        return;
    m_devices = devices;
    emit devicesChanged();
}

void Recorder::onLevels(const QList<Level>& levels, qint64 sampleCount)
{
    for (const Level& level : levels) {
        m_level = decayed(m_level, meterPosition(static_cast<double>(level.rms)));
        m_peak = decayed(m_peak, meterPosition(static_cast<double>(level.peak)));
    }
    emit levelChanged();
    emit levelsHeard(levels);
    showElapsed(static_cast<double>(sampleCount) / kRecordingRate);
}

void Recorder::showElapsed(double seconds)
{
    m_elapsed = seconds;
    emit elapsedChanged();
    const QString text = timeText(seconds);
    if (text == m_elapsedText)
        return;
    m_elapsedText = text;
    emit elapsedTextChanged();
}

void Recorder::onBroken(SourceError::Kind kind, const QString& detail)
{
    m_level = m_peak = 0;
    emit levelChanged();
    QString problem, remedy;
    switch (kind) {
    case SourceError::Kind::NoDevice:
        problem = tr("No microphone was found.");
        remedy = tr("Connect one, or switch it on in the system's sound settings, then try again.");
        break;
    case SourceError::Kind::NotFound:
        problem = tr("The microphone \"%1\" is not connected.").arg(m_device);
        remedy = tr("Connect it, or choose another one, then try again.");
        break;
    case SourceError::Kind::Busy:
        problem = tr("Another program is using the microphone.");
        remedy = tr("Close that program or choose another microphone, then try again.");
        break;
    case SourceError::Kind::Refused:
        problem = tr("The microphone cannot be opened (%1).").arg(detail);
        remedy = tr("Choose another one, or check the system's sound settings, then try again.");
        break;
    case SourceError::Kind::Gone:
        problem = tr("The microphone stopped. Everything up to here is kept.");
        remedy = tr("Connect it again or choose another one, then go on.");
        break;
    }
    if (m_isFinishing) // the end was asked for already: `ended` follows
        return;
    setState(State::Failed, problem, remedy);
    emit interrupted();
    refreshDevices();
}

void Recorder::onFull()
{
    m_level = m_peak = 0;
    emit levelChanged();
    setState(
        State::Failed,
        tr("Recording has stopped: the disk is full, and so is the memory set aside for this."),
        tr("Free some space on the disk, then stop or go on. Do not close the program before: part of the "
           "recording is only in memory."));
    emit interrupted();
}

void Recorder::onUnsaved(const QString& reason, double seconds)
{
    setWarning(reason.isEmpty() ? m_lossWarning
                                : tr("The recording cannot be written to the disk (%1). %2 are kept in "
                                     "memory and written as soon "
                                     "as possible. Free some space on the disk.")
                                      .arg(reason, timeText(seconds)));
}

void Recorder::setWarning(const QString& warning)
{
    if (m_warning == warning)
        return;
    m_warning = warning;
    emit warningChanged();
}

void Recorder::setState(State state, const QString& problem, const QString& remedy)
{
    m_state = state;
    m_problem = problem;
    m_remedy = remedy;
    emit stateChanged();
}

} // namespace transcribe
