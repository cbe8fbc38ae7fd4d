#include "app/history/chat_rows.h"

#include "app/history/attachment_rows.h"
#include "app/history/connection.h"
#include "app/history/record_json.h"

#include <limits>

namespace history::chat_rows {

namespace {

QVariant idOrNull(qint64 id)
{
    return id == 0 ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(id);
}

/// Null strings would be stored as NULL.
QString notNull(const QString& text)
{
    return text.isNull() ? QLatin1String("") : text;
}

ChatSummary summaryIn(const Connection::Rows& rows)
{
    return {.id = rows.number(0),
            .folderId = rows.number(1),
            .title = rows.text(2),
            .isPinned = rows.number(3) != 0,
            .updated = QDateTime::fromMSecsSinceEpoch(rows.number(4))};
}

std::string_view pageQuery(ChatFilter::Group group)
{
    // One statement per group, so that each walks along the index chats_shown and stops after its limit.
    switch (group) {
    case ChatFilter::Group::Pinned:
        return "SELECT id, folder_id, title, pinned, updated FROM chats WHERE deleted=0 AND pinned=1"
               " AND (updated, id) < (?, ?) ORDER BY updated DESC, id DESC LIMIT ?";
    case ChatFilter::Group::InFolder:
        return "SELECT id, folder_id, title, pinned, updated FROM chats WHERE deleted=0 AND pinned=0 AND "
               "folder_id=?"
               " AND (updated, id) < (?, ?) ORDER BY updated DESC, id DESC LIMIT ?";
    case ChatFilter::Group::Loose:
        return "SELECT id, folder_id, title, pinned, updated FROM chats WHERE deleted=0 AND pinned=0 AND "
               "folder_id IS"
               " NULL AND (updated, id) < (?, ?) ORDER BY updated DESC, id DESC LIMIT ?";
    case ChatFilter::Group::All:
        break;
    }
    return "SELECT id, folder_id, title, pinned, updated FROM chats WHERE deleted=0 AND (updated, id) < (?, "
           "?)"
           " ORDER BY updated DESC, id DESC LIMIT ?";
}

} // namespace

qint64 insert(Connection& db, const Chat& chat)
{
    const qint64 id = db.insert(
        "INSERT INTO chats(folder_id, title, pinned, draft, options, created, updated) VALUES(?,?,?,?,?,?,?)",
        {idOrNull(chat.folderId), notNull(chat.title), int(chat.isPinned), notNull(chat.draft),
         compact(toJson(chat.options)), chat.created.toMSecsSinceEpoch(), chat.updated.toMSecsSinceEpoch()});
    attachment_rows::replace(db, attachment_rows::Owner::draftOf(id), chat.draftAttachments);
    return id;
}

std::optional<Chat> find(Connection& db, qint64 id)
{
    Chat chat;
    {
        auto rows = db.select(
            "SELECT id, folder_id, title, pinned, draft, active_leaf, options, created, updated FROM"
            " chats WHERE id=? AND deleted=0",
            {id});
        if (!rows.next())
            return std::nullopt;
        chat = {.id = rows.number(0),
                .folderId = rows.number(1),
                .title = rows.text(2),
                .isPinned = rows.number(3) != 0,
                .draft = rows.text(4),
                .draftAttachments = {},
                .activeLeaf = rows.number(5),
                .options = optionsOf(objectOf(rows.text(6))),
                .created = QDateTime::fromMSecsSinceEpoch(rows.number(7)),
                .updated = QDateTime::fromMSecsSinceEpoch(rows.number(8))};
    }
    chat.draftAttachments = attachment_rows::of(db, attachment_rows::Owner::draftOf(id));
    return chat;
}

std::optional<ChatSummary> summary(Connection& db, qint64 id)
{
    auto rows =
        db.select("SELECT id, folder_id, title, pinned, updated FROM chats WHERE id=? AND deleted=0", {id});
    if (!rows.next())
        return std::nullopt;
    return summaryIn(rows);
}

QList<ChatSummary> page(Connection& db, const ChatFilter& filter, const std::optional<ChatSummary>& after,
                        int limit)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    QVariantList values;
    if (filter.group == ChatFilter::Group::InFolder)
        values << filter.folderId;
    values << (after ? after->updated.toMSecsSinceEpoch() : last) << (after ? after->id : last) << limit;
    QList<ChatSummary> summaries;
    auto rows = db.select(pageQuery(filter.group), values);
    while (rows.next())
        summaries << summaryIn(rows);
    return summaries;
}

