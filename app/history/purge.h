// Removes for good what was deleted: on any thread, with its own connection, in steps so small that nobody
// waits.
#pragma once

#include <QDateTime>
#include <QString>

#include <stop_token>

namespace history {

/// Deletions made before `before`. Ends quietly where the file cannot be used: it is tried again at next
/// start.
void purge(const QString& databasePath, const QDateTime& before, const std::stop_token& stop);

} // namespace history
