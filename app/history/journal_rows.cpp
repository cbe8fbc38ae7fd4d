#include "app/history/journal_rows.h"

#include <QCoreApplication>

#include "app/history/connection.h"
#include "app/history/record_json.h"

namespace history::journal_rows {

namespace {

const QString kWhole = QStringLiteral("whole");

// A step far past the last one can only be damage; rebuilding it would fill memory.
constexpr qsizetype kMostSteps = 10000;

} // namespace

void append(Connection& db, const JournalEntry& entry)
{
    const QString text = entry.isWhole ? compact(toJson(entry.content)) : entry.content.text;
    db.run("INSERT INTO journal(message_id, step, kind, start, text, token_count, duration_ms) "
           "VALUES(?,?,?,?,?,?,?)",
           {entry.messageId, entry.step, entry.isWhole ? kWhole : wordOf(entry.content.kind), entry.start,
            text.isNull() ? QLatin1String("") : text, entry.content.tokenCount, entry.content.durationMs});
}

QList<JournalEntry> of(Connection& db, qint64 messageId)
{
    QList<JournalEntry> entries;
    auto rows = db.select("SELECT step, kind, start, text, token_count, duration_ms FROM journal WHERE "
                          "message_id=? ORDER BY id",
                          {messageId});
    while (rows.next()) {
        JournalEntry entry;
        entry.messageId = messageId;
        entry.step = int(rows.number(0));
        entry.isWhole = rows.text(1) == kWhole;
        entry.start = rows.number(2);
        if (entry.isWhole) {
            entry.content = stepOf(objectOf(rows.text(3)));
        } else {
            entry.content.kind = stepKindOf(rows.text(1));
            entry.content.text = rows.text(3);
            entry.content.tokenCount = int(rows.number(4));
            entry.content.durationMs = rows.number(5);
        }
        entries << entry;
    }
    return entries;
}

void drop(Connection& db, qint64 messageId)
{
    db.run("DELETE FROM journal WHERE message_id=?", {messageId});
}

void dropStale(Connection& db)
{
    db.run("DELETE FROM journal WHERE message_id NOT IN (SELECT id FROM messages WHERE ending='streaming')");
}

QList<Step> replayed(QList<Step> steps, const QList<JournalEntry>& entries)
{
    for (const JournalEntry& entry : entries) {
        if (entry.step < 0 || entry.step > qMin(steps.size(), kMostSteps))
            continue;
        const bool isNew = entry.step == steps.size();
        if (isNew)
            steps.emplaceBack();
        Step& step = steps[entry.step];
        if (isNew)
            step.kind = entry.content.kind;
        if (entry.isWhole) {
            step = entry.content;
            continue;
        }
        // What the stored step already has is not added again.
        if (!isNew && entry.start + entry.content.text.size() <= step.text.size())
            continue;
        step.text.truncate(entry.start);
        step.text += entry.content.text;
        step.tokenCount += entry.content.tokenCount;
        step.durationMs += entry.content.durationMs;
    }
    for (Step& step : steps) {
        if (step.kind == Step::Kind::Call &&
            (step.state == Step::CallState::Asking || step.state == Step::CallState::Running)) {
            step.state = Step::CallState::Failed;
            step.result =
                QCoreApplication::translate("history::AnswerJournal", "Facet ended before the tool did.");
        }
    }
    return steps;
}

} // namespace history::journal_rows
