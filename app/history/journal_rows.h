// The journal of answers that are being written, in the database: rows are only appended while they stream,
// and replayed where a program was killed. Every function throws StorageError.
#pragma once

#include "app/history/records.h"

namespace history {

class Connection;

/// What one row says: a stretch of a step's text and where it begins, or the whole step.
struct JournalEntry
{
    qint64 messageId = 0;
    int step = 0;
    bool isWhole = false;
    qint64 start = 0; ///< in UTF-16 units of the step's text; replaying a stretch twice changes nothing
    Step content;     ///< a stretch: kind, text, and the tokens and time that it adds
};

namespace journal_rows {

void append(Connection& db, const JournalEntry& entry);
QList<JournalEntry> of(Connection& db, qint64 messageId);
void drop(Connection& db, qint64 messageId);
/// Rows of messages that are finished or gone.
void dropStale(Connection& db);

/// Steps with the entries applied in order. A call that was under way counts as failed.
QList<Step> replayed(QList<Step> steps, const QList<JournalEntry>& entries);

} // namespace journal_rows
} // namespace history
