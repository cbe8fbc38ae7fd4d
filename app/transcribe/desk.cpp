#include "app/transcribe/desk.h"

#include "app/transcribe/languages.h"
#include "app/transcribe/time_text.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QSaveFile>
#include <QtConcurrent>

namespace transcribe {
namespace {

constexpr int kSaveAfterMs = 500;
constexpr double kBehindFrom = 2;                        // seconds; less is the usual delay
constexpr std::int64_t kNothingMissing = kRecordingRate; // the end of a recording is often silence

double seconds(std::int64_t samples)
{
    return static_cast<double>(samples) / kRecordingRate;
}

} // namespace

Desk::Desk(Recorder& recorder, SpeechModel& model, const QString& folder, QObject* parent)
    : QObject(parent),
      m_recorder(recorder),
      m_model(model),
      m_list(folder),
      m_transcriber(model)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveAfterMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &Desk::save);
    connect(&model, &SpeechModel::hearsChanged, this, &Desk::modelHearsChanged);
    connect(&m_transcript, &TranscriptModel::edited, this, &Desk::saveSoon);
    connect(&m_transcriber, &LiveTranscriber::finished, this, &Desk::onFinishedStretch);
    connect(&m_transcriber, &LiveTranscriber::provisional, this,
            [this](const Stretch& stretch, const QString& text) {
                if (text.isEmpty())
                    return;
                m_transcript.showProvisional(seconds(stretch.speechStart), seconds(stretch.speechEnd), text);
                emit rowAdded(m_transcript.count() - 1);
            });
    connect(&m_transcriber, &LiveTranscriber::behindChanged, this, &Desk::workChanged);
    connect(&m_transcriber, &LiveTranscriber::problemChanged, this, &Desk::problemChanged);
    connect(&m_import, &FileImport::stretchFound, &m_transcriber, &LiveTranscriber::add);
    connect(&m_import, &FileImport::progressed, this, [this](double read) {
        m_readSeconds = read;
        emit workChanged();
    });
    connect(&m_import, &FileImport::done, this, &Desk::onImported);
    connect(&m_recorder, &Recorder::stateChanged, this, [this] {
        if (!isMicrophoneOpen() && m_problem == closeItFirst())
            setProblem({});
        emit workChanged();
    });
    connect(&m_recorder, &Recorder::finished, this, [this](const QString& path) {
        if (!m_recording || path != m_recording->path())
            return;
        m_recordedSamples = m_recording->sampleCount();
        if (m_recordedSamples == 0)
            dropEmpty();
        else
            save();
        m_list.refresh();
        emit workChanged();
    });
    connect(&m_list, &SessionList::loaded, this, &Desk::show);
    connect(&m_list, &SessionList::missing, this, [this] {
        setProblem(tr("This recording is no longer there. It may have been moved or deleted."));
    });
    connect(&m_list, &SessionList::problemChanged, this, &Desk::problemChanged);
    connect(&m_list, &SessionList::removed, this, [this](const QString& id) {
        if (id == m_session.id)
            startNew();
    });
}

Desk::~Desk()
{
    leave();
}

QStringList Desk::languages() const
{
    return languageNames();
}

QStringList Desk::targetLanguages() const
{
    QStringList names = languageNames();
    names.removeAll(m_language);
    names.prepend(QString());
    return names;
}

void Desk::setLanguage(const QString& language)
{
    if (m_language == language)
        return;
    m_language = language;
    if (m_translateTo == language)
        m_translateTo.clear();
    m_transcriber.setLanguages(m_language, m_translateTo);
    emit languagesChanged();
}

void Desk::setTranslateTo(const QString& language)
{
    if (m_translateTo == language)
        return;
    m_translateTo = language;
    m_transcriber.setLanguages(m_language, m_translateTo);
    emit languagesChanged();
}

QString Desk::languageText() const
{
    return m_translateTo.isEmpty()
               ? shownLanguage(m_language)
               : tr("%1 → %2", "languages").arg(shownLanguage(m_language), shownLanguage(m_translateTo));
}

QString Desk::shownLanguage(const QString& englishName) const
{
    return transcribe::shownLanguage(englishName);
}

bool Desk::isRecordingHere() const
{
    return m_recording && m_recorder.file() == m_recording;
}

bool Desk::isWorking() const
{
    return isReadingFile() ||
           (!m_transcriber.isIdle() && m_transcriber.problem().isEmpty() && m_model.hears());
}

