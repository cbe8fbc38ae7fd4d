// The Transcribe page's view-model: a recording or a file on the way to a transcript, kept as it grows, and
// the earlier ones. Brings recorder, model and storage together; knows nothing of how they look.
#pragma once

#include "app/transcribe/file_import.h"
#include "app/transcribe/live_transcriber.h"
#include "app/transcribe/recorder.h"
#include "app/transcribe/session_list.h"
#include "app/transcribe/transcript_model.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace transcribe {

class Desk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(transcribe::Recorder* recorder READ recorder CONSTANT)
    Q_PROPERTY(transcribe::TranscriptModel* transcript READ transcript CONSTANT)
    Q_PROPERTY(transcribe::SessionList* recordings READ recordings CONSTANT)
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(QStringList targetLanguages READ targetLanguages NOTIFY languagesChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languagesChanged)
    Q_PROPERTY(QString translateTo READ translateTo WRITE setTranslateTo NOTIFY languagesChanged)
    Q_PROPERTY(QString languageText READ languageText NOTIFY languagesChanged)
    Q_PROPERTY(bool modelHears READ modelHears NOTIFY modelHearsChanged)
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY sessionChanged)
    Q_PROPERTY(QString title READ title NOTIFY sessionChanged)
    Q_PROPERTY(bool hasSession READ hasSession NOTIFY sessionChanged)
    Q_PROPERTY(bool isRecordingHere READ isRecordingHere NOTIFY workChanged)
    Q_PROPERTY(bool isReadingFile READ isReadingFile NOTIFY workChanged)
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY workChanged)
    Q_PROPERTY(QString workText READ workText NOTIFY workChanged)
    Q_PROPERTY(QString untranscribedText READ untranscribedText NOTIFY workChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY problemChanged)

public:
    enum Form
    {
        Text = static_cast<int>(ExportForm::Text),
        Srt = static_cast<int>(ExportForm::Srt),
        Vtt = static_cast<int>(ExportForm::Vtt),
        Markdown = static_cast<int>(ExportForm::Markdown),
    };
    Q_ENUM(Form)

    /// `recorder` is shared with whoever else records; recordings are kept in `folder`. Both references must
    /// outlive this.
    Desk(Recorder& recorder, SpeechModel& model, const QString& folder, QObject* parent = nullptr);
    /// Saves.
    ~Desk() override;

    Recorder* recorder() const { return &m_recorder; }
    TranscriptModel* transcript() { return &m_transcript; }
    SessionList* recordings() { return &m_list; }

    /// English names.
    QStringList languages() const;
    /// The same without the one that is spoken; first the empty name for no translation.
    QStringList targetLanguages() const;
    QString language() const { return m_language; }
    void setLanguage(const QString& language);
    QString translateTo() const { return m_translateTo; }
    void setTranslateTo(const QString& language);
    /// "English → German".
    QString languageText() const;
    Q_INVOKABLE QString shownLanguage(const QString& englishName) const;

    bool modelHears() const { return m_model.hears(); }
    QString sessionId() const { return m_session.id; }
    QString title() const { return m_session.title; }
    /// Where its sound lies; empty if there is none.
    QString recordingFile() const { return m_recording ? m_recording->path() : QString(); }
    bool hasSession() const { return !m_session.id.isEmpty(); }
    bool isRecordingHere() const;
    bool isReadingFile() const { return m_import.isRunning(); }
    /// Whether text is still to come without anything being asked.
    bool isWorking() const;
    /// "12 s behind", "reading, 01:20 so far"; empty if there is nothing to say.
    QString workText() const;
    /// How much of an earlier recording has no text yet; empty if none.
    QString untranscribedText() const;
    QString problem() const;
    bool canRetry() const { return !m_transcriber.problem().isEmpty(); }

    /// Begins a new recording, or ends the one under way.
    Q_INVOKABLE void toggleRecording();
    Q_INVOKABLE void startRecording();
    Q_INVOKABLE void stopRecording();
    /// Clears the page; what was on it stays among the recordings.
    Q_INVOKABLE void startNew();
    Q_INVOKABLE void open(const QString& sessionId);
    Q_INVOKABLE void rename(const QString& title);
    /// The speech of a sound or video file.
    Q_INVOKABLE void transcribeFile(const QUrl& file);
    Q_INVOKABLE void cancelFile();
    /// Goes on where the transcript of an earlier recording ends.
    Q_INVOKABLE void transcribeRest();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void dismissProblem();

    Q_INVOKABLE QString exportText(int form) const;
    /// Writes in the background; `written` or a problem follows.
    Q_INVOKABLE void exportTo(const QUrl& file, int form);
    /// A file name for a form, made of the title.
    Q_INVOKABLE QString exportName(int form) const;
    Q_INVOKABLE void copyAll() const;
    Q_INVOKABLE void copyRow(int row) const;
    Q_INVOKABLE void askAbout();
    /// Asks for the recording to be played; while the microphone is open it only says what to do first.
    Q_INVOKABLE void playFrom(double seconds);

signals:
    void languagesChanged();
    void modelHearsChanged();
    void sessionChanged();
    void workChanged();
    void problemChanged();
    void written(const QString& path);
    /// The user has a question about this recording.
    void askRequested(const QUrl& recording, const QString& transcript);
    /// Play the recording from there.
    void seekRequested(const QUrl& recording, double seconds);
    /// The row that the user should see.
    void rowAdded(int row);

private:
    void begin(const QString& title, const QString& sourceName);
    void leave();
    void dropEmpty();
    bool isMicrophoneOpen() const;
    static QString closeItFirst();
    void save();
    void saveSoon();
    void show(const Session& session);
    void onFinishedStretch(const Stretch& stretch, const QString& text, const QString& translation);
    void onImported(const QString& problem, const QString& notes);
    void setProblem(const QString& problem);

    Recorder& m_recorder;
    SpeechModel& m_model;
    TranscriptModel m_transcript;
    SessionList m_list;
    LiveTranscriber m_transcriber;
    FileImport m_import;
    QTimer m_saveTimer;
    Session m_session;
    std::shared_ptr<RecordingFile> m_recording; ///< of m_session
    QString m_language = QStringLiteral("English");
    QString m_translateTo;
    QString m_problem;
    double m_readSeconds = 0;
    std::int64_t m_recordedSamples = 0; ///< of a session that was opened
};

} // namespace transcribe
