#include "app/history/answer_journal.h"

#include <chrono>

#include "app/history/connection.h"
#include "app/history/storage_error.h"
#include "app/history/store.h"

namespace history {

using namespace std::chrono_literals;

namespace {

// How long written pages may lie in the WAL before they are carried over: the file stays small, the disk is
// not asked for every word.
constexpr auto kCheckpointDelay = 2s;
// While pieces come they go first: a checkpoint waits for the disk, and they would wait with it.
constexpr auto kLongestDelay = 30s;
constexpr auto kRetryDelay = 500ms;

} // namespace

AnswerJournal::AnswerJournal(Store& store, QObject* parent)
    : QObject(parent),
      m_path(store.databasePath()),
      m_thread([this](const std::stop_token& stop) { run(stop); })
{
    connect(&store, &Store::written, this, [this] { add({.kind = Task::Kind::Checkpoint, .entry = {}}); });
}

AnswerJournal::~AnswerJournal()
{
    m_thread.request_stop();
    m_thread.join();
}

void AnswerJournal::begin(const Message& answer)
{
    QList<qint64>& lengths = m_lengths[answer.id];
    lengths.clear();
    for (const Step& step : answer.steps)
        lengths << step.text.size();
}

void AnswerJournal::append(qint64 messageId, int step, Step::Kind kind, const QString& text, int tokenCount,
                           qint64 durationMs)
{
    QList<qint64>& lengths = m_lengths[messageId];
    Q_ASSERT(step >= 0 && step <= lengths.size());
    if (step == lengths.size())
        lengths << 0;
    JournalEntry entry{
        .messageId = messageId, .step = step, .isWhole = false, .start = lengths[step], .content = {}};
    entry.content.kind = kind;
    entry.content.text = text;
    entry.content.tokenCount = tokenCount;
    entry.content.durationMs = durationMs;
    lengths[step] += text.size();
    add({.kind = Task::Kind::Entry, .entry = std::move(entry)});
}

void AnswerJournal::record(qint64 messageId, int step, const Step& content)
{
    QList<qint64>& lengths = m_lengths[messageId];
    Q_ASSERT(step >= 0 && step <= lengths.size());
    if (step == lengths.size())
        lengths << 0;
    lengths[step] = content.text.size();
    add({.kind = Task::Kind::Entry,
         .entry = {.messageId = messageId, .step = step, .isWhole = true, .start = 0, .content = content}});
}

void AnswerJournal::finish(qint64 messageId)
{
    m_lengths.remove(messageId);
    add({.kind = Task::Kind::Finish,
         .entry = {.messageId = messageId, .step = 0, .isWhole = false, .start = 0, .content = {}}});
}

void AnswerJournal::add(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (task.kind == Task::Kind::Checkpoint) {
        if (m_checkpointDue)
            return;
        m_checkpointDue = true;
    } else {
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_one();
}

void AnswerJournal::run(const std::stop_token& stop)
{
    std::unique_ptr<Connection> db;
    std::deque<Task> tasks;
    using Clock = std::chrono::steady_clock;
    auto checkpointAt = Clock::time_point::max();
    auto checkpointBy = checkpointAt;
    bool isEnding = false;
    while (!isEnding) {
        {
            std::unique_lock lock(m_mutex);
            const auto isWoken = [&] {
                return !m_tasks.empty() || (m_checkpointDue && checkpointAt == checkpointAt.max());
            };
            if (!tasks.empty())
                m_changed.wait_for(lock, stop, kRetryDelay, [] { return false; });
            else if (checkpointAt == checkpointAt.max())
                m_changed.wait(lock, stop, isWoken);
            else
                m_changed.wait_until(lock, stop, checkpointAt, isWoken);
            isEnding = stop.stop_requested();
            std::move(m_tasks.begin(), m_tasks.end(), std::back_inserter(tasks));
            m_tasks.clear();
            if ((m_checkpointDue || !tasks.empty()) && checkpointAt == checkpointAt.max()) {
                checkpointAt = Clock::now() + kCheckpointDelay;
                checkpointBy = Clock::now() + kLongestDelay;
            }
        }
        try {
            if (!db)
                db = std::make_unique<Connection>(m_path, Connection::Checkpoints::Never);
            if (!tasks.empty()) {
                write(*db, tasks);
                tasks.clear();
                checkpointAt = std::min(Clock::now() + kCheckpointDelay, checkpointBy);
            }
            if (isEnding || Clock::now() >= checkpointAt) {
                {
                    const std::lock_guard lock(m_mutex);
                    m_checkpointDue = false;
                }
                checkpointAt = checkpointAt.max();
                checkpoint(*db);
            }
            m_isFailing = false;
        } catch (const StorageError& error) {
            if (!m_isFailing)
                emit failed(error.text());
            m_isFailing = true;
            if (checkpointAt != checkpointAt.max())
                checkpointAt = Clock::now() + kCheckpointDelay;
        }
    }
}

void AnswerJournal::checkpoint(Connection& db)
{
    bool isComplete = false;
    {
        auto rows = db.select("PRAGMA wal_checkpoint(PASSIVE)");
        isComplete = rows.next() && rows.number(1) > 0 && rows.number(1) == rows.number(2);
    }
    // Whoever writes first after a complete checkpoint begins the log anew and waits for the disk to have its
    // head. That shall not be the main thread: write the version again.
    if (isComplete)
        db.runScript("PRAGMA user_version=" + db.value("PRAGMA user_version").toString().toStdString());
}

void AnswerJournal::write(Connection& db, const std::deque<Task>& tasks)
{
    Transaction transaction(db);
    QHash<qint64, int> added;
    for (const Task& task : tasks) {
        if (task.kind == Task::Kind::Finish) {
            journal_rows::drop(db, task.entry.messageId);
        } else {
            journal_rows::append(db, task.entry);
            ++added[task.entry.messageId];
        }
    }
    transaction.commit();
    for (auto entry = added.cbegin(); entry != added.cend(); ++entry) {
        m_kept[entry.key()] += entry.value();
        emit kept(entry.key(), m_kept[entry.key()]);
    }
    for (const Task& task : tasks) {
        if (task.kind == Task::Kind::Finish)
            m_kept.remove(task.entry.messageId);
    }
}

} // namespace history
