// A model behind an address, as it is kept: where, which one, what it can do. Its key is not here.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace remote {

/// Servers whose ways differ in what the interface leaves open.
enum class ServerKind
{
    Unknown,
    Vllm,
    LlamaServer,
    Ollama,
    LmStudio,
    Facet
};

/// "llama-server"; empty: unknown.
QString nameOf(ServerKind kind);

/// Context length where a server does not tell its model's.
inline constexpr int kAssumedContext = 32768;

struct Abilities
{
    bool sees = false;
    bool hears = false;
    bool callsTools = false;
    bool thinks = false;
    int contextLength = 0; ///< 0: unknown

    friend bool operator==(const Abilities&, const Abilities&) = default;
};

struct Endpoint
{
    QString id; ///< for good: also names its key
    QString name;
    QUrl base; ///< "http://gpu.lan:8000/v1"
    QString model;
    ServerKind kind = ServerKind::Unknown;
    Abilities abilities;

    bool leavesMachine() const;
    /// What its key is called among the secrets.
    QString secret() const { return QStringLiteral("endpoint/") + id; }

    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

QJsonObject toJson(const Endpoint& endpoint);
/// Nothing for what is no endpoint.
std::optional<Endpoint> endpointFrom(const QJsonObject& json);

} // namespace remote
