// Chats and folders in the database: SQL and nothing else. Every function throws StorageError.
#pragma once

#include <optional>

#include "app/history/records.h"

namespace history {

class Connection;

/// What a list shows of a chat.
struct ChatSummary
{
    qint64 id = 0;
    qint64 folderId = 0;
    QString title;
    bool isPinned = false;
    QDateTime updated;

    bool operator==(const ChatSummary&) const = default;
};

/// Which chats a list wants; newest first.
struct ChatFilter
{
    enum class Group
    {
        Pinned,   ///< whatever their folder
        InFolder, ///< not pinned
        Loose,    ///< neither pinned nor in a folder
        All,
    };
    Group group = Group::All;
    qint64 folderId = 0;
};

namespace chat_rows {

qint64 insert(Connection& db, const Chat& chat);
std::optional<Chat> find(Connection& db, qint64 id);
std::optional<ChatSummary> summary(Connection& db, qint64 id);
/// At most `limit` rows that come after `after` (none: from the first).
QList<ChatSummary> page(Connection& db, const ChatFilter& filter, const std::optional<ChatSummary>& after,
                        int limit);
int count(Connection& db);

/// These return whether there was such a chat.
bool rename(Connection& db, qint64 id, const QString& title);
bool setPinned(Connection& db, qint64 id, bool pinned);
bool setFolder(Connection& db, qint64 id, qint64 folderId);
bool setDraft(Connection& db, qint64 id, const QString& text, const QList<Attachment>& attachments);
bool setOptions(Connection& db, qint64 id, const ChatOptions& options);
bool setActiveLeaf(Connection& db, qint64 id, qint64 messageId);
bool touch(Connection& db, qint64 id, const QDateTime& time);
/// Deleted chats stay until they are purged; an invalid time takes a deletion back.
bool setDeleted(Connection& db, qint64 id, const QDateTime& time);

QList<Folder> folders(Connection& db);
qint64 insertFolder(Connection& db, const Folder& folder);
bool renameFolder(Connection& db, qint64 id, const QString& name);
bool setFolderExpanded(Connection& db, qint64 id, bool expanded);
/// Its chats stay, loose.
bool removeFolder(Connection& db, qint64 id);
QList<qint64> chatsInFolder(Connection& db, qint64 id);

} // namespace chat_rows
} // namespace history
