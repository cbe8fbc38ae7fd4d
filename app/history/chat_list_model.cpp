#include "app/history/chat_list_model.h"

#include <algorithm>
#include <limits>

#include "app/history/date_sections.h"

namespace history {

using namespace std::chrono_literals;

namespace {

constexpr int kPage = 100;
constexpr auto kUndoTime = 12s;

} // namespace

ChatListModel::ChatListModel(Store& store, QObject* parent, std::function<QDate()> today)
    : QAbstractListModel(parent),
      m_store(store),
      m_today(std::move(today)),
      m_shownDay(m_today())
{
    load();
    connect(&store, &Store::chatAdded, this, &ChatListModel::placeChat);
    connect(&store, &Store::chatChanged, this, &ChatListModel::placeChat);
    connect(&store, &Store::chatRemoved, this, &ChatListModel::placeChat);
    connect(&store, &Store::foldersChanged, this, &ChatListModel::reloadFolders);
    connect(&store, &Store::reset, this, [this] {
        beginResetModel();
        load();
        endResetModel();
        emit isEmptyChanged();
    });
    m_undoTime.setSingleShot(true);
    m_undoTime.setInterval(kUndoTime);
    connect(&m_undoTime, &QTimer::timeout, this, &ChatListModel::forgetUndo);
    m_calendar.setInterval(1min); // a timer until midnight would miss the machine's sleep
    connect(&m_calendar, &QTimer::timeout, this, &ChatListModel::lookAtCalendar);
    m_calendar.start();
}

void ChatListModel::load()
{
    m_rows = chatRows({.group = ChatFilter::Group::Pinned, .folderId = 0}, std::numeric_limits<int>::max());
    m_rows += folderRows();
    const QList<Row> page = chatRows({.group = ChatFilter::Group::Loose, .folderId = 0}, kPage);
    m_isComplete = page.size() < kPage;
    m_rows += page;
}

QList<ChatListModel::Row> ChatListModel::chatRows(const ChatFilter& filter, int limit) const
{
    QList<Row> rows;
    for (const ChatSummary& chat : m_store.chats(filter, {}, limit))
        rows << Row{.chat = chat};
    return rows;
}

QList<ChatListModel::Row> ChatListModel::folderRows() const
{
    QList<Row> rows;
    for (const Folder& folder : m_store.folders()) {
        Row row{.chat = {}, .isFolder = true, .isExpanded = folder.isExpanded};
        row.chat.id = folder.id;
        row.chat.title = folder.name;
        rows << row;
        if (folder.isExpanded)
            rows += chatRows({.group = ChatFilter::Group::InFolder, .folderId = folder.id},
                             std::numeric_limits<int>::max());
    }
    return rows;
}

int ChatListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChatListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case RowIdRole:
        return row.chat.id;
    case Qt::DisplayRole:
    case TitleRole:
        return row.chat.title.isEmpty() ? tr("New chat") : row.chat.title;
    case SectionRole:
        return sectionOf(row);
    case IsPinnedRole:
        return row.chat.isPinned;
    case FolderIdRole:
        return row.chat.folderId;
    case IsCurrentRole:
        return !row.isFolder && row.chat.id == m_current;
    case IsBusyRole:
        return !row.isFolder && m_busy.contains(row.chat.id);
    case DepthRole:
        return !row.isFolder && !row.chat.isPinned && row.chat.folderId != 0 ? 1 : 0;
    case IsFolderRole:
        return row.isFolder;
    case IsExpandedRole:
        return row.isExpanded;
    default:
        return {};
    }
}

void ChatListModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {TitleRole, SectionRole});
}

QHash<int, QByteArray> ChatListModel::roleNames() const
{
    return {{RowIdRole, "rowId"},          {TitleRole, "title"},       {SectionRole, "section"},
            {IsPinnedRole, "isPinned"},    {FolderIdRole, "folderId"}, {IsCurrentRole, "isCurrent"},
            {IsBusyRole, "isBusy"},        {DepthRole, "depth"},       {IsFolderRole, "isFolder"},
            {IsExpandedRole, "isExpanded"}};
}

bool ChatListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isComplete;
}

void ChatListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    std::optional<ChatSummary> last;
    if (!m_rows.isEmpty() && !m_rows.last().isFolder && !m_rows.last().chat.isPinned &&
        m_rows.last().chat.folderId == 0)
        last = m_rows.last().chat;
    const auto page = m_store.chats({.group = ChatFilter::Group::Loose, .folderId = 0}, last, kPage);
    m_isComplete = page.size() < kPage;
    if (page.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.size()) - 1);
    for (const ChatSummary& chat : page)
        m_rows << Row{.chat = chat};
    endInsertRows();
}

QString ChatListModel::sectionOf(const Row& row) const
{
    if (row.isFolder || (!row.chat.isPinned && row.chat.folderId != 0))
        return tr("Folders");
    if (row.chat.isPinned)
        return tr("Pinned");
    return dateSection(row.chat.updated.date(), m_shownDay);
}

