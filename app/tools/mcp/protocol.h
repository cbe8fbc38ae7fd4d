// Words of the Model Context Protocol: its revisions, messages and what results mean for a model.
// Revisions up to 2025-11-25 begin with a handshake; 2026-07-28 is stateless: every request says its version
// and capabilities in `_meta`.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <vector>

#include "app/tools/json.h"
#include "app/tools/run.h"

namespace tools::mcp {

inline constexpr char kHandshakeRevision[] = "2025-11-25"; ///< the newest with a handshake: what we ask for
inline constexpr char kStatelessRevision[] = "2026-07-28";

/// Revisions with a handshake that we speak.
bool isHandshakeRevision(const QString& revision);

/// Codes of errors that only servers of the stateless revisions send.
inline constexpr int kHeaderMismatch = -32020;
inline constexpr int kMissingCapability = -32021;
inline constexpr int kUnsupportedVersion = -32022;
inline constexpr int kMethodNotFound = -32601;

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct ToolDefinition
{
    QString name;
    QString title;
    QString description;
    Json inputSchema;
};

Json request(qint64 id, const QString& method, Json params);
Json notification(const QString& method, Json params);
Json response(const Json& id, Json result);
Json errorResponse(const Json& id, int code, const QString& message);

Json clientInfo();
/// Adds what every request of the stateless revision carries.
void addStatelessMeta(Json& params);

/// A value as HTTP header: plain, or in Base64 between marks where it is not plain ASCII.
QByteArray headerValue(const QString& value);
/// The headers that mirror a stateless request: Mcp-Method, Mcp-Name and, by the schema's x-mcp-header,
/// Mcp-Param-…
Headers mirroredHeaders(const QString& method, const Json& params, const Json& inputSchema);
/// Empty if the x-mcp-header annotations of a schema are sound; otherwise what is wrong.
QString headerAnnotationProblem(const Json& inputSchema);

/// A tool as a server lists it; nothing, with a reason, for one that cannot be used.
std::optional<ToolDefinition> toolIn(const Json& entry, QString* problem);

/// The text of a tools/call result for the model.
Outcome callOutcome(const Json& result);

} // namespace tools::mcp
