#include "app/history/transfer_jobs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include "app/history/archive.h"
#include "app/history/blob_store.h"
#include "app/history/chat_rows.h"
#include "app/history/connection.h"
#include "app/history/message_rows.h"
#include "app/history/storage_error.h"

namespace history {

namespace {

constexpr int kMessagesAtOnce = 25; // the history's write lock is held for some milliseconds

QString databasePath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("history.db"));
}

QList<qint64> allChats(Connection& db)
{
    QList<qint64> ids;
    auto rows = db.select("SELECT id FROM chats WHERE deleted=0 ORDER BY updated DESC, id DESC");
    while (rows.next())
        ids << rows.number(0);
    return ids;
}

std::optional<archive::ArchivedChat> archived(Connection& db, qint64 id)
{
    const std::optional<Chat> chat = chat_rows::find(db, id);
    if (!chat)
        return std::nullopt;
    archive::ArchivedChat archived{.chat = *chat, .folder = {}, .messages = message_rows::all(db, id)};
    for (const Folder& folder : chat_rows::folders(db)) {
        if (folder.id == chat->folderId)
            archived.folder = folder.name;
    }
    return archived;
}

/// Takes chats in, hidden until all are there.
class Importer
{
public:
    explicit Importer(const JobContext& context)
        : m_context(context),
          m_blobs(context.folder),
          m_db(databasePath(context.folder), Connection::Checkpoints::Never)
    {
        for (const Folder& folder : chat_rows::folders(m_db))
            m_folders.insert(folder.name, folder.id);
    }

    void takePiece(const QString& blob, const QByteArray& piece, bool isLast)
    {
        if (!m_spool || blob != m_spooled) {
            m_spool = std::make_unique<QTemporaryFile>(
                QDir(m_context.folder).filePath(QStringLiteral("import-XXXXXX")));
            m_spooled = blob;
            if (!m_spool->open())
                throw StorageError(StorageError::Code::ReadOnly, m_context.folder, m_spool->errorString());
        }
        if (m_spool->write(piece) != piece.size() || !m_spool->flush())
            throw StorageError(StorageError::Code::DiskFull, m_context.folder, m_spool->errorString());
        if (!isLast)
            return;
        const BlobStore::Added added = m_blobs.addFile(m_spool->fileName()).result();
        m_spool.reset();
        if (!added.error.isEmpty())
            throw StorageError(StorageError::Code::DiskFull, m_context.folder, added.error);
        m_blobNames.insert(blob, added.blob);
    }

    void take(archive::ArchivedChat archived)
    {
        archived.chat.draftAttachments = renamed(archived.chat.draftAttachments);
        archived.chat.folderId = folderId(archived.folder);
        if (!archived.chat.created.isValid())
            archived.chat.created = QDateTime::currentDateTime();
        if (!archived.chat.updated.isValid())
            archived.chat.updated = archived.chat.created;
        const qint64 id = [&] {
            Transaction transaction(m_db);
            const qint64 made = chat_rows::insert(m_db, archived.chat);
            // Purged at the next start if it stays so; that of this start leaves what is younger than itself.
            chat_rows::setDeleted(m_db, made, QDateTime::currentDateTime());
            transaction.commit();
            return made;
        }();
        m_chats << id;
        QHash<qint64, qint64> ids;
        for (qsizetype first = 0; first < archived.messages.size(); first += kMessagesAtOnce) {
            Transaction transaction(m_db);
            for (Message& message : archived.messages.mid(first, kMessagesAtOnce))
                ids.insert(message.id, insert(id, message, ids));
            transaction.commit();
            letOthersWrite();
        }
        chat_rows::setActiveLeaf(m_db, id, ids.value(archived.chat.activeLeaf, 0));
    }