void ChatListModel::setCurrentChatId(qint64 id)
{
    if (m_current == id)
        return;
    const int before = rowOf(m_current);
    m_current = id;
    changeRow(before, {IsCurrentRole});
    changeRow(rowOf(id), {IsCurrentRole});
    emit currentChatIdChanged();
}

void ChatListModel::setBusy(qint64 chatId, bool busy)
{
    if (m_busy.contains(chatId) == busy)
        return;
    if (busy)
        m_busy.insert(chatId);
    else
        m_busy.remove(chatId);
    changeRow(rowOf(chatId), {IsBusyRole});
}

void ChatListModel::changeRow(int row, const QList<int>& roles)
{
    if (row >= 0)
        emit dataChanged(index(row), index(row), roles);
}

int ChatListModel::rowOf(qint64 chatId) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isFolder && m_rows[i].chat.id == chatId)
            return int(i);
    }
    return -1;
}

int ChatListModel::folderRow(qint64 folderId) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].isFolder && m_rows[i].chat.id == folderId)
            return int(i);
    }
    return -1;
}

bool ChatListModel::isBefore(const ChatSummary& a, const ChatSummary& b) const
{
    return std::tuple(a.updated.toMSecsSinceEpoch(), a.id) > std::tuple(b.updated.toMSecsSinceEpoch(), b.id);
}

int ChatListModel::placeOf(const ChatSummary& chat, int present) const
{
    int first = 0;
    std::function<bool(const Row&)> isMate = [](const Row& row) {
        return !row.isFolder && row.chat.isPinned;
    };
    if (!chat.isPinned && chat.folderId != 0) {
        const int folder = folderRow(chat.folderId);
        if (folder < 0 || !m_rows[folder].isExpanded)
            return -1;
        first = folder + 1;
        isMate = [&](const Row& row) { return !row.isFolder && row.chat.folderId == chat.folderId; };
    } else if (!chat.isPinned) {
        while (first < m_rows.size() &&
               (m_rows[first].isFolder || m_rows[first].chat.isPinned || m_rows[first].chat.folderId != 0))
            ++first;
        isMate = [](const Row&) { return true; };
    }
    // The row itself may stand anywhere, with its old or new values: it is passed over.
    int place = first;
    for (; place < m_rows.size(); ++place) {
        if (place == present)
            continue;
        if (!isMate(m_rows[place]) || isBefore(chat, m_rows[place].chat))
            break;
    }
    const bool isLast = place == m_rows.size();
    if (isLast && !chat.isPinned && chat.folderId == 0 && !m_isComplete)
        return -1; // a later page has it
    return place;
}

void ChatListModel::placeChat(qint64 id)
{
    const int present = rowOf(id);
    const std::optional<ChatSummary> chat = m_store.summary(id);
    const bool wasEmpty = isEmpty();
    const int place = chat ? placeOf(*chat, present) : -1;
    if (place < 0) {
        if (present >= 0)
            removeRow(present);
    } else if (present < 0) {
        beginInsertRows({}, place, place);
        m_rows.insert(place, Row{.chat = *chat});
        endInsertRows();
    } else {
        const int target = place > present ? place - 1 : place;
        if (target != present) {
            beginMoveRows({}, present, present, {}, place);
            m_rows.move(present, target);
            m_rows[target].chat = *chat;
            endMoveRows();
        } else {
            m_rows[present].chat = *chat;
        }
        changeRow(target, {Qt::DisplayRole, TitleRole, SectionRole, IsPinnedRole, FolderIdRole, DepthRole});
    }
    if (isEmpty() != wasEmpty)
        emit isEmptyChanged();
}

void ChatListModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void ChatListModel::reloadFolders()
{
    // Folders change seldom, but rows that stay must keep their delegates: only the stretch of folders is
    // replaced.
    const bool wasEmpty = isEmpty();
    const auto isOfFolders = [](const Row& row) {
        return row.isFolder || (!row.chat.isPinned && row.chat.folderId != 0);
    };
    const auto begin = std::find_if(m_rows.begin(), m_rows.end(), isOfFolders);
    const auto end = std::find_if_not(begin, m_rows.end(), isOfFolders);
    int first = int(begin - m_rows.begin());
    if (begin != end) {
        const int count = int(end - begin);
        beginRemoveRows({}, first, first + count - 1);
        m_rows.remove(first, count);
        endRemoveRows();
    } else {
        first = int(
            std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.chat.isPinned; }) -
            m_rows.begin());
    }
    const QList<Row> rows = folderRows();
    if (!rows.isEmpty()) {
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_rows.insert(first + i, rows[i]);
        endInsertRows();
    }
    if (isEmpty() != wasEmpty)
        emit isEmptyChanged();
}

