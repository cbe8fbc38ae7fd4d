// Messages, their steps and attachments in the database. Every function throws StorageError.
#pragma once

#include <QHash>

#include <optional>

#include "app/history/records.h"

namespace history {

class Connection;

namespace message_rows {

qint64 insert(Connection& db, const Message& message);
/// Replaces all but chat, parent, role and time. False: there is no such message.
bool update(Connection& db, const Message& message);
void replaceSteps(Connection& db, qint64 messageId, const QList<Step>& steps);

std::optional<Message> find(Connection& db, qint64 id);
/// Oldest first; the first messages of the chat for parent 0.
QList<qint64> children(Connection& db, qint64 chatId, qint64 parentId);
/// From the chat's first message to `leaf`.
QList<Message> branch(Connection& db, qint64 chatId, qint64 leaf);
/// All of a chat, parents before their children.
QList<Message> all(Connection& db, qint64 chatId);
/// For each message of that branch which has siblings: all of them, itself included, oldest first.
QHash<qint64, QList<qint64>> forks(Connection& db, qint64 chatId, qint64 leaf);
/// The end of the branch that was written last below a message; itself without children.
qint64 leafBelow(Connection& db, qint64 id);

/// Marks a message and all below it. They stay until they are purged.
bool remove(Connection& db, qint64 id, const QDateTime& time);
bool isRemoved(Connection& db, qint64 id);
/// Takes back what one remove() marked.
bool restore(Connection& db, qint64 id);

QList<qint64> streaming(Connection& db);

} // namespace message_rows
} // namespace history
