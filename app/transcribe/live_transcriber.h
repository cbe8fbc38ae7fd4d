// Stretches of a recording to text, one after the other, while it may still be growing. When speech is faster
// than the model, stretches wait as places in the recording: none is dropped, and memory does not grow.
#pragma once

#include "app/transcribe/recording_file.h"
#include "app/transcribe/speech_model.h"
#include "app/transcribe/stretch.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace transcribe {

class SoundListener;

class LiveTranscriber : public QObject
{
    Q_OBJECT

public:
    /// `model` must outlive this.
    explicit LiveTranscriber(SpeechModel& model, QObject* parent = nullptr);

    /// English names, as the model is told; translateTo empty: none. For what is sent from now on.
    void setLanguages(const QString& language, const QString& translateTo);

    /// Forgets what waits and works on this recording from now on.
    void begin(std::shared_ptr<RecordingFile> recording);
    /// Hears the recording grow; give it to the recorder. Whatever it finds is transcribed.
    std::shared_ptr<SoundListener> listener();
    /// Transcribes a stretch when it is its turn.
    void add(const Stretch& stretch);
    /// Tries again what has failed.
    void retry();
    /// Forgets what waits, and the recording.
    void clear();

    /// Seconds of speech that wait or are being worked on.
    double behindSeconds() const;
    bool isIdle() const { return m_waiting.isEmpty() && !m_running; }
    /// Why it does not go on; empty if it does. What waits is kept.
    const QString& problem() const { return m_problem; }

signals:
    /// In the order of the recording; text is empty if the model heard none.
    void finished(const transcribe::Stretch& stretch, const QString& text, const QString& translation);
    /// Of speech that goes on; a later one, or `finished`, replaces it.
    void provisional(const transcribe::Stretch& stretch, const QString& text);
    void behindChanged();
    void problemChanged();

private:
    struct Running
    {
        quint64 id = 0; ///< 0: its samples are being read
        Stretch stretch;
        bool isProvisional = false;
    };

    void pump();
    void send(const Stretch& stretch, bool isProvisional);
    void onTranscribed(quint64 id, const inference::TranscribeResult& result);
    void onFailed(quint64 id, const inference::Failure& failure);
    void setProblem(const QString& problem);

    SpeechModel& m_model;
    QString m_language = QStringLiteral("English");
    QString m_translateTo;
    std::shared_ptr<RecordingFile> m_recording;
    int m_generation = 0; ///< counts recordings: what belongs to an earlier one is ignored
    QList<Stretch> m_waiting;
    std::optional<Stretch> m_growing; ///< the newest state of what is being said
    std::optional<Running> m_running;
    QString m_problem;
};

} // namespace transcribe
