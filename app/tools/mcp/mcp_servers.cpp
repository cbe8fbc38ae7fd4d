#include "app/tools/mcp/mcp_servers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#include "app/tools/mcp/mcp_tool.h"

namespace tools::mcp {

McpServers::McpServers(QString file, ToolRegistry& registry, Permissions& permissions, bool neverOnline,
                       Server::Timing timing, QObject* parent)
    : QAbstractListModel(parent),
      m_file(std::move(file)),
      m_registry(registry),
      m_permissions(permissions),
      m_neverOnline(neverOnline),
      m_timing(timing)
{
    load();
}

McpServers::~McpServers()
{
    for (Entry& entry : m_entries)
        entry.server->disconnect(this);
}

void McpServers::load()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.exists())
        return;
    QString why;
    std::optional<std::vector<ServerConfig>> configs;
    if (file.open(QIODevice::ReadOnly))
        configs = configsIn(file.read(4 << 20), &why);
    else
        why = file.errorString();
    if (!configs) {
        m_isUnreadable = true;
        return setProblem(
            tr("The list of servers in %1 could not be read: %2").arg(QDir::toNativeSeparators(m_file), why));
    }
    for (const ServerConfig& config : *configs)
        insert(count(), config);
}

void McpServers::save()
{
    if (m_file.isEmpty())
        return;
    QDir().mkpath(QFileInfo(m_file).path());
    if (std::exchange(m_isUnreadable, false)) {
        QFile::remove(m_file + QStringLiteral(".broken"));
        QFile::rename(m_file, m_file + QStringLiteral(".broken"));
    }
    std::vector<ServerConfig> configs;
    for (const Entry& entry : m_entries)
        configs.push_back(entry.server->config());
    const QByteArray text = configText(configs);
    QSaveFile file(m_file);
    bool isWritten = file.open(QIODevice::WriteOnly);
    // It may hold tokens: for its owner alone, before anything is in it.
    isWritten = isWritten && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    isWritten = isWritten && file.write(text) == text.size() && file.commit();
    setProblem(isWritten ? QString()
                         : tr("The list of servers could not be saved: %1").arg(file.errorString()));
}

void McpServers::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

void McpServers::insert(int row, const ServerConfig& config)
{
    Entry entry{
        std::make_unique<Server>(config, m_neverOnline, m_timing), std::make_unique<ServerTools>(), {}};
    Server* server = entry.server.get();
    connect(server, &Server::stateChanged, this, [this, server] {
        const int at = rowOf(*server);
        if (at < 0)
            return;
        for (const QString& name : m_entries[size_t(at)].registered)
            m_registry.announceChange(name);
        announce(*server, {StateRole, StatusRole, RemedyRole});
    });
    connect(server, &Server::logChanged, this, [this, server] { announce(*server, {LogRole}); });
    connect(server, &Server::toolsChanged, this, [this, server] {
        if (const int at = rowOf(*server); at >= 0)
            updateTools(m_entries[size_t(at)]);
        announce(*server, {StatusRole});
    });
    connect(entry.tools.get(), &ServerTools::chosen, this, [this, server] {
        const int at = rowOf(*server);
        if (at < 0)
            return;
        ServerConfig changed = server->config();
        changed.setEnabledTools(m_entries[size_t(at)].tools->enabled());
        server->setConfig(changed);
        registerTools(m_entries[size_t(at)]);
        save();
        announce(*server, {StatusRole});
    });
    beginInsertRows({}, row, row);
    m_entries.insert(m_entries.begin() + row, std::move(entry));
    endInsertRows();
    emit countChanged();
}