void ChatListModel::rename(qint64 chatId, const QString& title)
{
    if (const QString wanted = title.simplified(); !wanted.isEmpty())
        m_store.rename(chatId, wanted);
}

void ChatListModel::setPinned(qint64 chatId, bool pinned)
{
    m_store.setPinned(chatId, pinned);
}

void ChatListModel::moveToFolder(qint64 chatId, qint64 folderId)
{
    m_store.setFolder(chatId, folderId);
}

void ChatListModel::remove(qint64 chatId)
{
    const std::optional<ChatSummary> chat = m_store.summary(chatId);
    if (!chat || !m_store.deleteChat(chatId))
        return;
    const bool wasCurrent = chatId == m_current;
    remember(DeletedChat{.id = chatId, .title = chat->title, .wasCurrent = wasCurrent});
    if (wasCurrent)
        emit currentChatRemoved();
}

qint64 ChatListModel::newFolder(const QString& name, qint64 chatId)
{
    const QString wanted = name.simplified();
    const qint64 id = m_store.createFolder(wanted.isEmpty() ? tr("New folder") : wanted);
    if (id != 0 && chatId != 0)
        m_store.setFolder(chatId, id);
    return id;
}

void ChatListModel::renameFolder(qint64 folderId, const QString& name)
{
    if (const QString wanted = name.simplified(); !wanted.isEmpty())
        m_store.renameFolder(folderId, wanted);
}

void ChatListModel::setExpanded(qint64 folderId, bool expanded)
{
    const int row = folderRow(folderId);
    if (row < 0 || m_rows[row].isExpanded == expanded || !m_store.setFolderExpanded(folderId, expanded))
        return;
    m_rows[row].isExpanded = expanded;
    changeRow(row, {IsExpandedRole});
    if (expanded) {
        const QList<Row> chats = chatRows({.group = ChatFilter::Group::InFolder, .folderId = folderId},
                                          std::numeric_limits<int>::max());
        if (chats.isEmpty())
            return;
        beginInsertRows({}, row + 1, row + int(chats.size()));
        for (qsizetype i = 0; i < chats.size(); ++i)
            m_rows.insert(row + 1 + i, chats[i]);
        endInsertRows();
        return;
    }
    int end = row + 1;
    while (end < m_rows.size() && !m_rows[end].isFolder && m_rows[end].chat.folderId == folderId)
        ++end;
    if (end == row + 1)
        return;
    beginRemoveRows({}, row + 1, end - 1);
    m_rows.remove(row + 1, end - row - 1);
    endRemoveRows();
}

void ChatListModel::removeFolder(qint64 folderId)
{
    std::optional<Store::DeletedFolder> deleted = m_store.deleteFolder(folderId);
    if (!deleted)
        return;
    for (const qint64 chat : deleted->chats)
        placeChat(chat);
    remember(*std::move(deleted));
}

QStringList ChatListModel::folderNames() const
{
    QStringList names;
    for (const Folder& folder : m_store.folders())
        names << folder.name;
    return names;
}

qint64 ChatListModel::folderAt(int index) const
{
    return m_store.folders().value(index).id;
}

QString ChatListModel::undoText() const
{
    if (m_deletions.isEmpty())
        return {};
    if (const auto* chat = std::get_if<DeletedChat>(&m_deletions.last()))
        return tr("“%1” deleted").arg(chat->title.isEmpty() ? tr("New chat") : chat->title);
    const Store::DeletedFolder& deleted = std::get<Store::DeletedFolder>(m_deletions.last());
    return tr("Folder “%1” removed, its chats stay").arg(deleted.folder.name);
}

void ChatListModel::remember(Deletion deletion)
{
    m_deletions << std::move(deletion);
    m_undoTime.start();
    emit undoTextChanged();
}

void ChatListModel::undo()
{
    if (m_deletions.isEmpty())
        return;
    const Deletion deletion = m_deletions.takeLast();
    if (const auto* chat = std::get_if<DeletedChat>(&deletion)) {
        if (m_store.undeleteChat(chat->id) && chat->wasCurrent)
            emit openRequested(chat->id);
    } else {
        const Store::DeletedFolder& deleted = std::get<Store::DeletedFolder>(deletion);
        for (const qint64 id : deleted.chats) { // they stand under their folder again
            if (const int row = rowOf(id); row >= 0 && !m_rows[row].chat.isPinned)
                removeRow(row);
        }
        m_store.restoreFolder(deleted);
    }
    if (!m_deletions.isEmpty())
        m_undoTime.start();
    emit undoTextChanged();
}

void ChatListModel::forgetUndo()
{
    m_undoTime.stop();
    m_deletions.clear();
    emit undoTextChanged();
}

void ChatListModel::lookAtCalendar()
{
    const QDate today = m_today();
    if (today == m_shownDay)
        return;
    m_shownDay = today;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {SectionRole});
}

} // namespace history
