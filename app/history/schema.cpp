#include "app/history/schema.h"

#include "app/history/connection.h"
#include "app/history/storage_error.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <optional>

namespace history::schema {

namespace {

using namespace std::string_view_literals;

// Step n brings a file from version n to n + 1. Once published, a step is never changed: a new one is added.
// parent_id is no foreign key with a cascade: SQLite ends those at a depth of 1000, and chats are longer.
constexpr std::array kSteps{R"(
CREATE TABLE folders(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL);;
CREATE TABLE chats(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder_id INTEGER REFERENCES folders(id) ON DELETE SET NULL,
    title TEXT NOT NULL,
    pinned INTEGER NOT NULL DEFAULT 0,
    draft TEXT NOT NULL DEFAULT '',
    active_leaf INTEGER NOT NULL DEFAULT 0,
    options TEXT NOT NULL DEFAULT '{}',
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0);;
CREATE INDEX chats_shown ON chats(deleted, pinned, folder_id, updated, id);;
CREATE INDEX chats_latest ON chats(deleted, updated, id);;
CREATE INDEX chats_of_folder ON chats(folder_id);;
CREATE TABLE messages(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL REFERENCES chats(id) ON DELETE CASCADE,
    parent_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    ending TEXT NOT NULL,
    failure TEXT NOT NULL,
    statistics TEXT NOT NULL,
    created INTEGER NOT NULL);;
CREATE INDEX messages_tree ON messages(chat_id, parent_id);;
CREATE INDEX messages_streaming ON messages(id) WHERE ending = 'streaming';;
CREATE TABLE steps(
    message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    tool TEXT NOT NULL,
    arguments TEXT NOT NULL,
    result TEXT NOT NULL,
    state TEXT NOT NULL,
    duration_ms INTEGER NOT NULL,
    token_count INTEGER NOT NULL,
    PRIMARY KEY(message_id, position)) WITHOUT ROWID;;
CREATE TABLE attachments(
    id INTEGER PRIMARY KEY,
    message_id INTEGER REFERENCES messages(id) ON DELETE CASCADE,
    chat_id INTEGER REFERENCES chats(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    blob TEXT NOT NULL,
    name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    budget INTEGER NOT NULL,
    start_seconds REAL NOT NULL,
    end_seconds REAL NOT NULL,
    with_sound INTEGER NOT NULL,
    region TEXT NOT NULL,
    CHECK((message_id IS NULL) <> (chat_id IS NULL)));;
CREATE INDEX attachments_of_message ON attachments(message_id, position) WHERE message_id IS NOT NULL;;
CREATE INDEX attachments_of_draft ON attachments(chat_id, position) WHERE chat_id IS NOT NULL;;
CREATE TABLE journal(
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL,
    step INTEGER NOT NULL,
    kind TEXT NOT NULL,
    start INTEGER NOT NULL,
    text TEXT NOT NULL,
    token_count INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL);;
CREATE INDEX journal_of_message ON journal(message_id);;
)"sv,
                            R"(
ALTER TABLE messages ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;;
CREATE INDEX messages_deleted ON messages(deleted) WHERE deleted > 0;;
ALTER TABLE folders ADD COLUMN expanded INTEGER NOT NULL DEFAULT 1;;
CREATE TABLE search_queue(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER,
    message_id INTEGER);;
CREATE TRIGGER chat_made AFTER INSERT ON chats BEGIN
    INSERT INTO search_queue(chat_id) VALUES(new.id);
END;;
CREATE TRIGGER chat_named AFTER UPDATE OF title ON chats BEGIN
    INSERT INTO search_queue(chat_id) VALUES(new.id);
END;;
CREATE TRIGGER chat_gone AFTER DELETE ON chats BEGIN
    INSERT INTO search_queue(chat_id) VALUES(old.id);
END;;
CREATE TRIGGER message_made AFTER INSERT ON messages WHEN new.ending <> 'streaming' BEGIN
    INSERT INTO search_queue(message_id) VALUES(new.id);
END;;
CREATE TRIGGER message_changed AFTER UPDATE OF text, ending ON messages WHEN new.ending <> 'streaming' BEGIN
    INSERT INTO search_queue(message_id) VALUES(new.id);
END;;
CREATE TRIGGER message_gone AFTER DELETE ON messages BEGIN
    INSERT INTO search_queue(message_id) VALUES(old.id);
END;;
CREATE TABLE identity(value TEXT NOT NULL);;
INSERT INTO identity VALUES(lower(hex(randomblob(16))));;
)"sv};
static_assert(kSteps.size() == kVersion);

// Reading all of a file of this size takes some 20 ms; larger ones are read through only when suspected.
constexpr qint64 kQuicklyChecked = 8 << 20;

QString markOf(const QString& path)
{
    return path + QStringLiteral(".suspect");
}

QString stamp()
{
    return QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

QString freeName(const QString& wanted, const QString& suffix)
{
    QString name = wanted + suffix;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2%3").arg(wanted).arg(i).arg(suffix);
    return name;
}

constexpr const char* kAside = "-damaged-";

QString setAside(const QString& path)
{
    const QFileInfo file(path);
    const QString target =
        freeName(file.dir().filePath(file.completeBaseName() + QLatin1String(kAside) + stamp()),
                 QStringLiteral(".db"));
    if (!QFile::rename(path, target))
        throw StorageError(StorageError::Code::ReadOnly, path);
    for (const QString& companion : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFileInfo::exists(path + companion) && !QFile::rename(path + companion, target + companion))
            throw StorageError(StorageError::Code::ReadOnly, path + companion);
    }
    QFile::remove(markOf(path));
    return target;
}

/// Throws Damaged where SQLite or a missing table says so.
int checkedVersion(Connection& connection, const QString& path)
{
    const int version = connection.value("PRAGMA user_version").toInt();
    const int tables = connection.value("SELECT count(*) FROM sqlite_master").toInt();
    if (version == 0 && tables > 0)
        throw StorageError(StorageError::Code::Damaged, path, QStringLiteral("not a history of Facet"));
    if (version > kVersion)
        throw StorageError(StorageError::Code::TooNew, path,
                           QStringLiteral("format %1, known up to %2").arg(version).arg(kVersion));
    if (version == 0)
        return 0;
    for (const auto table : {"folders"sv, "chats"sv, "messages"sv, "steps"sv, "attachments"sv, "journal"sv}) {
        const int found = connection
                              .value("SELECT count(*) FROM sqlite_master WHERE type='table' AND name=?",
                                     {QString::fromLatin1(table.data(), qsizetype(table.size()))})
                              .toInt();
        if (found == 0)
            throw StorageError(StorageError::Code::Damaged, path, QStringLiteral("a table is missing"));
    }
    if (QFileInfo(path).size() <= kQuicklyChecked || QFileInfo::exists(markOf(path))) {
        const QString verdict = connection.value("PRAGMA quick_check(1)").toString();
        if (verdict != QStringLiteral("ok"))
            throw StorageError(StorageError::Code::Damaged, path, verdict);
        QFile::remove(markOf(path));
    }
    return version;
}

QString backUp(Connection& connection, const QString& path, int version)
{
    const QDir folder = QFileInfo(path).dir();
    if (!folder.mkpath(QStringLiteral("backups")))
        throw StorageError(StorageError::Code::ReadOnly, folder.filePath(QStringLiteral("backups")));
    const QString target =
        freeName(folder.filePath(QStringLiteral("backups/history-v%1-%2").arg(version).arg(stamp())),
                 QStringLiteral(".db"));
    try {
        connection.run("VACUUM INTO ?", {target});
    } catch (const StorageError&) {
        QFile::remove(target); // half a backup is none
        throw;
    }
    return target;
}

void migrate(Connection& connection, int version)
{
    for (int step = version; step < kVersion; ++step) {
        Transaction transaction(connection);
        connection.runScript(kSteps[std::size_t(step)]);
        connection.runScript("PRAGMA user_version=" + std::to_string(step + 1));
        transaction.commit();
    }
}

} // namespace

Preparation prepare(const QString& path)
{
    Preparation preparation;
    if (QFileInfo::exists(path)) {
        try {
            Connection connection(path, Connection::Checkpoints::Never);
            const int version = checkedVersion(connection, path);
            if (version > 0 && version < kVersion)
                preparation.backup = backUp(connection, path, version);
            migrate(connection, version);
            return preparation;
        } catch (const StorageError& error) {
            if (error.code() != StorageError::Code::Damaged)
                throw;
            preparation.damageDetail = error.detail();
        }
        preparation.setAside = setAside(path);
    }
    Connection connection(path, Connection::Checkpoints::Never);
    migrate(connection, 0);
    return preparation;
}

QStringList setAsideFiles(const QString& path)
{
    const QFileInfo file(path);
    return file.dir().entryList({file.completeBaseName() + QLatin1String(kAside) + u'*'}, QDir::Files);
}

void suspectDamage(const QString& path)
{
    QFile mark(markOf(path));
    if (mark.open(QIODevice::WriteOnly))
        mark.write("\n");
}

} // namespace history::schema