int McpServers::rowOf(const Server& server) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.server.get() == &server; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int McpServers::rowNamed(const QString& name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.server->config().name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

Server* McpServers::server(const QString& name) const
{
    const int row = rowNamed(name);
    return row < 0 ? nullptr : m_entries[size_t(row)].server.get();
}

void McpServers::announce(const Server& server, const QList<int>& roles)
{
    if (const int row = rowOf(server); row >= 0)
        emit dataChanged(index(row), index(row), roles);
}

void McpServers::updateTools(Entry& entry)
{
    entry.tools->setTools(entry.server->tools(), entry.server->config().enabledTools());
    registerTools(entry);
}

void McpServers::unregisterTools(Entry& entry)
{
    for (const QString& name : std::exchange(entry.registered, {}))
        m_registry.remove(name);
}

/// Tools of a server that is connecting again keep their places: they are only not available.
void McpServers::registerTools(Entry& entry)
{
    const QStringList wanted = entry.server->config().enabledTools();
    const bool isGone =
        entry.server->state() == Server::State::Off || entry.server->state() == Server::State::Failed;
    if (isGone)
        return unregisterTools(entry);
    QStringList kept;
    std::vector<std::unique_ptr<McpTool>> fresh;
    for (const ToolDefinition& definition : entry.server->tools()) {
        if (!wanted.contains(definition.name))
            continue;
        auto tool = std::make_unique<McpTool>(callableName(entry.server->config().name, definition.name),
                                              *entry.server, definition);
        const Tool* known = entry.registered.contains(tool->name()) ? m_registry.find(tool->name()) : nullptr;
        if (known && known->fingerprint() == tool->fingerprint() && known->source() == tool->source())
            kept += tool->name();
        else
            fresh.push_back(std::move(tool));
    }
    for (const QString& name : entry.registered)
        if (!kept.contains(name))
            m_registry.remove(name);
    entry.registered = kept;
    for (std::unique_ptr<McpTool>& tool : fresh) {
        const QString name = tool->name();
        if (m_registry.add(std::move(tool)))
            entry.registered += name;
    }
}

void McpServers::editNew()
{
    m_draft.clear();
}

void McpServers::edit(int row)
{
    if (row >= 0 && row < count())
        m_draft.load(m_entries[size_t(row)].server->config());
}

bool McpServers::saveDraft()
{
    const ServerConfig config = m_draft.config();
    QString problem = config.problem();
    const int place = m_draft.isNew() ? -1 : rowNamed(m_draft.originalName());
    if (const int clash = rowNamed(config.name); problem.isEmpty() && clash >= 0 && clash != place)
        problem = tr("There is a server named “%1” already.").arg(config.name);
    m_draft.setProblem(problem);
    if (!problem.isEmpty())
        return false;
    if (place < 0) {
        insert(count(), config);
    } else {
        Entry& entry = m_entries[size_t(place)];
        const bool isRenamed = entry.server->config().name != config.name;
        if (isRenamed)
            unregisterTools(entry);
        entry.server->setConfig(config);
        if (isRenamed)
            registerTools(entry);
        announce(*entry.server, {});
    }
    save();
    return true;
}

QString McpServers::addFromJson(const QString& text)
{
    QString problem;
    const auto configs = configsIn(text.toUtf8(), &problem);
    if (!configs)
        return problem;
    if (configs->empty())
        return tr("There is no server in this text.");
    for (const ServerConfig& config : *configs)
        if (rowNamed(config.name) >= 0)
            return tr("There is a server named “%1” already.").arg(config.name);
    for (ServerConfig config : *configs) {
        // Pasted text must not start programs: the user switches servers on.
        config.setEnabled(false);
        config.entry.erase("enabledTools");
        insert(count(), config);
    }
    save();
    return {};
}

void McpServers::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    Entry entry = std::move(m_entries[size_t(row)]);
    entry.server->disconnect(this);
    entry.tools->disconnect(this);
    unregisterTools(entry);
    m_removed = entry.server->config();
    m_removedRow = row;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    // The delegate that shows it is still on its way out.
    entry.tools->setParent(this);
    entry.server->setParent(this);
    entry.tools.release()->deleteLater();
    entry.server.release()->deleteLater();
    save();
    emit countChanged();
    emit removedNameChanged();
}

void McpServers::undoRemove()
{
    if (!m_removed || rowNamed(m_removed->name) >= 0)
        return;
    insert(std::min(m_removedRow, count()), *m_removed);
    m_removed.reset();
    save();
    emit removedNameChanged();
}

void McpServers::setEnabled(int row, bool isEnabled)
{
    if (row < 0 || row >= count())
        return;
    Entry& entry = m_entries[size_t(row)];
    ServerConfig config = entry.server->config();
    if (config.isEnabled() == isEnabled)
        return;
    config.setEnabled(isEnabled);
    entry.server->setConfig(config);
    save();
    announce(*entry.server, {});
}

void McpServers::restart(int row)
{
    if (row >= 0 && row < count())
        m_entries[size_t(row)].server->restart();
}

void McpServers::setNeverOnline(bool neverOnline)
{
    m_neverOnline = neverOnline;
    for (Entry& entry : m_entries)
        entry.server->setNeverOnline(neverOnline);
}

QString McpServers::statusOf(const Entry& entry) const
{
    switch (entry.server->state()) {
    case Server::State::Off:
        return tr("Off");
    case Server::State::Connecting:
        return tr("Connecting…");
    case Server::State::Ready:
        return entry.tools->count() == 0 ? tr("Connected, no tools")
                                         : tr("Tools switched on: %1 of %2")
                                               .arg(entry.tools->enabledCount())
                                               .arg(entry.tools->count());
    case Server::State::Waiting:
        return tr("Trying again: %1").arg(entry.server->problem());
    case Server::State::Failed:
        return entry.server->problem();
    }
    return {};
}

QString McpServers::remedyOf(const Server& server)
{
    if (server.state() != Server::State::Failed)
        return {};
    return server.config().isRemote()
               ? tr("Check the address and the headers, and that the server runs; then connect again.")
               : tr("Check the command and look at the log; then start it again.");
}

int McpServers::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant McpServers::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[size_t(index.row())];
    const ServerConfig& config = entry.server->config();
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return config.name;
    case SummaryRole:
        return config.summary();
    case RemoteRole:
        return config.isRemote();
    case EnabledRole:
        return config.isEnabled();
    case StateRole:
        return int(entry.server->state());
    case StatusRole:
        return statusOf(entry);
    case RemedyRole:
        return remedyOf(*entry.server);
    case LogRole:
        return entry.server->log();
    case ToolsRole:
        return QVariant::fromValue(entry.tools.get());
    default:
        return {};
    }
}

QHash<int, QByteArray> McpServers::roleNames() const
{
    return {{NameRole, "name"},         {SummaryRole, "summary"},   {RemoteRole, "isRemote"},
            {EnabledRole, "isEnabled"}, {StateRole, "serverState"}, {StatusRole, "status"},
            {RemedyRole, "remedy"},     {LogRole, "log"},           {ToolsRole, "tools"}};
}

} // namespace tools::mcp
