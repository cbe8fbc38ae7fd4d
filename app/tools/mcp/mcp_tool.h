// A server's tool among the others. What the server says about itself (names, texts, schemas) is not trusted:
// it is bounded, and a grant holds only as long as nothing of it changes.
#pragma once

#include <QCoreApplication>
#include <QPointer>

#include "app/tools/mcp/server.h"
#include "app/tools/tool.h"

namespace tools::mcp {

class McpTool : public Tool
{
    Q_DECLARE_TR_FUNCTIONS(McpTool)

public:
    McpTool(QString name, Server& server, ToolDefinition definition);

    QString name() const override { return m_name; }
    QString title() const override;
    QString description() const override;
    QString summary() const override;
    Json parameters() const override { return m_parameters; }
    Json argumentSchema() const override { return m_definition.inputSchema; }
    QString source() const override { return m_source; }
    QString fingerprint() const override { return m_fingerprint; }
    bool isAvailable() const override;
    bool needsNetwork() const override { return m_isRemote; }
    std::chrono::milliseconds timeLimit() const override { return std::chrono::minutes(11); }
    QString question(const Json& arguments, const Context& context) const override;
    std::unique_ptr<Run> start(const Json& arguments, const Context& context) override;

    const ToolDefinition& definition() const { return m_definition; }

private:
    QString m_name;
    QPointer<Server> m_server;
    ToolDefinition m_definition;
    Json m_parameters;
    QString m_source;
    QString m_fingerprint;
    bool m_isRemote;
};

/// "server_tool" of letters, digits, '_', '-' and '.', at most 64; the same for the same words each time.
QString callableName(const QString& server, const QString& tool);

} // namespace tools::mcp
