// Everything about tools in one place for the program that composes the window: the registry with the
// built-in tools, what is allowed, the servers. Owns them; knows neither chats nor views.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/tools/mcp/mcp_servers.h"
#include "app/tools/permissions.h"
#include "app/tools/tool_list.h"
#include "app/tools/tool_registry.h"

namespace tools {

class FetchPageTool;

class Toolbox : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(tools::Permissions* permissions READ permissions CONSTANT)
    Q_PROPERTY(tools::mcp::McpServers* servers READ servers CONSTANT)
    /// Tools that new chats begin with; to be kept by who keeps settings.
    Q_PROPERTY(tools::ToolList* defaults READ defaults CONSTANT)
    /// Off: web pages are never fetched, whatever chats switch on. To be kept by who keeps settings.
    Q_PROPERTY(bool mayFetchPages READ mayFetchPages WRITE setMayFetchPages NOTIFY mayFetchPagesChanged)
    Q_PROPERTY(bool neverOnline READ neverOnline WRITE setNeverOnline NOTIFY neverOnlineChanged)

public:
    struct Files
    {
        QString permissions; ///< for what is allowed
        QString servers;     ///< mcp.json
    };

    Toolbox(const Files& files, DocumentReader reader, bool neverOnline, QObject* parent = nullptr);
    ~Toolbox() override;

    ToolRegistry& registry() { return m_registry; }
    Permissions* permissions() { return &m_permissions; }
    mcp::McpServers* servers() { return m_servers.get(); }
    ToolList* defaults() { return &m_defaults; }

    bool mayFetchPages() const { return m_mayFetchPages; }
    void setMayFetchPages(bool mayFetch);
    bool neverOnline() const { return m_neverOnline; }
    void setNeverOnline(bool neverOnline);

    /// Switched on in new chats unless the user chose otherwise.
    static QStringList defaultTools();

signals:
    void mayFetchPagesChanged();
    void neverOnlineChanged();

private:
    ToolRegistry m_registry;
    Permissions m_permissions;
    FetchPageTool* m_fetchPage = nullptr; ///< in the registry
    std::unique_ptr<mcp::McpServers> m_servers;
    ToolList m_defaults;
    bool m_neverOnline;
    bool m_mayFetchPages = true;
};

} // namespace tools
