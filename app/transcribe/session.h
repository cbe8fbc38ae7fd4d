// A recording with its transcript as it lies on disk: one folder with recording.wav and transcript.json.
// Functions here touch the disk; call them from a worker thread. They know nothing of the window.
#pragma once

#include "app/transcribe/transcript.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace transcribe {

struct Session
{
    QString id; ///< name of its folder
    QString title;
    QDateTime created;
    QString language;    ///< English name
    QString translateTo; ///< empty: none
    QString sourceName;  ///< of the file that was transcribed; empty: the microphone
    QList<TranscriptRow> rows;
    std::int64_t transcribedSamples = 0; ///< everything before has been through the model
};

/// What a list shows of a session.
struct SessionSummary
{
    QString id;
    QString title;
    QDateTime created;
    double seconds = 0;
    QString beginning; ///< of its text
    bool isFromFile = false;

    bool operator==(const SessionSummary&) const = default;
};

class SessionFolder
{
public:
    explicit SessionFolder(const QString& path) : m_path(path) {}

    const QString& path() const { return m_path; }
    QString recordingPath(const QString& id) const;

    /// A name that no session has; makes nothing.
    QString newId(const QDateTime& now) const;
    /// The system's reason if it could not be saved; empty if it was. What was there before is kept then.
    QString save(const Session& session) const;
    /// Mends the recording if the program was killed while it grew. None if there is no such session.
    std::optional<Session> load(const QString& id) const;
    /// Newest first. Damaged transcripts are listed by what is left.
    QList<SessionSummary> list() const;

    /// Puts a session aside; restore() brings it back until purge().
    bool remove(const QString& id) const;
    bool restore(const QString& id) const;
    /// Deletes what was put aside, for good.
    void purge() const;

private:
    QString folder(const QString& id) const;
    QString trash() const;

    QString m_path;
};

} // namespace transcribe

Q_DECLARE_METATYPE(transcribe::SessionSummary)
