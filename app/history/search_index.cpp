#include "app/history/search_index.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include "app/history/record_json.h"
#include "app/history/search_terms.h"
#include "app/history/storage_error.h"

namespace history {

namespace {

constexpr int kVersion = 1;
constexpr int kAtOnce = 40;
constexpr int kQueuedAtOnce = 500; // the history's write lock is held for about 1 ms
constexpr int kRowsOfMessage = 4;  // row id in texts: message id * 4 + kind - 1
constexpr int kMostOfOneChat = 3;
// Words of one or two characters have no trigram: so many newest texts are read through, some 50 ms.
constexpr int kReadThrough = 20000;

} // namespace

SearchIndex::SearchIndex(const QString& folder) : m_folder(folder)
{
    try {
        open();
    } catch (const StorageError& error) {
        if (error.code() != StorageError::Code::Damaged)
            throw;
        m_db.reset();
        const QString path = QDir(m_folder).filePath(QStringLiteral("search.db"));
        for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(path + suffix);
        open();
    }
}

void SearchIndex::open()
{
    const QDir folder(m_folder);
    m_db = std::make_unique<Connection>(folder.filePath(QStringLiteral("search.db")),
                                        Connection::Checkpoints::Never); // the history's are the journal's
    m_db->run("ATTACH ? AS history", {folder.filePath(QStringLiteral("history.db"))});
    const QString identity = m_db->value("SELECT value FROM history.identity").toString();
    const bool isCurrent = m_db->value("PRAGMA main.user_version").toInt() == kVersion &&
                           m_db->value("SELECT identity FROM source").toString() == identity;
    if (isCurrent)
        return;
    create();
    queueEverything();
    m_db->run("INSERT INTO source VALUES(?)", {identity});
    m_db->runScript("PRAGMA main.user_version=" + std::to_string(kVersion));
}

void SearchIndex::create()
{
    m_db->runScript(R"(
DROP TABLE IF EXISTS source;;
DROP TABLE IF EXISTS titles;;
DROP TABLE IF EXISTS texts;;
CREATE TABLE source(identity TEXT NOT NULL);;
CREATE VIRTUAL TABLE titles USING fts5(text, tokenize='trigram');;
CREATE VIRTUAL TABLE texts USING fts5(text, chat UNINDEXED, tokenize='trigram');;
)");
}

void SearchIndex::queueEverything()
{
    // In steps, so that the main thread never waits; the newest come last and are taken first.
    const auto queue = [this](std::string_view table, std::string_view statement) {
        const qint64 last = m_db->value("SELECT max(id) FROM history." + std::string(table)).toLongLong();
        for (qint64 first = 0; first <= last; first += kQueuedAtOnce) {
            m_db->run(statement, {first, first + kQueuedAtOnce});
            letOthersWrite();
        }
    };
    queue("messages", "INSERT INTO history.search_queue(message_id) SELECT id FROM history.messages WHERE "
                      "id>=? AND id<? AND"
                      " ending<>'streaming'");
    queue("chats",
          "INSERT INTO history.search_queue(chat_id) SELECT id FROM history.chats WHERE id>=? AND id<?");
}

int SearchIndex::waitingCount()
{
    // Counting them would read them all; they are taken from one end.
    return m_db
        ->value("SELECT coalesce((SELECT max(id) FROM history.search_queue) -"
                " (SELECT min(id) FROM history.search_queue) + 1, 0)")
        .toInt();
}

bool SearchIndex::update()
{
    struct Change
    {
        qint64 id, chatId, messageId;
    };
    QList<Change> changes;
    {
        auto rows = m_db->select(
            "SELECT id, chat_id, message_id FROM history.search_queue ORDER BY id DESC LIMIT ?", {kAtOnce});
        while (rows.next())
            changes << Change{rows.number(0), rows.number(1), rows.number(2)};
    }
    if (changes.isEmpty())
        return false;
    // Not Transaction: that would take the write lock of the history too. What is indexed twice after a crash
    // between the two steps is the same as once.
    m_db->run("BEGIN");
    try {
        for (const Change& change : changes) {
            if (change.messageId != 0)
                takeMessage(change.messageId);
            else
                takeChat(change.chatId);
        }
        m_db->run("COMMIT");
    } catch (const StorageError&) {
        try {
            m_db->run("ROLLBACK");
        } catch (const StorageError&) {
            // already undone
        }
        throw;
    }
    m_db->run("DELETE FROM history.search_queue WHERE id>=? AND id<=?",
              {changes.last().id, changes.first().id});
    m_db->value("PRAGMA main.wal_checkpoint(PASSIVE)");
    return changes.size() == kAtOnce;
}

void SearchIndex::takeChat(qint64 id)
{
    m_db->run("DELETE FROM titles WHERE rowid=?", {id});
    const QString title = m_db->value("SELECT title FROM history.chats WHERE id=?", {id}).toString();
    if (!title.isEmpty())
        m_db->run("INSERT INTO titles(rowid, text) VALUES(?, ?)", {id, title});
}

void SearchIndex::takeMessage(qint64 id)
{
    qint64 chatId = 0;
    QString question;
    {
        auto rows = m_db->select("SELECT chat_id, text FROM history.messages WHERE id=?", {id});
        if (rows.next()) {
            chatId = rows.number(0);
            question = rows.text(1);
        }
    }
    QStringList answer, thoughts, names;
    {
        auto rows =
            m_db->select("SELECT kind, text FROM history.steps WHERE message_id=? ORDER BY position", {id});
        while (rows.next()) {
            const Step::Kind kind = stepKindOf(rows.text(0));
            if (kind == Step::Kind::Text)
                answer << rows.text(1);
            else if (kind == Step::Kind::Thought)
                thoughts << rows.text(1);
        }
    }
    {
        auto rows =
            m_db->select("SELECT name FROM history.attachments WHERE message_id=? ORDER BY position", {id});
        while (rows.next())
            names << rows.text(0);
    }
    put(id, SearchHit::Kind::Question, chatId, question);
    put(id, SearchHit::Kind::Answer, chatId, answer.join(u'\n'));
    put(id, SearchHit::Kind::Thought, chatId, thoughts.join(u'\n'));
    put(id, SearchHit::Kind::AttachmentName, chatId, names.join(u'\n'));
}

void SearchIndex::put(qint64 messageId, SearchHit::Kind kind, qint64 chatId, const QString& text)
{
    const qint64 row = messageId * kRowsOfMessage + int(kind) - 1;
    m_db->run("DELETE FROM texts WHERE rowid=?", {row});
    if (chatId != 0 && !text.isEmpty())
        m_db->run("INSERT INTO texts(rowid, text, chat) VALUES(?, ?, ?)", {row, text, chatId});
}

QList<SearchHit> SearchIndex::find(const SearchTerms& terms, int limit,
                                   const std::function<bool()>& isOutdated)
{
    QList<SearchHit> hits;
    if (terms.isEmpty())
        return hits;
    findIn("titles", terms, limit, isOutdated, hits);
    findIn("texts", terms, limit, isOutdated, hits);
    return hits;
}

void SearchIndex::findIn(std::string_view table, const SearchTerms& terms, int limit,
                         const std::function<bool()>& isOutdated, QList<SearchHit>& hits)
{
    const bool isTitles = table == "titles";
    const std::string name(table);
    const QString expression = terms.matchExpression();
    QVariantList values;
    std::string found = isTitles ? "SELECT rowid AS row, text, rowid AS chat FROM titles"
                                 : "SELECT rowid AS row, text, chat FROM texts";
    if (!expression.isEmpty()) {
        found += " WHERE " + name + " MATCH ? ORDER BY rowid DESC";
        values << expression;
    } else {
        found += " ORDER BY rowid DESC LIMIT " + std::to_string(kReadThrough);
    }
    // CROSS JOIN keeps the order of the found rows, so that the first ones come without looking at the rest.
    std::string sql = "SELECT f.row, f.text, f.chat, c.title, " +
                      std::string(isTitles ? "c.updated FROM (" : "m.created, m.deleted FROM (") + found +
                      ") f CROSS JOIN history.chats c ON c.id=f.chat";
    if (!isTitles)
        sql += " CROSS JOIN history.messages m ON m.id=f.row/" + std::to_string(kRowsOfMessage);
    sql += " WHERE c.deleted=0";
    for (const QString& pattern : terms.likePatterns()) {
        sql += " AND f.text LIKE ? ESCAPE '\\'";
        values << pattern;
    }
    QHash<qint64, int> ofChat;
    int count = 0;
    auto rows = m_db->select(sql, values);
    while (count < limit && !isOutdated() && rows.next()) {
        SearchHit hit;
        hit.chatId = rows.number(2);
        if (!isTitles && (rows.number(5) != 0 || ++ofChat[hit.chatId] > kMostOfOneChat))
            continue;
        if (!isTitles) {
            hit.messageId = rows.number(0) / kRowsOfMessage;
            hit.kind = SearchHit::Kind(rows.number(0) % kRowsOfMessage + 1);
        }
        hit.chatTitle = rows.text(3);
        hit.when = QDateTime::fromMSecsSinceEpoch(rows.number(4));
        terms.cut(rows.text(1), hit);
        hits << hit;
        ++count;
    }
}

} // namespace history