QString Desk::workText() const
{
    const double behind = m_transcriber.behindSeconds();
    if (isReadingFile())
        return tr("reading, %1 so far").arg(timeText(m_readSeconds));
    if (behind < kBehindFrom)
        return {};
    return tr("%1 s behind", "the model is slower than speech").arg(QLocale().toString(behind, 'f', 0));
}

QString Desk::untranscribedText() const
{
    if (!hasSession() || isRecordingHere() || isReadingFile() || !m_transcriber.isIdle())
        return {};
    const std::int64_t left = m_recordedSamples - m_session.transcribedSamples;
    return left > kNothingMissing ? timeText(seconds(left)) : QString();
}

QString Desk::problem() const
{
    if (!m_transcriber.problem().isEmpty())
        return m_transcriber.problem();
    return m_problem.isEmpty() ? m_list.problem() : m_problem;
}

void Desk::toggleRecording()
{
    if (isRecordingHere())
        stopRecording();
    else
        startRecording();
}

void Desk::startRecording()
{
    if (m_recorder.isBusy())
        return;
    begin({}, {});
    m_recorder.begin(m_recording, m_transcriber.listener());
    emit workChanged();
}

void Desk::stopRecording()
{
    if (isRecordingHere())
        m_recorder.finish();
}

void Desk::begin(const QString& title, const QString& sourceName)
{
    leave();
    setProblem({});
    m_session = {};
    m_session.created = QDateTime::currentDateTime();
    m_session.id = m_list.folder().newId(m_session.created);
    m_session.title =
        title.isEmpty()
            ? tr("Recording of %1").arg(QLocale().toString(m_session.created, QLocale::ShortFormat))
            : title;
    m_session.sourceName = sourceName;
    m_recordedSamples = 0;
    m_recording = std::make_shared<RecordingFile>(m_list.folder().recordingPath(m_session.id));
    m_transcript.setRows({});
    m_transcriber.setLanguages(m_language, m_translateTo);
    m_transcriber.begin(m_recording);
    save();
    emit sessionChanged();
}

// Ends what goes on and saves.
void Desk::leave()
{
    if (isRecordingHere())
        m_recorder.finish();
    m_import.cancel();
    m_transcriber.clear();
    if (m_saveTimer.isActive())
        save();
}

void Desk::startNew()
{
    leave();
    setProblem({});
    m_session = {};
    m_recording.reset();
    m_recordedSamples = 0;
    m_transcript.setRows({});
    m_transcript.setSearchText({});
    emit sessionChanged();
    emit workChanged();
    m_list.refresh();
}

void Desk::open(const QString& sessionId)
{
    if (isRecordingHere())
        setProblem(tr("A recording is under way. Stop it first."));
    else if (sessionId != m_session.id)
        m_list.load(sessionId);
}

void Desk::show(const Session& session)
{
    leave();
    setProblem({});
    m_session = session;
    m_transcript.setRows(session.rows);
    m_recording = std::make_shared<RecordingFile>(m_list.folder().recordingPath(session.id));
    m_recordedSamples = 0;
    if (!session.language.isEmpty()) {
        m_language = session.language;
        m_translateTo = session.translateTo;
        emit languagesChanged();
    }
    m_transcriber.setLanguages(m_language, m_translateTo);
    m_transcriber.begin(m_recording);
    emit sessionChanged();
    emit workChanged();
    QtConcurrent::run([recording = m_recording] {
        recording->open();
        return recording->sampleCount();
    }).then(this, [this, recording = m_recording](std::int64_t samples) {
        if (recording != m_recording)
            return;
        m_recordedSamples = samples;
        emit workChanged();
    });
}

void Desk::rename(const QString& title)
{
    const QString simple = title.simplified();
    if (!hasSession() || simple.isEmpty() || simple == m_session.title)
        return;
    m_session.title = simple;
    emit sessionChanged();
    save();
    m_list.refresh();
}

void Desk::transcribeFile(const QUrl& file)
{
    const QString path = file.toLocalFile();
    if (path.isEmpty()) {
        setProblem(tr("Only files on this computer can be transcribed. Save the file first."));
        return;
    }
    if (isRecordingHere()) {
        setProblem(tr("A recording is under way. Stop it first."));
        return;
    }
    const QFileInfo info(path);
    begin(info.completeBaseName(), info.fileName());
    m_readSeconds = 0;
    m_import.start(info.filesystemFilePath(), m_recording);
    emit workChanged();
}

