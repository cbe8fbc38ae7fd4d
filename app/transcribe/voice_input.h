// Speaking instead of typing: hold to talk, or click to begin and again to end. What was said becomes text
// for the composer, or the recording itself is sent along. Until the text is there the recording lies among
// the recordings, so that it outlives a crash; one in which nothing was heard stays until the user lets it
// go.
#pragma once

#include "app/transcribe/live_transcriber.h"
#include "app/transcribe/recorder.h"
#include "app/transcribe/session.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace transcribe {

class VoiceInput : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool isListening READ isListening NOTIFY stateChanged)
    Q_PROPERTY(bool isAvailable READ isAvailable NOTIFY availableChanged)
    Q_PROPERTY(QString unavailableReason READ unavailableReason NOTIFY availableChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    Q_PROPERTY(QString remedy READ remedy NOTIFY stateChanged)
    Q_PROPERTY(bool owesText READ owesText NOTIFY stateChanged)
    Q_PROPERTY(bool canAttach READ canAttach NOTIFY stateChanged)
    Q_PROPERTY(transcribe::Recorder* recorder READ recorder CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)

public:
    enum class State
    {
        Idle,
        Listening,
        Writing, ///< the recording is over, the model writes
        Failed,  ///< `problem` says why; what was recorded is kept
    };
    Q_ENUM(State)

    /// `recorder` is shared with whoever else records. All must outlive this.
    VoiceInput(Recorder& recorder, SpeechModel& model, const QString& sessionFolder,
               QObject* parent = nullptr);

    State state() const { return m_state; }
    bool isListening() const { return m_state == State::Listening; }
    /// Whether talking would lead to anything now.
    bool isAvailable() const;
    QString unavailableReason() const;
    QString problem() const { return m_problem; }
    QString remedy() const { return m_remedy; }
    /// Whether there is a recording whose text is still to come: starting goes on with that one.
    bool owesText() const;
    /// Whether there are recordings in which nothing was heard, to be sent along as they are.
    bool canAttach() const { return m_state == State::Failed && !m_unheard.isEmpty() && !owesText(); }
    Recorder* recorder() const { return &m_recorder; }
    /// English name of what is spoken.
    QString language() const { return m_language; }
    void setLanguage(const QString& language);

    /// After a failure: goes on with the text that is owed, else records anew.
    Q_INVOKABLE void start();
    /// Ends listening; textReady follows.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void toggle();
    /// Ends listening; recordingReady follows instead of text.
    Q_INVOKABLE void finishAsRecording();
    /// Forgets what was said. While listening, only that.
    Q_INVOKABLE void cancel();
    /// Tries again what has failed.
    Q_INVOKABLE void retry();
    /// The problem was read: what was recorded goes with it, unless text is just being made of it.
    Q_INVOKABLE void dismiss();
    /// recordingReady follows for each recording in which nothing was heard.
    Q_INVOKABLE void attachRecording();

signals:
    void stateChanged();
    void availableChanged();
    void languageChanged();
    /// Everything that was said. Not emitted if nothing was.
    void textReady(const QString& text);
    /// A WAV file, kept until something else was said: take what you need of it.
    void recordingReady(const QUrl& file, double seconds);
    /// The end of a recording without text; it is kept, and `problem` says so.
    void nothingHeard();

private:
    enum class Aim
    {
        Text,
        Recording,
        Nothing,
    };

    void setState(State state, const QString& problem = {}, const QString& remedy = {});
    void onFinished(const QString& path);
    void onRecorderState();
    void onModelProblem();
    void complete();
    void settle();
    void setUnheard();
    void release();
    void deleteRecording();
    void deleteOthers();

    Recorder& m_recorder;
    SpeechModel& m_model;
    LiveTranscriber m_transcriber;
    SessionFolder m_folder;
    State m_state = State::Idle;
    Aim m_aim = Aim::Text;
    QString m_problem, m_remedy;
    QString m_language = QStringLiteral("English");
    QString m_id; ///< of the recording's session; empty: there is none
    std::shared_ptr<RecordingFile> m_recording;
    QStringList m_unheard;    ///< ids of earlier ones in which nothing was heard
    QStringList m_handedOver; ///< ids of those that were sent along
    QStringList m_texts;
};

} // namespace transcribe
