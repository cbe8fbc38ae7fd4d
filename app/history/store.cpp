#include "app/history/store.h"

#include <QCoreApplication>
#include <QDir>

#include "app/history/attachment_rows.h"
#include "app/history/connection.h"
#include "app/history/journal_rows.h"
#include "app/history/message_rows.h"
#include "app/history/purge.h"
#include "app/history/schema.h"
#include "app/history/storage_error.h"

namespace history {

namespace {

// The main thread waits at most this long for a writer on another thread; those hold the file for about 1 ms.
constexpr int kBusyMs = 2000;

QDateTime orNow(const QDateTime& time)
{
    return time.isValid() ? time : QDateTime::currentDateTime();
}

} // namespace

Store::Store(const QString& folder, QObject* parent) : QObject(parent), m_folder(folder) {}

Store::~Store() = default;

QString Store::databasePath() const
{
    return QDir(m_folder).filePath(QStringLiteral("history.db"));
}

template <typename Result, typename Work>
Result Store::guarded(Work&& work)
{
    if (!m_db)
        return Result{};
    try {
        return work(*m_db);
    } catch (const StorageError& error) {
        report(error);
        return Result{};
    }
}

template <typename Work>
bool Store::write(Work&& work)
{
    const bool done = guarded<bool>([&](Connection& db) {
        Transaction transaction(db);
        if (!work(db))
            return false;
        transaction.commit();
        return true;
    });
    if (done)
        emit written();
    return done;
}

void Store::report(const StorageError& error)
{
    if (error.code() == StorageError::Code::Damaged)
        schema::suspectDamage(databasePath());
    emit failed(error.text());
}

Store::Opening Store::open()
{
    Opening opening;
    try {
        if (!QDir().mkpath(m_folder))
            throw StorageError(StorageError::Code::ReadOnly, m_folder);
        const schema::Preparation preparation = schema::prepare(databasePath());
        opening.setAside = preparation.setAside;
        opening.backup = preparation.backup;
        m_db = std::make_unique<Connection>(databasePath(), Connection::Checkpoints::Never, kBusyMs);
        opening.interruptedAnswers = rebuildInterrupted();
        opening.isOpen = true;
        if (!opening.setAside.isEmpty())
            opening.problem =
                tr("The stored chats were damaged (%1). The file was set aside as %2 and a new one begun; "
                   "earlier copies, if there are any, are in the folder “backups” beside it.")
                    .arg(preparation.damageDetail, QDir::toNativeSeparators(opening.setAside));
        purgeLater();
    } catch (const StorageError& error) {
        m_db.reset();
        opening.isOpen = false;
        opening.problem = error.text();
    }
    return opening;
}

int Store::rebuildInterrupted()
{
    Connection& db = *m_db;
    const QList<qint64> ids = message_rows::streaming(db);
    for (const qint64 id : ids) {
        Transaction transaction(db);
        if (std::optional<Message> answer = message_rows::find(db, id)) {
            answer->steps = journal_rows::replayed(answer->steps, journal_rows::of(db, id));
            answer->ending = Ending::Interrupted;
            answer->statistics.answerTokens = 0;
            for (const Step& step : answer->steps)
                answer->statistics.answerTokens += step.tokenCount;
            message_rows::update(db, *answer);
        }
        journal_rows::drop(db, id);
        transaction.commit();
    }
    return int(ids.size());
}

void Store::purgeLater()
{
    // What was deleted before this moment: a deletion of this run can still be undone.
    m_purge = std::jthread([path = databasePath(), before = QDateTime::currentDateTime()](
                               const std::stop_token& stop) { purge(path, before, stop); });
}

qint64 Store::createChat(Chat chat)
{
    chat.created = orNow(chat.created);
    chat.updated = orNow(chat.updated);
    qint64 id = 0;
    write([&](Connection& db) { return (id = chat_rows::insert(db, chat)) != 0; });
    if (id != 0)
        emit chatAdded(id);
    return id;
}

std::optional<Chat> Store::chat(qint64 id)
{
    return guarded<std::optional<Chat>>([&](Connection& db) { return chat_rows::find(db, id); });
}

std::optional<ChatSummary> Store::summary(qint64 id)
{
    return guarded<std::optional<ChatSummary>>([&](Connection& db) { return chat_rows::summary(db, id); });
}

QList<ChatSummary> Store::chats(const ChatFilter& filter, const std::optional<ChatSummary>& after, int limit)
{
    return guarded<QList<ChatSummary>>(
        [&](Connection& db) { return chat_rows::page(db, filter, after, limit); });
}

int Store::chatCount()
{
    return guarded<int>([](Connection& db) { return chat_rows::count(db); });
}

bool Store::rename(qint64 id, const QString& title)
{
    const bool done = write([&](Connection& db) { return chat_rows::rename(db, id, title); });
    if (done)
        emit chatChanged(id);
    return done;
}

bool Store::setPinned(qint64 id, bool pinned)
{
    const bool done = write([&](Connection& db) { return chat_rows::setPinned(db, id, pinned); });
    if (done)
        emit chatChanged(id);
    return done;
}

bool Store::setFolder(qint64 id, qint64 folderId)
{
    const bool done = write([&](Connection& db) { return chat_rows::setFolder(db, id, folderId); });
    if (done)
        emit chatChanged(id);
    return done;
}

bool Store::setDraft(qint64 id, const QString& text, const QList<Attachment>& attachments)
{
    return write([&](Connection& db) { return chat_rows::setDraft(db, id, text, attachments); });
}

bool Store::setOptions(qint64 id, const ChatOptions& options)
{
    return write([&](Connection& db) { return chat_rows::setOptions(db, id, options); });
}

bool Store::setActiveLeaf(qint64 chatId, qint64 messageId)
{
    return write([&](Connection& db) { return chat_rows::setActiveLeaf(db, chatId, messageId); });
}

bool Store::deleteChat(qint64 id)
{
    const bool done =
        write([&](Connection& db) { return chat_rows::setDeleted(db, id, QDateTime::currentDateTime()); });
    if (done)
        emit chatRemoved(id);
    return done;
}

bool Store::undeleteChat(qint64 id)
{
    const bool done = write([&](Connection& db) { return chat_rows::setDeleted(db, id, {}); });
    if (done)
        emit chatAdded(id);
    return done;
}

QList<Folder> Store::folders()
{
    return guarded<QList<Folder>>([](Connection& db) { return chat_rows::folders(db); });
}

qint64 Store::createFolder(const QString& name)
{
    qint64 id = 0;
    write([&](Connection& db) {
        return (id = chat_rows::insertFolder(db, {.id = 0, .name = name, .isExpanded = true})) != 0;
    });
    if (id != 0)
        emit foldersChanged();
    return id;
}

bool Store::renameFolder(qint64 id, const QString& name)
{
    const bool done = write([&](Connection& db) { return chat_rows::renameFolder(db, id, name); });
    if (done)
        emit foldersChanged();
    return done;
}

bool Store::setFolderExpanded(qint64 id, bool expanded)
{
    return write([&](Connection& db) { return chat_rows::setFolderExpanded(db, id, expanded); });
}

std::optional<Store::DeletedFolder> Store::deleteFolder(qint64 id)
{
    DeletedFolder deleted;
    const bool done = write([&](Connection& db) {
        for (const Folder& folder : chat_rows::folders(db)) {
            if (folder.id == id)
                deleted.folder = folder;
        }
        deleted.chats = chat_rows::chatsInFolder(db, id);
        return chat_rows::removeFolder(db, id);
    });
    if (!done)
        return std::nullopt;
    emit foldersChanged();
    return deleted;
}

bool Store::restoreFolder(const DeletedFolder& deleted)
{
    const bool done = write([&](Connection& db) {
        chat_rows::insertFolder(db, deleted.folder);
        for (const qint64 chat : deleted.chats)
            chat_rows::setFolder(db, chat, deleted.folder.id);
        return true;
    });
    if (done)
        emit foldersChanged();
    return done;
}

qint64 Store::addMessage(Message message)
{
    message.created = orNow(message.created);
    qint64 id = 0;
    const bool done = write([&](Connection& db) {
        id = message_rows::insert(db, message);
        return chat_rows::touch(db, message.chatId, message.created) &&
               chat_rows::setActiveLeaf(db, message.chatId, id);
    });
    if (!done)
        return 0;
    emit chatChanged(message.chatId);
    return id;
}

bool Store::updateMessage(const Message& message)
{
    return write([&](Connection& db) {
        if (!message_rows::update(db, message))
            return false;
        if (message.ending != Ending::Streaming)
            journal_rows::drop(db, message.id);
        return true;
    });
}

std::optional<Message> Store::message(qint64 id)
{
    return guarded<std::optional<Message>>([&](Connection& db) { return message_rows::find(db, id); });
}

QList<qint64> Store::children(qint64 chatId, qint64 parentId)
{
    return guarded<QList<qint64>>(
        [&](Connection& db) { return message_rows::children(db, chatId, parentId); });
}

QList<Message> Store::branch(qint64 chatId, qint64 leaf)
{
    return guarded<QList<Message>>([&](Connection& db) { return message_rows::branch(db, chatId, leaf); });
}

QList<Message> Store::messages(qint64 chatId)
{
    return guarded<QList<Message>>([&](Connection& db) { return message_rows::all(db, chatId); });
}

QHash<qint64, QList<qint64>> Store::forks(qint64 chatId, qint64 leaf)
{
    return guarded<QHash<qint64, QList<qint64>>>(
        [&](Connection& db) { return message_rows::forks(db, chatId, leaf); });
}

qint64 Store::leafBelow(qint64 messageId)
{
    return guarded<qint64>([&](Connection& db) { return message_rows::leafBelow(db, messageId); });
}

bool Store::deleteMessage(qint64 id)
{
    return write([&](Connection& db) {
        const std::optional<Message> message = message_rows::find(db, id);
        if (!message || !message_rows::remove(db, id, QDateTime::currentDateTime()))
            return false;
        const std::optional<Chat> chat = chat_rows::find(db, message->chatId);
        const bool isShown = chat && message_rows::isRemoved(db, chat->activeLeaf);
        if (isShown) {
            const QList<qint64> siblings = message_rows::children(db, message->chatId, message->parentId);
            chat_rows::setActiveLeaf(db, message->chatId,
                                     siblings.isEmpty() ? message->parentId
                                                        : message_rows::leafBelow(db, siblings.last()));
        }
        return true;
    });
}

bool Store::undeleteMessage(qint64 id)
{
    return write([&](Connection& db) {
        const std::optional<Message> message = message_rows::find(db, id);
        return message && message_rows::restore(db, id) &&
               chat_rows::setActiveLeaf(db, message->chatId, message_rows::leafBelow(db, id));
    });
}

std::optional<QSet<QString>> Store::referencedBlobs()
{
    if (!schema::setAsideFiles(databasePath()).isEmpty())
        return std::nullopt; // what was set aside names some too, and may be mended yet
    return guarded<std::optional<QSet<QString>>>(
        [](Connection& db) { return attachment_rows::referencedBlobs(db); });
}

void Store::announceAll()
{
    emit reset();
    emit written();
}

} // namespace history
