// All chats, as the main thread sees them: small synchronous calls on one SQLite connection, signals for
// whoever shows them. Files' contents are the BlobStore's, streamed answers the AnswerJournal's, searching
// the Search's.
#pragma once

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <thread>

#include "app/history/chat_rows.h"
#include "app/history/records.h"

namespace history {

class Connection;
class StorageError;

class Store : public QObject
{
    Q_OBJECT

public:
    /// What opening found. `problem` is for the user; with isOpen false nothing can be stored in this folder.
    struct Opening
    {
        bool isOpen = false;
        QString problem;
        QString setAside; ///< where a damaged file lies now
        QString backup;   ///< made before a migration
        int interruptedAnswers = 0;
    };

    /// What undoing a folder's deletion needs.
    struct DeletedFolder
    {
        Folder folder;
        QList<qint64> chats;
    };

    /// `folder` is the data folder: history.db, search.db, backups and blobs stand in it.
    explicit Store(const QString& folder, QObject* parent = nullptr);
    ~Store() override;

    /// Opens or makes the history; answers that a killed program left are rebuilt and marked Interrupted. To
    /// be called once, before the journal, the blobs or the search begin.
    Opening open();
    bool isOpen() const { return m_db != nullptr; }

    const QString& folder() const { return m_folder; }
    QString databasePath() const;

    // All below: where storing fails, failed() tells why and the result is 0, false or empty.

    /// Returns the new chat's id; created and updated are set to now where they are invalid.
    qint64 createChat(Chat chat);
    std::optional<Chat> chat(qint64 id);
    std::optional<ChatSummary> summary(qint64 id);
    /// At most `limit` chats after `after`, newest first.
    QList<ChatSummary> chats(const ChatFilter& filter, const std::optional<ChatSummary>& after = {},
                             int limit = 100);
    int chatCount();

    bool rename(qint64 id, const QString& title);
    bool setPinned(qint64 id, bool pinned);
    /// 0: out of its folder.
    bool setFolder(qint64 id, qint64 folderId);
    bool setDraft(qint64 id, const QString& text, const QList<Attachment>& attachments = {});
    bool setOptions(qint64 id, const ChatOptions& options);
    bool setActiveLeaf(qint64 chatId, qint64 messageId);
    /// Can be taken back until the program starts the next time.
    bool deleteChat(qint64 id);
    bool undeleteChat(qint64 id);

    QList<Folder> folders();
    qint64 createFolder(const QString& name);
    bool renameFolder(qint64 id, const QString& name);
    bool setFolderExpanded(qint64 id, bool expanded);
    /// Its chats stay.
    std::optional<DeletedFolder> deleteFolder(qint64 id);
    bool restoreFolder(const DeletedFolder& deleted);

    /// Returns its id and makes it the chat's active leaf; `created` is set to now where it is invalid.
    qint64 addMessage(Message message);
    /// Replaces all but chat, parent, role and time. With an ending other than Streaming the journal's rows
    /// of the answer are dropped in the same step.
    bool updateMessage(const Message& message);
    std::optional<Message> message(qint64 id);
    /// Ids, oldest first; parent 0 for the first messages of a chat.
    QList<qint64> children(qint64 chatId, qint64 parentId);
    /// From the chat's first message to `leaf`.
    QList<Message> branch(qint64 chatId, qint64 leaf);
    /// All messages, parents before children.
    QList<Message> messages(qint64 chatId);
    /// Messages of that branch which have siblings, with all of them, oldest first.
    QHash<qint64, QList<qint64>> forks(qint64 chatId, qint64 leaf);
    /// The end of the newest branch through a message.
    qint64 leafBelow(qint64 messageId);
    /// Removes it and all below; where the active leaf was among them, the newest sibling's branch or else
    /// the parent becomes active. Can be taken back until the next start.
    bool deleteMessage(qint64 id);
    /// Also makes the restored branch active.
    bool undeleteMessage(qint64 id);

    /// Every blob that a message or a draft names. Empty where not all names can be known, because reading
    /// failed or a damaged file was set aside: then none is to be deleted.
    std::optional<QSet<QString>> referencedBlobs();

    /// Another connection has changed any number of chats: emits reset() and written().
    void announceAll();

signals:
    void reset();
    void chatAdded(qint64 id);
    /// Title, pin, folder or time.
    void chatChanged(qint64 id);
    void chatRemoved(qint64 id);
    void foldersChanged();
    /// Something was written: a checkpoint or an update of the search may be due.
    void written();
    void failed(const QString& text);

private:
    template <typename Result, typename Work>
    Result guarded(Work&& work);
    template <typename Work>
    bool write(Work&& work);
    int rebuildInterrupted();
    void purgeLater();
    void report(const StorageError& error);

    QString m_folder;
    std::unique_ptr<Connection> m_db;
    std::jthread m_purge;
};

} // namespace history
