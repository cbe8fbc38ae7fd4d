// Keeps every piece of the answers that are being written, so that a killed program loses none: its own
// thread appends them to the history file within a fraction of a millisecond. That thread also does the
// checkpoints, which wait for the disk. Knows no inference.
#pragma once

#include <QHash>
#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "app/history/journal_rows.h"

namespace history {

class Connection;
class Store;

class AnswerJournal : public QObject
{
    Q_OBJECT

public:
    /// The store must be open and outlive the journal.
    explicit AnswerJournal(Store& store, QObject* parent = nullptr);
    /// Writes what still waits.
    ~AnswerJournal() override;

    /// `answer` is in the store with the ending Streaming; the steps it has there are kept.
    void begin(const Message& answer);
    /// The next stretch of a step; `step` is at most one past the last. Tokens and time add to the step's.
    void append(qint64 messageId, int step, Step::Kind kind, const QString& text, int tokenCount = 0,
                qint64 durationMs = 0);
    /// A whole step in place of what the journal has: a call, its permission, its result.
    void record(qint64 messageId, int step, const Step& content);
    /// To be called after Store::updateMessage has stored the finished answer.
    void finish(qint64 messageId);

signals:
    /// So many pieces of this answer lie in the file now, since begin().
    void kept(qint64 messageId, int pieceCount);
    /// Pieces wait in memory and are tried again; said once until it works again.
    void failed(const QString& text);

private:
    struct Task
    {
        enum class Kind
        {
            Entry,
            Finish,
            Checkpoint
        };
        Kind kind = Kind::Entry;
        JournalEntry entry;
    };

    void add(Task task);
    void run(const std::stop_token& stop);
    void write(Connection& db, const std::deque<Task>& tasks);
    void checkpoint(Connection& db);

    QString m_path;
    QHash<qint64, QList<qint64>> m_lengths; ///< main thread: of each step's text, for the answers under way

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Task> m_tasks;
    bool m_checkpointDue = false;
    QHash<qint64, int> m_kept; ///< the thread's
    bool m_isFailing = false;  ///< the thread's
    std::jthread m_thread;     ///< last: it uses all of the above
};

} // namespace history
