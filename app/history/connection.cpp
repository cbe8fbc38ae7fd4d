#include "app/history/connection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include "app/history/storage_error.h"

namespace history {

namespace {

StorageError errorOf(const QSqlError& error, const QString& path)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {isNumber ? codeOfSqlite(code) : StorageError::Code::Failed, path, detail};
}

} // namespace

Connection::Connection(const QString& path, Checkpoints checkpoints, int busyMs)
    : m_path(path),
      m_name(QUuid::createUuid().toString()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMs));
    try {
        if (!m_database.open()) {
            const StorageError error = errorOf(m_database.lastError(), path);
            throw error.code() == StorageError::Code::Failed
                ? StorageError(StorageError::Code::NoAccess, path, error.detail())
                : error;
        }
        value("PRAGMA journal_mode=WAL");
        value("PRAGMA synchronous=NORMAL");
        value("PRAGMA foreign_keys=ON");
        value(checkpoints == Checkpoints::Never ? "PRAGMA wal_autocheckpoint=0"
                                                : "PRAGMA wal_autocheckpoint=1000");
    } catch (...) {
        m_statements.clear();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool Connection::Rows::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_connection.fail(m_query);
    return false;
}

Connection::Rows Connection::select(std::string_view sql, const QVariantList& values)
{
    return {*this, execute(sql, values)};
}

QVariant Connection::value(std::string_view sql, const QVariantList& values)
{
    QSqlQuery& query = execute(sql, values);
    const QVariant first = query.next() ? query.value(0) : QVariant();
    if (query.lastError().isValid())
        fail(query);
    query.finish();
    return first;
}

int Connection::run(std::string_view sql, const QVariantList& values)
{
    QSqlQuery& query = execute(sql, values);
    const int changed = query.numRowsAffected();
    query.finish();
    return changed;
}

qint64 Connection::insert(std::string_view sql, const QVariantList& values)
{
    QSqlQuery& query = execute(sql, values);
    const qint64 id = query.lastInsertId().toLongLong();
    query.finish();
    return id;
}

void Connection::runScript(std::string_view script)
{
    const auto statements =
        QString::fromUtf8(script.data(), qsizetype(script.size())).split(QStringLiteral(";;"));
    for (const QString& statement : statements) {
        if (statement.trimmed().isEmpty())
            continue;
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            fail(query);
    }
}

QSqlQuery& Connection::execute(std::string_view sql, const QVariantList& values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromUtf8(sql.data(), qsizetype(sql.size()))))
            fail(query);
        found = m_statements.emplace(std::string(sql), std::move(query)).first;
    }
    QSqlQuery& query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        fail(query);
    return query;
}

void Connection::fail(const QSqlQuery& query) const
{
    throw errorOf(query.lastError(), m_path);
}

void letOthersWrite()
{
    QThread::msleep(4);
}

Transaction::Transaction(Connection& connection) : m_connection(connection)
{
    m_connection.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.run("ROLLBACK");
    } catch (const StorageError&) {
        // SQLite has rolled back by itself, as it does when the disk is full.
    }
}

void Transaction::commit()
{
    m_connection.run("COMMIT");
    m_open = false;
}

} // namespace history
