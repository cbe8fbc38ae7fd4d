// The list of servers: read from and written to a file, shown in the settings, and the source of tools for
// the registry. Every server is off until switched on, and so is each of its tools.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "app/tools/mcp/server.h"
#include "app/tools/mcp/server_draft.h"
#include "app/tools/mcp/server_tools.h"
#include "app/tools/permissions.h"
#include "app/tools/tool_registry.h"

namespace tools::mcp {

class McpServers : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(McpServerList)
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(tools::mcp::ServerDraft* draft READ draft CONSTANT)
    /// What is wrong with the file, for the user.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    /// Name of the server that was removed last and can be brought back.
    Q_PROPERTY(QString removedName READ removedName NOTIFY removedNameChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role
    {
        NameRole = Qt::UserRole + 1,
        SummaryRole,
        RemoteRole,
        EnabledRole,
        StateRole,  ///< State
        StatusRole, ///< for people: "Tools switched on: 3 of 12", "Connecting…", why it failed
        RemedyRole, ///< what the user can do about a failure
        LogRole,
        ToolsRole, ///< ServerTools
    };

    /// As Server::State, for QML.
    enum State
    {
        Off,
        Connecting,
        Ready,
        Waiting,
        Failed,
    };
    Q_ENUM(State)

    McpServers(QString file, ToolRegistry& registry, Permissions& permissions, bool neverOnline,
               Server::Timing timing = {}, QObject* parent = nullptr);
    ~McpServers() override;

    /// Fills the draft for a new server, or for the one in a row.
    Q_INVOKABLE void editNew();
    Q_INVOKABLE void edit(int row);
    /// True if the draft was sound and is saved; otherwise it says what is wrong.
    Q_INVOKABLE bool saveDraft();
    /// Adds what a person pasted; empty, or what is wrong with it.
    Q_INVOKABLE QString addFromJson(const QString& text);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void setEnabled(int row, bool isEnabled);
    Q_INVOKABLE void restart(int row);

    void setNeverOnline(bool neverOnline);
    Server* server(const QString& name) const;

    ServerDraft* draft() { return &m_draft; }
    QString problem() const { return m_problem; }
    QString removedName() const { return m_removed ? m_removed->name : QString(); }
    int count() const { return int(m_entries.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void problemChanged();
    void removedNameChanged();
    void countChanged();

private:
    struct Entry
    {
        std::unique_ptr<Server> server;
        std::unique_ptr<ServerTools> tools;
        QStringList registered; ///< names in the registry
    };

    void load();
    void save();
    void setProblem(const QString& problem);
    void insert(int row, const ServerConfig& config);
    void announce(const Server& server, const QList<int>& roles);
    int rowOf(const Server& server) const;
    int rowNamed(const QString& name) const;
    void updateTools(Entry& entry);
    void registerTools(Entry& entry);
    void unregisterTools(Entry& entry);
    QString statusOf(const Entry& entry) const;
    static QString remedyOf(const Server& server);

    QString m_file;
    ToolRegistry& m_registry;
    Permissions& m_permissions;
    bool m_neverOnline;
    Server::Timing m_timing;
    std::vector<Entry> m_entries;
    ServerDraft m_draft;
    std::optional<ServerConfig> m_removed;
    int m_removedRow = 0;
    bool m_isUnreadable = false; ///< the file holds something that must not be lost by writing
    QString m_problem;
};

} // namespace tools::mcp
