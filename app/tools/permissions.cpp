#include "app/tools/permissions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace tools {

Permissions::Permissions(QString file, QObject* parent) : QAbstractListModel(parent), m_file(std::move(file))
{
    load();
}

const Permissions::Grant* Permissions::find(const Tool& tool, qint64 chatId) const
{
    const auto found = std::find_if(m_grants.begin(), m_grants.end(), [&](const Grant& grant) {
        return grant.tool == tool.name() && grant.source == tool.source() && grant.chatId == chatId &&
               grant.fingerprint == tool.fingerprint();
    });
    return found == m_grants.end() ? nullptr : &*found;
}

bool Permissions::mayRun(const Tool& tool, qint64 chatId) const
{
    switch (tool.askPolicy()) {
    case AskPolicy::Never:
        return true;
    case AskPolicy::EveryTime:
        return false;
    case AskPolicy::Until:
        break;
    }
    return find(tool, 0) || (chatId != 0 && find(tool, chatId));
}

bool Permissions::isAlways(const Tool& tool) const
{
    return tool.askPolicy() == AskPolicy::Until && find(tool, 0);
}

void Permissions::grant(const Tool& tool, Scope scope, qint64 chatId)
{
    const bool isKept = scope == Always || (scope == Chat && chatId != 0);
    if (!isKept || tool.askPolicy() != AskPolicy::Until)
        return;
    const qint64 place = scope == Always ? 0 : chatId;
    if (find(tool, place))
        return;
    // An older grant for what the tool was before is replaced.
    removeIf([&](const Grant& one) {
        return one.tool == tool.name() && one.source == tool.source() && one.chatId == place;
    });
    beginInsertRows({}, count(), count());
    m_grants.push_back({tool.source(), tool.name(), tool.title(), tool.fingerprint(), place,
                        QDateTime::currentDateTimeUtc()});
    endInsertRows();
    save();
    emit countChanged();
    emit changed();
}

template <typename Condition>
void Permissions::removeIf(Condition condition)
{
    bool isChanged = false;
    for (int row = count() - 1; row >= 0; --row) {
        if (!condition(m_grants[size_t(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_grants.erase(m_grants.begin() + row);
        endRemoveRows();
        isChanged = true;
    }
    if (!isChanged)
        return;
    save();
    emit countChanged();
    emit changed();
}

void Permissions::forgetChat(qint64 chatId)
{
    removeIf([&](const Grant& grant) { return chatId != 0 && grant.chatId == chatId; });
}

void Permissions::forgetSource(const QString& source)
{
    removeIf([&](const Grant& grant) { return !source.isEmpty() && grant.source == source; });
}

void Permissions::revoke(int row)
{
    if (row < 0 || row >= count())
        return;
    m_revoked = {m_grants[size_t(row)]};
    int at = 0;
    removeIf([&](const Grant&) { return count() - 1 - at++ == row; });
}

void Permissions::revokeAll()
{
    m_revoked = m_grants;
    removeIf([](const Grant&) { return true; });
}

void Permissions::undoRevoke()
{
    if (m_revoked.empty())
        return;
    beginInsertRows({}, count(), count() + int(m_revoked.size()) - 1);
    m_grants.insert(m_grants.end(), m_revoked.begin(), m_revoked.end());
    endInsertRows();
    m_revoked.clear();
    save();
    emit countChanged();
    emit changed();
}

void Permissions::load()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.exists())
        return;
    QString why;
    if (!file.open(QIODevice::ReadOnly))
        return setProblem(
            tr("What tools may do could not be read: %1. They ask again.").arg(file.errorString()));
    const std::optional<Json> root = parseJson(file.read(4 << 20), &why);
    if (!root)
        return setProblem(tr("What tools may do could not be read, the file is damaged. They ask again."));
    for (const Json& entry : arrayOf(*root, "grants")) {
        Grant grant{textOf(entry, "server"),
                    textOf(entry, "tool"),
                    textOf(entry, "title"),
                    textOf(entry, "fingerprint"),
                    integerOf(entry, "chat").value_or(0),
                    QDateTime::fromString(textOf(entry, "since"), Qt::ISODate)};
        if (!grant.tool.isEmpty() && m_grants.size() < 10'000)
            m_grants.push_back(std::move(grant));
    }
}

void Permissions::save()
{
    if (m_file.isEmpty())
        return;
    Json grants = Json::array();
    for (const Grant& grant : m_grants) {
        Json entry{{"tool", toUtf8(grant.tool)},
                   {"title", toUtf8(grant.title)},
                   {"since", toUtf8(grant.since.toString(Qt::ISODate))}};
        if (!grant.source.isEmpty())
            entry["server"] = toUtf8(grant.source);
        if (!grant.fingerprint.isEmpty())
            entry["fingerprint"] = toUtf8(grant.fingerprint);
        if (grant.chatId != 0)
            entry["chat"] = grant.chatId;
        grants.push_back(std::move(entry));
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray text = prettyJson({{"version", 1}, {"grants", std::move(grants)}}).toUtf8() + '\n';
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    setProblem(isWritten ? QString()
                         : tr("What you allowed could not be saved: %1. It holds until the program ends.")
                               .arg(file.errorString()));
}

void Permissions::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

int Permissions::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Permissions::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Grant& grant = m_grants[size_t(index.row())];
    switch (role) {
    case ToolTitleRole:
        return grant.title.isEmpty() ? grant.tool : grant.title;
    case ToolNameRole:
        return grant.tool;
    case SourceRole:
        return grant.source;
    case ScopeTextRole:
        return grant.chatId == 0 ? tr("Always") : tr("In one chat");
    case SinceRole:
        return QLocale().toString(grant.since.toLocalTime().date(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QHash<int, QByteArray> Permissions::roleNames() const
{
    return {{ToolTitleRole, "toolTitle"},
            {ToolNameRole, "toolName"},
            {SourceRole, "source"},
            {ScopeTextRole, "scopeText"},
            {SinceRole, "since"}};
}

} // namespace tools
