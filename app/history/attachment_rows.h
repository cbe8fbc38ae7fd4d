// Attachments in the database, of questions and of drafts. Every function throws StorageError.
#pragma once

#include <QHash>
#include <QSet>

#include "app/history/connection.h"
#include "app/history/records.h"

namespace history::attachment_rows {

/// A message's, or the draft of a chat.
struct Owner
{
    qint64 messageId = 0;
    qint64 chatId = 0;

    static Owner message(qint64 id) { return {.messageId = id, .chatId = 0}; }
    static Owner draftOf(qint64 chatId) { return {.messageId = 0, .chatId = chatId}; }
};

QList<Attachment> of(Connection& db, const Owner& owner);
void replace(Connection& db, const Owner& owner, const QList<Attachment>& attachments);
/// The columns that make an attachment, from `first` on, as kColumns names them.
Attachment in(const Connection::Rows& rows, int first);
inline constexpr char kColumns[] =
    "a.kind, a.blob, a.name, a.mime_type, a.size_bytes, a.budget, a.start_seconds,"
    " a.end_seconds, a.with_sound, a.region";

/// Every blob that a message or draft names, those of deleted chats too while they can come back.
QSet<QString> referencedBlobs(Connection& db);

} // namespace history::attachment_rows