    int show()
    {
        Transaction transaction(m_db);
        for (const qint64 id : m_chats)
            chat_rows::setDeleted(m_db, id, {});
        transaction.commit();
        return int(m_chats.size());
    }

private:
    qint64 insert(qint64 chatId, Message message, const QHash<qint64, qint64>& ids)
    {
        message.chatId = chatId;
        message.parentId = ids.value(message.parentId, 0);
        message.attachments = renamed(message.attachments);
        if (message.ending == Ending::Streaming)
            message.ending = Ending::Interrupted;
        if (!message.created.isValid() || message.created.toMSecsSinceEpoch() == 0)
            message.created = QDateTime::currentDateTime();
        return message_rows::insert(m_db, message);
    }

    /// Under the content's own name, whatever the file calls it.
    QList<Attachment> renamed(QList<Attachment> attachments) const
    {
        for (Attachment& attachment : attachments) {
            attachment.blob = m_blobNames.value(attachment.blob, attachment.blob);
            attachment.name = QFileInfo(attachment.name).fileName();
        }
        return attachments;
    }

    qint64 folderId(const QString& name)
    {
        if (name.isEmpty())
            return 0;
        if (!m_folders.contains(name))
            m_folders.insert(name,
                             chat_rows::insertFolder(m_db, {.id = 0, .name = name, .isExpanded = true}));
        return m_folders.value(name);
    }

    const JobContext& m_context;
    BlobStore m_blobs;
    Connection m_db;
    QHash<QString, qint64> m_folders;
    QHash<QString, QString> m_blobNames;
    QList<qint64> m_chats;
    std::unique_ptr<QTemporaryFile> m_spool;
    QString m_spooled;
};

StorageError stopped(const QString& file)
{
    return {StorageError::Code::Failed, file,
            QCoreApplication::translate("history::Transfer", "it was stopped before its end")};
}

} // namespace

int exportChats(const JobContext& context, qint64 chatId, const QString& path, const QString& format)
{
    Connection db(databasePath(context.folder), Connection::Checkpoints::Never);
    const BlobStore blobs(context.folder);
    const archive::BlobPath blobPath = [&](const QString& blob) {
        return blobs.contains(blob) ? blobs.path(blob) : QString();
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw StorageError(StorageError::Code::ReadOnly, path, file.errorString());
    const QList<qint64> ids = chatId != 0 ? QList<qint64>{chatId} : allChats(db);
    try {
        std::optional<archive::JsonWriter> json;
        const bool isHtml = format == QStringLiteral("html");
        if (format == QStringLiteral("json"))
            json.emplace(file);
        else if (isHtml)
            archive::writeHtmlBegin(file,
                                    QCoreApplication::translate("history::Transfer", "Chats from Facet"));
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (context.stop.stop_requested())
                throw stopped(path);
            const std::optional<archive::ArchivedChat> chat = archived(db, ids[i]);
            if (!chat)
                continue;
            if (json)
                json->write(*chat, blobPath, context.stop);
            else if (isHtml)
                archive::writeHtml(file, *chat, blobPath);
            else
                archive::writeMarkdown(file, *chat);
            context.progress(double(i + 1) / double(ids.size()));
        }
        if (json)
            json->end();
        else if (isHtml)
            archive::writeHtmlEnd(file);
    } catch (const StorageError& error) {
        // The device says only that it took no more; its own error says why.
        if (file.error() == QFileDevice::NoError)
            throw;
        throw StorageError(file.error() == QFileDevice::ResourceError ? StorageError::Code::DiskFull
                                                                      : error.code(),
                           path, file.errorString());
    }
    if (!file.commit())
        throw StorageError(file.error() == QFileDevice::ResourceError ? StorageError::Code::DiskFull
                                                                      : StorageError::Code::Failed,
                           path, file.errorString());
    return int(ids.size());
}

int importChats(const JobContext& context, const QString& file)
{
    Importer importer(context);
    archive::Receiver receiver;
    receiver.chat = [&](const archive::ArchivedChat& chat) { importer.take(chat); };
    receiver.blob = [&](const QString& blob, const QByteArray& piece, bool isLast) {
        importer.takePiece(blob, piece, isLast);
    };
    receiver.progress = context.progress;
    archive::read(file, receiver, context.stop);
    if (context.stop.stop_requested())
        throw stopped(file);
    return importer.show();
}

} // namespace history
