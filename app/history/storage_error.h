// Why something could not be stored or read, in words for the user: what happened and what to do. Thrown
// inside this folder, caught where it meets the window. Knows no SQL.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <exception>

namespace history {

class StorageError : public std::exception
{
    Q_DECLARE_TR_FUNCTIONS(history::StorageError)

public:
    enum class Code
    {
        DiskFull,
        Damaged,
        ReadOnly,
        Busy,
        TooNew,   ///< written by a newer version of the program
        NoAccess, ///< cannot be opened or made
        BadFile,  ///< a file given by the user is not what it should be
        Missing,
        Failed,
    };

    /// `file`: what it happened to, as the user knows it. `detail`: for those who want to know more.
    StorageError(Code code, QString file, QString detail = {});

    Code code() const { return m_code; }
    const QString& file() const { return m_file; }
    const QString& detail() const { return m_detail; }
    /// Cause and remedy, translated.
    QString text() const;
    const char* what() const noexcept override { return m_what.constData(); }

private:
    Code m_code;
    QString m_file;
    QString m_detail;
    QByteArray m_what;
};

/// The code for an SQLite result code (the lower eight bits count).
StorageError::Code codeOfSqlite(int result);

/// The code for what errno says.
StorageError::Code codeOfSystem(int error);

} // namespace history
