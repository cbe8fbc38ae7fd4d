#include "app/tools/mcp/mcp_tool.h"

#include <QCryptographicHash>

#include <algorithm>

#include "app/tools/mcp/model_schema.h"

namespace tools::mcp {

namespace {

constexpr qsizetype kMaxName = 64;
constexpr qsizetype kMaxServerPart = 24;

QString fingerprintOf(const Server& server, const ToolDefinition& tool)
{
    const Json essence{toUtf8(server.config().fingerprint()), toUtf8(tool.name), toUtf8(tool.description),
                       tool.inputSchema};
    return QString::fromLatin1(
        QCryptographicHash::hash(compactJson(essence), QCryptographicHash::Sha256).toHex().left(32));
}

class CallRun : public Run
{
public:
    CallRun(Client& client, const ToolDefinition& tool, const Json& arguments) : m_client(&client)
    {
        const QPointer<CallRun> self(this);
        m_id = client.call(
            tool, arguments,
            [self](const Client::Reply& reply) {
                if (self)
                    self->answered(reply);
            },
            [self](const QString& note) {
                if (self)
                    emit self->progressed(note);
            });
    }

    ~CallRun() override
    {
        if (!isOver())
            stop();
    }

protected:
    void stop() override
    {
        if (m_client)
            m_client->cancel(m_id);
    }

private:
    void answered(const Client::Reply& reply)
    {
        const Outcome outcome = reply.isOk() ? callOutcome(reply.result) : problem(reply.problem);
        outcome.isProblem ? fail(outcome.text) : finish(outcome.text);
    }

    QPointer<Client> m_client;
    qint64 m_id = 0;
};

} // namespace

QString callableName(const QString& server, const QString& tool)
{
    const auto cleaned = [](const QString& text) {
        QString result;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
            const bool isKept = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                                (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
            if (isKept)
                result += c;
            else if (!c.isMark() && !result.endsWith(u'_'))
                result += u'_';
        }
        return result;
    };
    QString name = cleaned(server).left(kMaxServerPart) + u'_' + cleaned(tool);
    // What cleaning took away could have told two tools apart.
    if (name.size() > kMaxName || name != server + u'_' + tool) {
        const QByteArray hash =
            QCryptographicHash::hash((server + u'\n' + tool).toUtf8(), QCryptographicHash::Sha256).toHex();
        const bool isReadable =
            name.size() <= kMaxName && name == QString(server + u'_' + tool).replace(u' ', u'_');
        if (!isReadable)
            name = name.left(kMaxName - 7) + u'_' + QString::fromLatin1(hash.left(6));
    }
    return name;
}

McpTool::McpTool(QString name, Server& server, ToolDefinition definition)
    : m_name(std::move(name)),
      m_server(&server),
      m_definition(std::move(definition)),
      m_parameters(modelSchema(m_definition.inputSchema)),
      m_source(server.config().name),
      m_fingerprint(fingerprintOf(server, m_definition)),
      m_isRemote(server.config().isRemote())
{
}

QString McpTool::title() const
{
    return m_definition.title.isEmpty() ? m_definition.name.left(80) : m_definition.title;
}

QString McpTool::description() const
{
    return m_definition.description.isEmpty() ? title() : m_definition.description;
}

QString McpTool::summary() const
{
    return m_definition.description.section(u'\n', 0, 0).left(200);
}

bool McpTool::isAvailable() const
{
    return m_server && m_server->client();
}

QString McpTool::question(const Json&, const Context&) const
{
    return tr("Let the server “%1” run %2?", "server, tool").arg(m_source, title());
}

std::unique_ptr<Run> McpTool::start(const Json& arguments, const Context&)
{
    Client* client = m_server ? m_server->client() : nullptr;
    if (!client)
        return startKnown(problem(QStringLiteral("The server %1 is not connected.").arg(m_source)));
    return std::make_unique<CallRun>(*client, m_definition, arguments);
}

} // namespace tools::mcp
