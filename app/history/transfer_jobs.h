// The work of exports and imports, between the history file, the blobs and a file outside: on any thread,
// with its own connection. Throws StorageError.
#pragma once

#include <QString>

#include <functional>
#include <stop_token>

namespace history {

/// How a job is told to end and tells how far it is.
struct JobContext
{
    QString folder; ///< the data folder
    std::stop_token stop;
    std::function<void(double share)> progress;
};

/// Chat 0: all of them. Returns how many were written; the file is there only when all of it is.
int exportChats(const JobContext& context, qint64 chatId, const QString& file, const QString& format);

/// Returns how many chats were taken in. They appear together at the end; after a failure or a stop none do.
int importChats(const JobContext& context, const QString& file);

} // namespace history
