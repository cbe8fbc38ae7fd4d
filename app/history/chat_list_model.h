// The sidebar's list: pinned chats, folders with theirs, then all others by time. Rows are light and come in
// pages, so that ten thousand chats begin as fast as none; changes touch their own rows only.
#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <variant>

#include "app/history/store.h"

namespace history {

class ChatListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(qint64 currentChatId READ currentChatId WRITE setCurrentChatId NOTIFY currentChatIdChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY isEmptyChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged)

public:
    enum Role
    {
        RowIdRole = Qt::UserRole + 1, ///< the chat's, or the folder's
        TitleRole,
        SectionRole,
        IsPinnedRole,
        FolderIdRole,
        IsCurrentRole,
        IsBusyRole,
        DepthRole,
        IsFolderRole,
        IsExpandedRole,
    };

    /// The store must be open and outlive the model. `today` for tests.
    explicit ChatListModel(
        Store& store, QObject* parent = nullptr,
        std::function<QDate()> today = [] { return QDate::currentDate(); });

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    qint64 currentChatId() const { return m_current; }
    /// Which chat the window shows; 0: none yet.
    void setCurrentChatId(qint64 id);
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// What undo() would take back, as a sentence; empty: nothing.
    QString undoText() const;

    /// Another language: the names of days are read again.
    void retranslate();

    /// An answer is being written there.
    void setBusy(qint64 chatId, bool busy);

    Q_INVOKABLE void open(qint64 chatId) { emit openRequested(chatId); }
    Q_INVOKABLE void rename(qint64 chatId, const QString& title);
    Q_INVOKABLE void setPinned(qint64 chatId, bool pinned);
    Q_INVOKABLE void moveToFolder(qint64 chatId, qint64 folderId);
    Q_INVOKABLE void remove(qint64 chatId);

    /// Returns the folder's id; with a chat, moves it there.
    Q_INVOKABLE qint64 newFolder(const QString& name, qint64 chatId = 0);
    Q_INVOKABLE void renameFolder(qint64 folderId, const QString& name);
    Q_INVOKABLE void setExpanded(qint64 folderId, bool expanded);
    Q_INVOKABLE void removeFolder(qint64 folderId);
    /// For a menu: their ids by name.
    Q_INVOKABLE QStringList folderNames() const;
    Q_INVOKABLE qint64 folderAt(int index) const;

    Q_INVOKABLE void undo();
    /// Makes the last deletion final, as time does.
    Q_INVOKABLE void forgetUndo();
    /// Headings follow the day; it also happens by itself within a minute.
    Q_INVOKABLE void lookAtCalendar();
    /// Rows or -1; for the keyboard.
    Q_INVOKABLE int rowOf(qint64 chatId) const;
    Q_INVOKABLE int currentRow() const { return rowOf(m_current); }

signals:
    void currentChatIdChanged();
    void isEmptyChanged();
    void undoTextChanged();
    void openRequested(qint64 chatId);
    /// The chat that the window shows was deleted.
    void currentChatRemoved();

private:
    struct Row
    {
        ChatSummary chat; ///< of a folder: id and title
        bool isFolder = false;
        bool isExpanded = false;
    };
    struct DeletedChat
    {
        qint64 id = 0;
        QString title;
        bool wasCurrent = false;
    };
    using Deletion = std::variant<DeletedChat, Store::DeletedFolder>;

    void load();
    QList<Row> chatRows(const ChatFilter& filter, int limit) const;
    QList<Row> folderRows() const;
    void placeChat(qint64 id);
    void removeRow(int row);
    /// Where this chat belongs, as if it were not in the list; -1: not among the loaded ones.
    int placeOf(const ChatSummary& chat, int present) const;
    bool isBefore(const ChatSummary& a, const ChatSummary& b) const;
    int folderRow(qint64 folderId) const;
    void reloadFolders();
    void changeRow(int row, const QList<int>& roles);
    QString sectionOf(const Row& row) const;
    void remember(Deletion deletion);

    Store& m_store;
    std::function<QDate()> m_today;
    QDate m_shownDay;
    QList<Row> m_rows;
    bool m_isComplete = false; ///< the last page is loaded
    qint64 m_current = 0;
    QSet<qint64> m_busy;
    QList<Deletion> m_deletions; ///< the last is undone first
    QTimer m_undoTime;
    QTimer m_calendar;
};

} // namespace history
