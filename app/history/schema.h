// The tables of the history file and how older files become new ones. Knows no records.
#pragma once

#include <QString>

namespace history {

class Connection;

namespace schema {

/// The version this program writes (PRAGMA user_version).
inline constexpr int kVersion = 2;

/// What getting the file ready did.
struct Preparation
{
    QString setAside;     ///< where a damaged file lies now; empty: there was none
    QString backup;       ///< the copy made before a migration; empty: none was needed
    QString damageDetail; ///< what was wrong with the file that was set aside
};

/// Makes the file, or brings it to kVersion after a backup into the folder "backups" beside it. A damaged
/// file is renamed, never changed. Throws StorageError; TooNew leaves the file as it is.
Preparation prepare(const QString& path);

/// Damaged files that were renamed and still lie beside it.
QStringList setAsideFiles(const QString& path);

/// Asks for a thorough check of the file when it is prepared the next time.
void suspectDamage(const QString& path);

} // namespace schema
} // namespace history
