#include "app/history/storage_error.h"

#include <QDir>

#include <cerrno>

namespace history {

StorageError::StorageError(Code code, QString file, QString detail)
    : m_code(code),
      m_file(std::move(file)),
      m_detail(std::move(detail)),
      m_what((m_file + QStringLiteral(": ") + m_detail).toUtf8())
{
}

QString StorageError::text() const
{
    const QString file = QDir::toNativeSeparators(m_file);
    switch (m_code) {
    case Code::DiskFull:
        return tr("There is no space left for %1. Free some disk space and try again; nothing stored so far "
                  "is lost.")
            .arg(file);
    case Code::Damaged:
        return tr("%1 is damaged (%2). Restart Facet: it sets the file aside and goes on with an empty one.")
            .arg(file, m_detail);
    case Code::ReadOnly:
        return tr("Facet may not write to %1. Allow writing there, or choose another data folder in the "
                  "settings.")
            .arg(file);
    case Code::Busy:
        return tr("Another program is using %1. Close it and try again.").arg(file);
    case Code::TooNew:
        return tr("%1 was written by a newer version of Facet (%2). Update Facet, or choose another data "
                  "folder in "
                  "the settings.")
            .arg(file, m_detail);
    case Code::NoAccess:
        return tr("%1 cannot be opened (%2). Check that the folder exists and that you may use it.")
            .arg(file, m_detail);
    case Code::BadFile:
        return tr("%1 cannot be read: %2.").arg(file, m_detail);
    case Code::Missing:
        return tr("%1 is no longer there. Attach the file again.").arg(file);
    case Code::Failed:
        break;
    }
    return tr("%1 could not be stored (%2). Check the disk and try again.").arg(file, m_detail);
}

StorageError::Code codeOfSqlite(int result)
{
    switch (result & 0xff) { // the rest are extended codes
    case 13:                 // SQLITE_FULL
        return StorageError::Code::DiskFull;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StorageError::Code::Damaged;
    case 8: // SQLITE_READONLY
        return StorageError::Code::ReadOnly;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StorageError::Code::Busy;
    case 14: // SQLITE_CANTOPEN
        return StorageError::Code::NoAccess;
    default:
        return StorageError::Code::Failed;
    }
}

StorageError::Code codeOfSystem(int error)
{
    switch (error) {
    case ENOSPC:
    case EFBIG: // a limit on file sizes, and disks formatted for small files
#ifdef EDQUOT
    case EDQUOT:
#endif
        return StorageError::Code::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return StorageError::Code::ReadOnly;
    case ENOENT:
        return StorageError::Code::Missing;
    default:
        return StorageError::Code::Failed;
    }
}

} // namespace history
