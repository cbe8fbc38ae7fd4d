#include "app/history/purge.h"

#include "app/history/connection.h"
#include "app/history/journal_rows.h"
#include "app/history/storage_error.h"

namespace history {

namespace {

// One step holds the write lock for some milliseconds at most.
constexpr int kAtOnce = 20;

void inSteps(Connection& db, const std::stop_token& stop, std::string_view statement, const QDateTime& before)
{
    while (!stop.stop_requested() && db.run(statement, {before.toMSecsSinceEpoch(), kAtOnce}) == kAtOnce) {
        letOthersWrite();
    }
}

} // namespace

void purge(const QString& databasePath, const QDateTime& before, const std::stop_token& stop)
{
    try {
        Connection db(databasePath, Connection::Checkpoints::Never);
        journal_rows::dropStale(db);
        inSteps(db, stop,
                "DELETE FROM messages WHERE id IN (SELECT id FROM messages WHERE chat_id IN (SELECT id FROM "
                "chats WHERE"
                " deleted>0 AND deleted<?) LIMIT ?)",
                before);
        inSteps(db, stop,
                "DELETE FROM chats WHERE id IN (SELECT c.id FROM chats c WHERE c.deleted>0 AND c.deleted<? "
                "AND NOT EXISTS"
                " (SELECT 1 FROM messages m WHERE m.chat_id=c.id) LIMIT ?)",
                before);
        inSteps(db, stop,
                "DELETE FROM messages WHERE id IN (SELECT id FROM messages WHERE deleted>0 AND deleted<? "
                "LIMIT ?)",
                before);
    } catch (const StorageError&) {
        return;
    }
}

} // namespace history