int count(Connection& db)
{
    return db.value("SELECT count(*) FROM chats WHERE deleted=0").toInt();
}

bool rename(Connection& db, qint64 id, const QString& title)
{
    return db.run("UPDATE chats SET title=? WHERE id=?", {notNull(title), id}) > 0;
}

bool setPinned(Connection& db, qint64 id, bool pinned)
{
    return db.run("UPDATE chats SET pinned=? WHERE id=?", {int(pinned), id}) > 0;
}

bool setFolder(Connection& db, qint64 id, qint64 folderId)
{
    return db.run("UPDATE chats SET folder_id=? WHERE id=?", {idOrNull(folderId), id}) > 0;
}

bool setDraft(Connection& db, qint64 id, const QString& text, const QList<Attachment>& attachments)
{
    if (db.run("UPDATE chats SET draft=? WHERE id=?", {notNull(text), id}) == 0)
        return false;
    attachment_rows::replace(db, attachment_rows::Owner::draftOf(id), attachments);
    return true;
}

bool setOptions(Connection& db, qint64 id, const ChatOptions& options)
{
    return db.run("UPDATE chats SET options=? WHERE id=?", {compact(toJson(options)), id}) > 0;
}

bool setActiveLeaf(Connection& db, qint64 id, qint64 messageId)
{
    return db.run("UPDATE chats SET active_leaf=? WHERE id=?", {messageId, id}) > 0;
}

bool touch(Connection& db, qint64 id, const QDateTime& time)
{
    return db.run("UPDATE chats SET updated=? WHERE id=?", {time.toMSecsSinceEpoch(), id}) > 0;
}

bool setDeleted(Connection& db, qint64 id, const QDateTime& time)
{
    return db.run("UPDATE chats SET deleted=? WHERE id=?",
                  {time.isValid() ? time.toMSecsSinceEpoch() : 0, id}) > 0;
}

QList<Folder> folders(Connection& db)
{
    QList<Folder> folders;
    auto rows = db.select("SELECT id, name, expanded FROM folders ORDER BY name COLLATE NOCASE, id");
    while (rows.next())
        folders << Folder{.id = rows.number(0), .name = rows.text(1), .isExpanded = rows.number(2) != 0};
    return folders;
}

qint64 insertFolder(Connection& db, const Folder& folder)
{
    return db.insert("INSERT INTO folders(id, name) VALUES(?, ?)",
                     {idOrNull(folder.id), notNull(folder.name)});
}

bool renameFolder(Connection& db, qint64 id, const QString& name)
{
    return db.run("UPDATE folders SET name=? WHERE id=?", {notNull(name), id}) > 0;
}

bool setFolderExpanded(Connection& db, qint64 id, bool expanded)
{
    return db.run("UPDATE folders SET expanded=? WHERE id=?", {int(expanded), id}) > 0;
}

bool removeFolder(Connection& db, qint64 id)
{
    return db.run("DELETE FROM folders WHERE id=?", {id}) > 0;
}

QList<qint64> chatsInFolder(Connection& db, qint64 id)
{
    QList<qint64> chats;
    auto rows = db.select("SELECT id FROM chats WHERE folder_id=? AND deleted=0", {id});
    while (rows.next())
        chats << rows.number(0);
    return chats;
}

} // namespace history::chat_rows
