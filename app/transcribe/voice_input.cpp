#include "app/transcribe/voice_input.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace transcribe {
namespace {

/// Seconds; what is shorter was a slip of the finger, and nothing can have been said.
constexpr double kAccident = 0.5;

void removeFolder(const SessionFolder& sessions, const QString& id)
{
    QDir(QFileInfo(sessions.recordingPath(id)).path()).removeRecursively();
}

} // namespace

VoiceInput::VoiceInput(Recorder& recorder, SpeechModel& model, const QString& sessionFolder, QObject* parent)
    : QObject(parent),
      m_recorder(recorder),
      m_model(model),
      m_transcriber(model),
      m_folder(sessionFolder)
{
    connect(&model, &SpeechModel::hearsChanged, this, [this] {
        if (m_state == State::Failed && m_model.hears() && owesText())
            setState(State::Writing); // the transcriber goes on by itself
        else
            emit availableChanged();
    });
    connect(&recorder, &Recorder::stateChanged, this, &VoiceInput::onRecorderState);
    connect(&recorder, &Recorder::finished, this, &VoiceInput::onFinished);
    connect(&m_transcriber, &LiveTranscriber::finished, this,
            [this](const Stretch&, const QString& text, const QString&) {
                if (!text.isEmpty())
                    m_texts.append(text);
                complete();
            });
    connect(&m_transcriber, &LiveTranscriber::problemChanged, this, &VoiceInput::onModelProblem);
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

bool VoiceInput::owesText() const
{
    return m_recording && (m_recorder.file() == m_recording || !m_transcriber.isIdle());
}

void VoiceInput::start()
{
    if (m_state == State::Listening || m_state == State::Writing)
        return;
    if (owesText()) {
        retry();
        return;
    }
    if (!isAvailable() || m_recorder.isBusy())
        return;
    release();
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
        deleteOthers();
    }
}

void VoiceInput::retry()
{
    if (m_state == State::Listening && m_recorder.state() == Recorder::State::Failed)
        m_recorder.finish();
    if (m_state != State::Failed)
        return;
    if (!owesText()) {
        start();
    } else if (!m_model.hears()) {
        setState(State::Failed, unavailableReason(),
                 tr("The recording is kept and written down once such a model is loaded."));
    } else {
        setState(State::Writing);
        m_transcriber.retry();
    }
}

void VoiceInput::dismiss()
{
    if (m_state != State::Failed)
        return;
    if (owesText() && m_transcriber.problem().isEmpty() && m_model.hears())
        setState(State::Writing);
    else
        cancel();
}

void VoiceInput::attachRecording()
{
    if (!canAttach())
        return;
    const QStringList ids = std::exchange(m_unheard, {});
    m_handedOver += ids;
    setState(State::Idle);
    for (const QString& id : ids) {
        const QString path = m_folder.recordingPath(id);
        emit recordingReady(QUrl::fromLocalFile(path), recordingSeconds(path).value_or(0));
    }
}

void VoiceInput::onModelProblem()
{
    // While listening it can still go away: it is tried again at the end.
    if (m_transcriber.problem().isEmpty() || (m_state != State::Writing && m_state != State::Failed))
        return;
    setState(State::Failed, m_transcriber.problem(),
             tr("Try again. The recording is kept until you close this message."));
}

void VoiceInput::onRecorderState()
{
    emit availableChanged();
    if (!m_recording || m_recorder.file() != m_recording || m_recorder.state() != Recorder::State::Failed)
        return;
    if (m_recording->unsavedCount() > 0) // it is not over before all of it is on the disk
    {
        setState(m_state, m_recorder.problem(), m_recorder.remedy());
        return;
    }
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
        deleteRecording();
        settle();
    } else if (m_aim == Aim::Recording) {
        m_transcriber.clear();
        m_recording.reset();
        deleteOthers();
        m_handedOver.append(std::exchange(m_id, {}));
        setState(State::Idle);
        emit recordingReady(QUrl::fromLocalFile(path), seconds);
    } else {
        if (m_state == State::Listening)
            setState(State::Writing);
        if (m_state == State::Writing && !m_transcriber.problem().isEmpty())
            m_transcriber.retry(); // it failed while this was being recorded
        complete();                // the last stretch has been reported before the end of the recording
    }
}

void VoiceInput::complete()
{
    if (m_recorder.file() == m_recording || !m_transcriber.isIdle() || m_id.isEmpty())
        return;
    const QString text = m_texts.join(QLatin1Char(' '));
    m_texts.clear();
    if (!text.isEmpty()) {
        deleteRecording();
        deleteOthers();
        if (m_state == State::Writing)
            setState(State::Idle);
        else
            emit stateChanged(); // what stopped the microphone is still worth knowing
        emit textReady(text);
        return;
    }
    release();
    if (m_state == State::Writing)
        settle();
    else
        emit stateChanged();
    emit nothingHeard();
}

/// The recording is no longer worked on, and stays if there is anything in it.
void VoiceInput::release()
{
    if (m_id.isEmpty())
        return;
    if (m_recording && m_recording->sampleCount() > kAccident * kRecordingRate) {
        m_transcriber.clear();
        m_recording.reset();
        m_unheard.append(std::exchange(m_id, {}));
    } else {
        deleteRecording();
    }
}

/// Nothing goes on; what is still kept is not forgotten.
void VoiceInput::settle()
{
    if (m_unheard.isEmpty())
        setState(State::Idle);
    else
        setUnheard();
}

void VoiceInput::setUnheard()
{
    QString remedy =
        tr("Check that the right microphone is chosen in the settings and that it is not muted, then "
           "talk again.");
    if (!m_unheard.isEmpty())
        remedy += QLatin1Char(' ') +
                  tr("What was recorded is kept until you close this message: you can attach it instead.");
    setState(State::Failed, tr("Nothing was heard."), remedy);
}

void VoiceInput::deleteRecording()
{
    m_transcriber.clear();
    m_recording.reset();
    if (!m_id.isEmpty())
        removeFolder(m_folder, m_id);
    m_id.clear();
}

/// Those before the present one.
void VoiceInput::deleteOthers()
{
    for (const QString& id : m_unheard + m_handedOver)
        removeFolder(m_folder, id);
    m_unheard.clear();
    m_handedOver.clear();
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
