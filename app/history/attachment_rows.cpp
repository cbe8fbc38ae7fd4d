#include "app/history/attachment_rows.h"

#include "app/history/record_json.h"

namespace history::attachment_rows {

namespace {

QString notNull(const QString& text)
{
    return text.isNull() ? QLatin1String("") : text;
}

QVariant idOrNull(qint64 id)
{
    return id == 0 ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(id);
}

const std::string kOfMessage =
    std::string("SELECT ") + kColumns + " FROM attachments a WHERE a.message_id=? ORDER BY a.position";
const std::string kOfDraft =
    std::string("SELECT ") + kColumns + " FROM attachments a WHERE a.chat_id=? ORDER BY a.position";

} // namespace

QList<Attachment> of(Connection& db, const Owner& owner)
{
    QList<Attachment> attachments;
    auto rows =
        owner.messageId != 0 ? db.select(kOfMessage, {owner.messageId}) : db.select(kOfDraft, {owner.chatId});
    while (rows.next())
        attachments << in(rows, 0);
    return attachments;
}

void replace(Connection& db, const Owner& owner, const QList<Attachment>& attachments)
{
    if (owner.messageId != 0)
        db.run("DELETE FROM attachments WHERE message_id=?", {owner.messageId});
    else
        db.run("DELETE FROM attachments WHERE chat_id=?", {owner.chatId});
    int position = 0;
    for (const Attachment& attachment : attachments) {
        db.run("INSERT INTO attachments(message_id, chat_id, position, kind, blob, name, mime_type, "
               "size_bytes, budget,"
               " start_seconds, end_seconds, with_sound, region) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
               {idOrNull(owner.messageId), idOrNull(owner.chatId), position++, wordOf(attachment.kind),
                notNull(attachment.blob), notNull(attachment.name), notNull(attachment.mimeType),
                attachment.sizeBytes, attachment.budget, attachment.startSeconds, attachment.endSeconds,
                int(attachment.withSound), notNull(regionText(attachment.region))});
    }
}

Attachment in(const Connection::Rows& rows, int first)
{
    Attachment attachment;
    attachment.kind = attachmentKindOf(rows.text(first));
    attachment.blob = rows.text(first + 1);
    attachment.name = rows.text(first + 2);
    attachment.mimeType = rows.text(first + 3);
    attachment.sizeBytes = rows.number(first + 4);
    attachment.budget = int(rows.number(first + 5));
    attachment.startSeconds = rows.real(first + 6);
    attachment.endSeconds = rows.real(first + 7);
    attachment.withSound = rows.number(first + 8) != 0;
    attachment.region = regionOf(rows.text(first + 9));
    return attachment;
}

QSet<QString> referencedBlobs(Connection& db)
{
    QSet<QString> blobs;
    auto rows = db.select("SELECT DISTINCT blob FROM attachments");
    while (rows.next())
        blobs << rows.text(0);
    return blobs;
}

} // namespace history::attachment_rows
