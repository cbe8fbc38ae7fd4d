#include "app/remote/endpoint.h"

#include <algorithm>

#include "app/network/this_computer.h"
#include "app/remote/address.h"

namespace remote {
namespace {

struct Kind
{
    ServerKind kind;
    const char* key;  ///< in the settings
    const char* name; ///< for people
};

constexpr Kind kKinds[] = {
    {ServerKind::Vllm, "vllm", "vLLM"},       {ServerKind::LlamaServer, "llama-server", "llama-server"},
    {ServerKind::Ollama, "ollama", "Ollama"}, {ServerKind::LmStudio, "lm-studio", "LM Studio"},
    {ServerKind::Facet, "facet", "Facet"},
};

constexpr int kMaxContext = 100'000'000;

} // namespace

QString nameOf(ServerKind kind)
{
    for (const Kind& known : kKinds)
        if (known.kind == kind)
            return QString::fromLatin1(known.name);
    return {};
}

bool Endpoint::leavesMachine() const
{
    return !network::isThisComputer(base);
}

QJsonObject toJson(const Endpoint& endpoint)
{
    QString kind;
    for (const Kind& known : kKinds)
        if (known.kind == endpoint.kind)
            kind = QString::fromLatin1(known.key);
    const Abilities& abilities = endpoint.abilities;
    return {{QStringLiteral("id"), endpoint.id},
            {QStringLiteral("name"), endpoint.name},
            {QStringLiteral("address"), endpoint.base.toString()},
            {QStringLiteral("model"), endpoint.model},
            {QStringLiteral("server"), kind},
            {QStringLiteral("sees"), abilities.sees},
            {QStringLiteral("hears"), abilities.hears},
            {QStringLiteral("callsTools"), abilities.callsTools},
            {QStringLiteral("thinks"), abilities.thinks},
            {QStringLiteral("contextLength"), abilities.contextLength}};
}

std::optional<Endpoint> endpointFrom(const QJsonObject& json)
{
    const auto text = [&](const char* key) { return json.value(QLatin1String(key)).toString(); };
    const auto flag = [&](const char* key) { return json.value(QLatin1String(key)).toBool(); };
    Endpoint endpoint;
    endpoint.id = text("id");
    endpoint.base = baseFrom(text("address"));
    endpoint.model = text("model");
    if (endpoint.id.isEmpty() || !endpoint.base.isValid() || endpoint.model.isEmpty())
        return std::nullopt;
    endpoint.name = text("name").isEmpty() ? endpoint.model : text("name");
    for (const Kind& known : kKinds)
        if (text("server") == QLatin1String(known.key))
            endpoint.kind = known.kind;
    endpoint.abilities = {.sees = flag("sees"),
                          .hears = flag("hears"),
                          .callsTools = flag("callsTools"),
                          .thinks = flag("thinks"),
                          .contextLength =
                              std::clamp(json.value(QLatin1String("contextLength")).toInt(), 0, kMaxContext)};
    return endpoint;
}

} // namespace remote