void Desk::cancelFile()
{
    m_import.cancel();
}

void Desk::onImported(const QString& problem, const QString& notes)
{
    m_recordedSamples = m_recording ? m_recording->sampleCount() : 0;
    setProblem(problem.isEmpty() ? notes : problem);
    if (m_recordedSamples == 0 && !problem.isEmpty() && !m_session.sourceName.isEmpty()) {
        dropEmpty();
    } else {
        save();
    }
    m_list.refresh();
    emit workChanged();
}

// Nothing came of it: no empty recording is left behind.
void Desk::dropEmpty()
{
    m_saveTimer.stop();
    m_list.discard(m_session.id);
    m_transcriber.clear();
    m_session = {};
    m_recording.reset();
    emit sessionChanged();
}

void Desk::transcribeRest()
{
    if (!hasSession() || isRecordingHere() || isWorking())
        return;
    m_import.search(m_recording, m_session.transcribedSamples);
    emit workChanged();
}

void Desk::retry()
{
    m_transcriber.retry();
    emit workChanged();
}

void Desk::dismissProblem()
{
    setProblem({});
}

void Desk::onFinishedStretch(const Stretch& stretch, const QString& text, const QString& translation)
{
    m_session.transcribedSamples = std::max(m_session.transcribedSamples, stretch.end);
    if (text.isEmpty()) {
        m_transcript.dropProvisional();
        saveSoon();
        return;
    }
    TranscriptRow row{seconds(stretch.speechStart), seconds(stretch.speechEnd), text, translation, {}, true};
    m_transcript.appendFinal(row);
    emit rowAdded(m_transcript.count() - 1);
}

void Desk::saveSoon()
{
    // Not started anew: who keeps typing is saved all the same.
    if (hasSession() && !m_saveTimer.isActive())
        m_saveTimer.start();
}

void Desk::save()
{
    m_saveTimer.stop();
    if (!hasSession())
        return;
    m_session.language = m_language;
    m_session.translateTo = m_translateTo;
    m_session.rows = m_transcript.rows();
    m_list.save(m_session);
}

void Desk::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

QString Desk::exportText(int form) const
{
    return exported(m_transcript.rows(), static_cast<ExportForm>(form), m_session.title);
}

QString Desk::exportName(int form) const
{
    static constexpr std::array kSuffixes{"txt", "srt", "vtt", "md"};
    QString name = m_session.title;
    for (QChar& c : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c < QLatin1Char(' '))
            c = QLatin1Char('-');
    }
    return name + QLatin1Char('.') + QLatin1String(kSuffixes.at(static_cast<std::size_t>(form)));
}

void Desk::exportTo(const QUrl& file, int form)
{
    const QString path = file.toLocalFile();
    QtConcurrent::run([path, text = exportText(form).toUtf8()] {
        QSaveFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
            return out.errorString();
        return QString();
    }).then(this, [this, path](const QString& error) {
        if (!error.isEmpty())
            setProblem(tr("%1 cannot be written (%2). Choose another folder.")
                           .arg(QFileInfo(path).fileName(), error));
        else
            emit written(path);
    });
}

void Desk::copyAll() const
{
    QGuiApplication::clipboard()->setText(exportText(Text));
}

void Desk::copyRow(int row) const
{
    if (row < 0 || row >= m_transcript.count())
        return;
    const TranscriptRow& said = m_transcript.rows()[row];
    QGuiApplication::clipboard()->setText(
        said.translation.isEmpty() ? said.text : said.text + QLatin1Char('\n') + said.translation);
}

void Desk::askAbout()
{
    if (hasSession())
        emit askRequested(QUrl::fromLocalFile(m_list.folder().recordingPath(m_session.id)), exportText(Text));
}

void Desk::playFrom(double place)
{
    if (!hasSession())
        return;
    if (isMicrophoneOpen()) // it would hear itself
        setProblem(closeItFirst());
    else
        emit seekRequested(QUrl::fromLocalFile(recordingFile()), place);
}

bool Desk::isMicrophoneOpen() const
{
    return m_recorder.state() == Recorder::State::Opening || m_recorder.isRecording();
}

QString Desk::closeItFirst()
{
    return tr("A recording is under way. Pause or stop it, then listen.");
}

} // namespace transcribe
