// How a server is configured: the common {"mcpServers": {NAME: {…}}} form, with two words of our own
// ("enabled", "enabledTools"). Keys we do not know stay as they are.
#pragma once

#include <QCoreApplication>
#include <QUrl>

#include <variant>
#include <vector>

#include "app/tools/mcp/stdio_transport.h"

namespace tools::mcp {

struct Address
{
    QUrl url;
    Headers headers;
};

struct ServerConfig
{
    Q_DECLARE_TR_FUNCTIONS(tools::mcp::ServerConfig)

public:
    QString name;
    Json entry = Json::object(); ///< as in the file

    bool isEnabled() const { return boolOf(entry, "enabled"); }
    void setEnabled(bool isEnabled) { entry["enabled"] = isEnabled; }
    QStringList enabledTools() const;
    void setEnabledTools(const QStringList& names);

    bool isRemote() const { return !textOf(entry, "url").isEmpty(); }
    /// Where to find it, with ${NAME} and ${env:NAME} replaced from the environment.
    std::variant<Command, Address> target() const;
    /// For people: the command line or the address, without secrets.
    QString summary() const;
    /// Values that must not be shown: of headers and the environment.
    QStringList secrets() const;
    /// Changes when a grant for its tools should not hold any more.
    QString fingerprint() const;
    /// Empty if it can be used.
    QString problem() const;
};

/// Reads a file's content or what a person pasted: with or without "mcpServers", or one entry alone (then
/// `fallbackName` names it). Nothing, with a problem for the user, if it is not that.
std::optional<std::vector<ServerConfig>> configsIn(const QByteArray& text, QString* problem,
                                                   const QString& fallbackName = {});
QByteArray configText(const std::vector<ServerConfig>& servers);

} // namespace tools::mcp
