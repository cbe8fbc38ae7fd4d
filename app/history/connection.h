// One connection to an SQLite file, for the thread that made it: prepared statements are kept, errors are
// StorageError. Knows no tables.
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace history {

class Connection
{
public:
    enum class Checkpoints
    {
        Never,  ///< another connection does them, on its own thread
        Always, ///< SQLite's own habit, in the middle of a commit
    };

    /// Opens or creates the file: WAL, synchronous=NORMAL, foreign keys, waits for others up to `busyMs`.
    Connection(const QString& path, Checkpoints checkpoints, int busyMs = 5000);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// The rows of a running SELECT; ends it when it goes.
    class Rows
    {
    public:
        Rows(const Connection& connection, QSqlQuery& query) : m_connection(connection), m_query(query) {}
        ~Rows() { m_query.finish(); }
        Rows(const Rows&) = delete;
        Rows& operator=(const Rows&) = delete;

        bool next();
        qint64 number(int column) const { return m_query.value(column).toLongLong(); }
        double real(int column) const { return m_query.value(column).toDouble(); }
        QString text(int column) const { return m_query.value(column).toString(); }
        bool isNull(int column) const { return m_query.isNull(column); }

    private:
        const Connection& m_connection;
        QSqlQuery& m_query;
    };

    Rows select(std::string_view sql, const QVariantList& values = {});
    /// First column of the first row; invalid without one.
    QVariant value(std::string_view sql, const QVariantList& values = {});
    /// Returns how many rows it changed.
    int run(std::string_view sql, const QVariantList& values = {});
    /// An INSERT: the new row's id.
    qint64 insert(std::string_view sql, const QVariantList& values);
    /// Statements separated by lines that end with ";;" (triggers have ";" inside).
    void runScript(std::string_view script);

    const QString& path() const { return m_path; }

private:
    friend class Transaction;

    QSqlQuery& execute(std::string_view sql, const QVariantList& values);
    [[noreturn]] void fail(const QSqlQuery& query) const;

    QString m_path;
    QString m_name; ///< of the connection among Qt's
    QSqlDatabase m_database;
    std::map<std::string, QSqlQuery, std::less<>> m_statements;
};

/// For worker threads between one write and the next: whoever waits for the lock sleeps in growing steps and
/// would lose it again and again to one that takes it back at once.
void letOthersWrite();

/// Takes the write lock at once; undone unless committed.
class Transaction
{
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

} // namespace history
