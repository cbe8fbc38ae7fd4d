#include "app/transcribe/voice_input.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace transcribe {

VoiceInput::VoiceInput(Recorder& recorder, SpeechModel& model, const QString& sessionFolder, QObject* parent)
    : QObject(parent),
      m_recorder(recorder),
      m_model(model),
      m_transcriber(model),
      m_folder(sessionFolder)
{
    connect(&model, &SpeechModel::hearsChanged, this, &VoiceInput::availableChanged);
    connect(&recorder, &Recorder::stateChanged, this, &VoiceInput::onRecorderState);
    connect(&recorder, &Recorder::finished, this, &VoiceInput::onFinished);
    connect(&m_transcriber, &LiveTranscriber::finished, this,
            [this](const Stretch&, const QString& text, const QString&) {
                if (!text.isEmpty())
                    m_texts.append(text);
                complete();
            });
    connect(&m_transcriber, &LiveTranscriber::problemChanged, this, [this] {
        if (!m_transcriber.problem().isEmpty() && m_state == State::Writing)
            setState(State::Failed, m_transcriber.problem(), tr("Try again; the recording is kept."));
    });
}

bool VoiceInput::isAvailable() const
{
    return unavailableReason().isEmpty();
}

QString VoiceInput::unavailableReason() const
{
    if (!m_model.hears())
        return tr("The loaded model does not hear. Choose E2B or E4B.");
    if (m_recorder.isBusy() && m_recorder.file() != m_recording)
        return tr("The microphone is in use on the Transcribe page.");
    return {};
}

void VoiceInput::setLanguage(const QString& language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
}

void VoiceInput::start()
{
    if (m_state == State::Listening || m_state == State::Writing || !isAvailable() || m_recorder.isBusy())
        return;
    deleteRecording();
    m_aim = Aim::Text;
    m_texts.clear();
    m_id = m_folder.newId(QDateTime::currentDateTime());
    m_recording = std::make_shared<RecordingFile>(m_folder.recordingPath(m_id));
    m_transcriber.setLanguages(m_language, {});
    m_transcriber.begin(m_recording);
    setState(State::Listening);
    m_recorder.begin(m_recording, m_transcriber.listener());
}

void VoiceInput::finish()
{
    if (m_state == State::Listening)
        m_recorder.finish();
}

void VoiceInput::toggle()
{
    if (m_state == State::Listening)
        finish();
    else
        start();
}

void VoiceInput::finishAsRecording()
{
    m_aim = Aim::Recording;
    finish();
}

void VoiceInput::cancel()
{
    if (m_state == State::Listening) {
        m_aim = Aim::Nothing;
        m_recorder.finish();
    } else {
        setState(State::Idle);
        deleteRecording();
    }
}

void VoiceInput::retry()
{
    if (m_state != State::Failed)
        return;
    if (m_recording && !m_transcriber.isIdle()) {
        setState(State::Writing);
        m_transcriber.retry();
    } else {
        setState(State::Idle);
        start();
    }
}

void VoiceInput::onRecorderState()
{
    emit availableChanged();
    if (!m_recording || m_recorder.file() != m_recording || m_recorder.state() != Recorder::State::Failed)
        return;
    if (m_recording->unsavedCount() > 0)
        return; // the recorder says what to do
    // What was said before the microphone stopped is still worth writing.
    const QString problem = m_recorder.problem();
    const QString remedy = m_recorder.remedy();
    m_recorder.finish();
    setState(State::Failed, problem, remedy);
}

void VoiceInput::onFinished(const QString& path)
{
    if (m_id.isEmpty() || path != m_folder.recordingPath(m_id))
        return;
    const double seconds = static_cast<double>(m_recording->sampleCount()) / kRecordingRate;
    if (m_aim == Aim::Nothing) {
        setState(State::Idle);
        deleteRecording();
    } else if (m_aim == Aim::Recording) {
        m_transcriber.clear();
        setState(State::Idle);
        emit recordingReady(QUrl::fromLocalFile(path), seconds);
    } else if (m_state == State::Listening) {
        setState(State::Writing);
        complete(); // the last stretch has been reported before the end of the recording
    } else {
        complete();
    }
}

void VoiceInput::complete()
{
    if (m_recorder.file() == m_recording || !m_transcriber.isIdle() || m_id.isEmpty())
        return;
    const QString text = m_texts.join(QLatin1Char(' '));
    if (m_state == State::Writing)
        setState(State::Idle);
    m_texts.clear();
    deleteRecording();
    if (!text.isEmpty())
        emit textReady(text);
    else if (m_state == State::Idle)
        emit nothingHeard();
}

void VoiceInput::deleteRecording()
{
    m_transcriber.clear();
    m_recording.reset();
    if (!m_id.isEmpty())
        QDir(QFileInfo(m_folder.recordingPath(m_id)).path()).removeRecursively();
    m_id.clear();
}

void VoiceInput::setState(State state, const QString& problem, const QString& remedy)
{
    m_state = state;
    m_problem = problem;
    m_remedy = remedy;
    emit stateChanged();
    emit availableChanged();
}

} // namespace transcribe
