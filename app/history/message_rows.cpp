#include "app/history/message_rows.h"

#include "app/history/attachment_rows.h"
#include "app/history/connection.h"
#include "app/history/record_json.h"

namespace history::message_rows {

namespace {

QString notNull(const QString& text)
{
    return text.isNull() ? QLatin1String("") : text;
}

constexpr char kMessage[] =
    "m.id, m.chat_id, m.parent_id, m.role, m.text, m.ending, m.failure, m.statistics, m.created";
constexpr char kStep[] =
    "s.message_id, s.kind, s.text, s.tool, s.arguments, s.result, s.state, s.duration_ms, s.token_count";

/// A set of messages, as the common table `wanted(id, place)`; read in order of place.
struct Selection
{
    std::string messages, steps, attachments;

    explicit Selection(const std::string& wanted)
        : messages("WITH RECURSIVE " + wanted + " SELECT " + kMessage +
                   " FROM wanted JOIN messages m ON m.id=wanted.id ORDER BY wanted.place, m.id"),
          steps("WITH RECURSIVE " + wanted + " SELECT " + kStep +
                " FROM wanted JOIN steps s ON s.message_id=wanted.id ORDER BY s.message_id, s.position"),
          attachments(
              "WITH RECURSIVE " + wanted + " SELECT " + attachment_rows::kColumns +
              ", a.message_id FROM wanted JOIN attachments a ON a.message_id=wanted.id ORDER BY a.message_id,"
              " a.position")
    {
    }
};

const Selection kOne("wanted(id, place) AS (VALUES(?, 0))");
const Selection
    kBranch("wanted(id, place, parent) AS (SELECT id, 0, parent_id FROM messages WHERE id=? AND chat_id=?"
            " UNION ALL SELECT u.id, wanted.place-1, u.parent_id FROM messages u JOIN wanted ON"
            " u.id=wanted.parent)");
const Selection kAll("wanted(id, place) AS (SELECT id, 0 FROM messages WHERE chat_id=? AND deleted=0)");

Message messageIn(const Connection::Rows& rows)
{
    Message message;
    message.id = rows.number(0);
    message.chatId = rows.number(1);
    message.parentId = rows.number(2);
    message.role = roleOf(rows.text(3));
    message.text = rows.text(4);
    message.ending = endingOf(rows.text(5));
    message.failure = rows.text(6);
    if (message.role == Role::Assistant)
        message.statistics = statisticsOf(objectOf(rows.text(7)));
    message.created = QDateTime::fromMSecsSinceEpoch(rows.number(8));
    return message;
}

Step stepIn(const Connection::Rows& rows)
{
    Step step;
    step.kind = stepKindOf(rows.text(1));
    step.text = rows.text(2);
    step.toolName = rows.text(3);
    step.arguments = rows.text(4);
    step.result = rows.text(5);
    step.state = callStateOf(rows.text(6));
    step.durationMs = rows.number(7);
    step.tokenCount = int(rows.number(8));
    return step;
}

QList<Message> read(Connection& db, const Selection& selection, const QVariantList& values)
{
    QList<Message> messages;
    QHash<qint64, qsizetype> places;
    {
        auto rows = db.select(selection.messages, values);
        while (rows.next()) {
            places.insert(rows.number(0), messages.size());
            messages << messageIn(rows);
        }
    }
    {
        auto rows = db.select(selection.steps, values);
        while (rows.next())
            messages[places.value(rows.number(0))].steps << stepIn(rows);
    }
    auto rows = db.select(selection.attachments, values);
    while (rows.next())
        messages[places.value(rows.number(10))].attachments << attachment_rows::in(rows, 0);
    return messages;
}

QString statisticsText(const Message& message)
{
    return message.role == Role::Assistant ? compact(toJson(message.statistics)) : QStringLiteral("{}");
}

} // namespace

qint64 insert(Connection& db, const Message& message)
{
    const qint64 id =
        db.insert("INSERT INTO messages(chat_id, parent_id, role, text, ending, failure, statistics, created)"
                  " VALUES(?,?,?,?,?,?,?,?)",
                  {message.chatId, message.parentId, wordOf(message.role), notNull(message.text),
                   wordOf(message.ending), notNull(message.failure), statisticsText(message),
                   message.created.toMSecsSinceEpoch()});
    if (!message.steps.isEmpty())
        replaceSteps(db, id, message.steps);
    if (!message.attachments.isEmpty())
        attachment_rows::replace(db, attachment_rows::Owner::message(id), message.attachments);
    return id;
}

bool update(Connection& db, const Message& message)
{
    const int changed = db.run("UPDATE messages SET text=?, ending=?, failure=?, statistics=? WHERE id=?",
                               {notNull(message.text), wordOf(message.ending), notNull(message.failure),
                                statisticsText(message), message.id});
    if (changed == 0)
        return false;
    replaceSteps(db, message.id, message.steps);
    attachment_rows::replace(db, attachment_rows::Owner::message(message.id), message.attachments);
    return true;
}

void replaceSteps(Connection& db, qint64 messageId, const QList<Step>& steps)
{
    db.run("DELETE FROM steps WHERE message_id=?", {messageId});
    int position = 0;
    for (const Step& step : steps) {
        db.run(
            "INSERT INTO steps(message_id, position, kind, text, tool, arguments, result, state, duration_ms,"
            " token_count) VALUES(?,?,?,?,?,?,?,?,?,?)",
            {messageId, position++, wordOf(step.kind), notNull(step.text), notNull(step.toolName),
             notNull(step.arguments), notNull(step.result), wordOf(step.state), step.durationMs,
             step.tokenCount});
    }
}

std::optional<Message> find(Connection& db, qint64 id)
{
    const QList<Message> messages = read(db, kOne, {id});
    if (messages.isEmpty())
        return std::nullopt;
    return messages.first();
}

QList<qint64> children(Connection& db, qint64 chatId, qint64 parentId)
{
    QList<qint64> ids;
    auto rows = db.select("SELECT id FROM messages WHERE chat_id=? AND parent_id=? AND deleted=0 ORDER BY id",
                          {chatId, parentId});
    while (rows.next())
        ids << rows.number(0);
    return ids;
}

QList<Message> branch(Connection& db, qint64 chatId, qint64 leaf)
{
    return read(db, kBranch, {leaf, chatId});
}

QList<Message> all(Connection& db, qint64 chatId)
{
    return read(db, kAll, {chatId});
}

QHash<qint64, QList<qint64>> forks(Connection& db, qint64 chatId, qint64 leaf)
{
    QHash<qint64, QList<qint64>> forks;
    auto rows = db.select(
        "WITH RECURSIVE wanted(id, parent) AS (SELECT id, parent_id FROM messages WHERE id=? AND chat_id=? "
        "UNION ALL"
        " SELECT u.id, u.parent_id FROM messages u JOIN wanted ON u.id=wanted.parent)"
        " SELECT wanted.id, m.id FROM wanted JOIN messages m ON m.chat_id=? AND m.parent_id=wanted.parent"
        " WHERE m.deleted=0 ORDER BY wanted.id, m.id",
        {leaf, chatId, chatId});
    while (rows.next())
        forks[rows.number(0)] << rows.number(1);
    forks.removeIf([](const auto& entry) { return entry.value().size() < 2; });
    return forks;
}

qint64 leafBelow(Connection& db, qint64 id)
{
    // Ids grow with time, so the greatest child is the newest.
    const QVariant leaf =
        db.value("WITH RECURSIVE down(id, chat_id) AS (SELECT id, chat_id FROM messages WHERE id=?"
                 " UNION ALL SELECT (SELECT max(c.id) FROM messages c WHERE c.chat_id=down.chat_id AND"
                 " c.parent_id=down.id AND c.deleted=0), down.chat_id FROM down WHERE down.id IS NOT"
                 " NULL) SELECT max(id) FROM down",
                 {id});
    return leaf.isNull() ? id : leaf.toLongLong();
}

bool remove(Connection& db, qint64 id, const QDateTime& time)
{
    // One stamp per removal, so that what an earlier one marked below does not come back with this one.
    const qint64 latest =
        db.value("SELECT max(deleted) FROM messages WHERE chat_id=(SELECT chat_id FROM messages WHERE"
                 " id=?)",
                 {id})
            .toLongLong();
    return db.run("UPDATE messages SET deleted=? WHERE deleted=0 AND id IN (WITH RECURSIVE down(id, chat_id) "
                  "AS (SELECT"
                  " id, chat_id FROM messages WHERE id=? UNION ALL SELECT m.id, m.chat_id FROM messages m "
                  "JOIN down ON"
                  " m.chat_id=down.chat_id AND m.parent_id=down.id) SELECT id FROM down)",
                  {qMax(latest + 1, time.toMSecsSinceEpoch()), id}) > 0;
}

bool isRemoved(Connection& db, qint64 id)
{
    return db.value("SELECT deleted FROM messages WHERE id=?", {id}).toLongLong() != 0;
}

bool restore(Connection& db, qint64 id)
{
    return db.run("UPDATE messages SET deleted=0 WHERE deleted=(SELECT deleted FROM messages WHERE id=?) AND "
                  "id IN (WITH"
                  " RECURSIVE down(id, chat_id) AS (SELECT id, chat_id FROM messages WHERE id=? UNION ALL "
                  "SELECT m.id,"
                  " m.chat_id FROM messages m JOIN down ON m.chat_id=down.chat_id AND m.parent_id=down.id) "
                  "SELECT id"
                  " FROM down)",
                  {id, id}) > 0;
}

QList<qint64> streaming(Connection& db)
{
    QList<qint64> ids;
    auto rows = db.select("SELECT id FROM messages WHERE ending='streaming' ORDER BY id");
    while (rows.next())
        ids << rows.number(0);
    return ids;
}

} // namespace history::message_rows
