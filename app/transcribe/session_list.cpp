#include "app/transcribe/session_list.h"

#include "app/transcribe/time_text.h"

#include <QLocale>
#include <QtConcurrent>

#include <algorithm>

namespace transcribe {

SessionList::SessionList(const QString& folder, QObject* parent)
    : QAbstractListModel(parent),
      m_folder(folder)
{
    m_disk.setMaxThreadCount(1);
    m_disk.start([folder = m_folder] { folder.purge(); });
    refresh();
}

SessionList::~SessionList()
{
    m_disk.start([folder = m_folder] { folder.purge(); });
    m_disk.waitForDone();
}

int SessionList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SessionList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionSummary& session = m_sessions[index.row()];
    switch (role) {
    case IdRole:
        return session.id;
    case Qt::DisplayRole:
    case TitleRole:
        return session.title;
    case DateTextRole:
        return QLocale().toString(session.created, QLocale::ShortFormat);
    case DurationTextRole:
        return timeText(session.seconds);
    case BeginningRole:
        return session.beginning;
    case IsFromFileRole:
        return session.isFromFile;
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionList::roleNames() const
{
    return {{IdRole, "sessionId"},        {TitleRole, "title"},
            {DateTextRole, "dateText"},   {DurationTextRole, "durationText"},
            {BeginningRole, "beginning"}, {IsFromFileRole, "isFromFile"}};
}

void SessionList::refresh()
{
    QtConcurrent::run(&m_disk, [folder = m_folder] {
        return folder.list();
    }).then(this, [this](const QList<SessionSummary>& sessions) { show(sessions); });
}

void SessionList::show(QList<SessionSummary> sessions)
{
    // One that is being put aside may have been read just before.
    sessions.removeIf([this](const SessionSummary& session) { return session.id == m_removed.id; });
    if (sessions == m_sessions)
        return;
    beginResetModel();
    m_sessions = sessions;
    endResetModel();
    emit countChanged();
}

void SessionList::save(const Session& session)
{
    QtConcurrent::run(&m_disk, [folder = m_folder, session] {
        return folder.save(session);
    }).then(this, [this](const QString& problem) { setProblem(problem); });
}

void SessionList::discard(const QString& id)
{
    m_disk.start([folder = m_folder, id] { folder.remove(id); });
}

void SessionList::load(const QString& id)
{
    QtConcurrent::run(&m_disk, [folder = m_folder, id] {
        return folder.load(id);
    }).then(this, [this, id](const std::optional<Session>& session) {
        if (session)
            emit loaded(*session);
        else
            emit missing(id);
    });
}

void SessionList::remove(const QString& id)
{
    const auto at = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const SessionSummary& session) { return session.id == id; });
    if (at == m_sessions.end())
        return;
    m_removed = *at;
    const int row = static_cast<int>(at - m_sessions.begin());
    beginRemoveRows({}, row, row);
    m_sessions.removeAt(row);
    endRemoveRows();
    emit countChanged();
    emit removedChanged();
    emit removed(id); // whoever shows it saves a last time, before it is put aside
    QtConcurrent::run(&m_disk, [folder = m_folder, id] {
        return folder.remove(id);
    }).then(this, [this](bool isRemoved) {
        setProblem(isRemoved ? QString()
                             : tr("The recording cannot be deleted: its folder is write-protected."));
        if (!isRemoved)
            forgetRemoved();
        refresh();
    });
}

void SessionList::undoRemove()
{
    if (m_removed.id.isEmpty())
        return;
    const QString id = m_removed.id;
    forgetRemoved();
    m_disk.start([folder = m_folder, id] { folder.restore(id); });
    refresh();
}

void SessionList::forgetRemoved()
{
    m_removed = {};
    emit removedChanged();
}

void SessionList::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace transcribe
