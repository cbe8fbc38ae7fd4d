#include "app/remote/probe.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

#include "app/network/this_computer.h"
#include "app/remote/address.h"
#include "app/remote/guess.h"
#include "app/remote/wire.h"

namespace remote {
namespace {

constexpr qint64 kMaxBytes = 8 << 20;
/// Models that are listed, and those of an Ollama that are asked about one by one.
constexpr qsizetype kMaxModels = 2000;
constexpr int kMaxAsked = 24;
constexpr qsizetype kMaxIdLength = 300;
constexpr int kMaxContext = 100'000'000;

int contextOf(const QJsonValue& value)
{
    return static_cast<int>(std::clamp(value.toDouble(), 0.0, double(kMaxContext)));
}

QString textOf(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toString();
}

bool has(const QJsonArray& list, const char* word)
{
    return list.contains(QJsonValue(QLatin1String(word)));
}

ServerKind kindFrom(const QString& owner, const QByteArray& server)
{
    if (owner == QLatin1String("vllm"))
        return ServerKind::Vllm;
    if (owner == QLatin1String("llamacpp") || server.startsWith("llama.cpp"))
        return ServerKind::LlamaServer;
    if (owner == QLatin1String("library"))
        return ServerKind::Ollama;
    if (owner == QLatin1String("organization_owner"))
        return ServerKind::LmStudio;
    if (owner == QLatin1String("facet") || server.startsWith("Facet"))
        return ServerKind::Facet;
    return ServerKind::Unknown;
}

/// What lists of models say beyond the interface: vLLM, routers, llama-server, our own server.
void takeExtras(const QJsonObject& json, FoundModel& model)
{
    for (const char* name : {"max_model_len", "context_length", "max_context_length"})
        if (const int length = contextOf(json.value(QLatin1String(name))); length > 0)
            model.abilities.contextLength = length;
    const QJsonArray capabilities = json.value(QLatin1String("capabilities")).toArray();
    if (has(capabilities, "vision") || has(capabilities, "tools") || has(capabilities, "audio")) {
        model.abilities = {.sees = has(capabilities, "vision"),
                           .hears = has(capabilities, "audio"),
                           .callsTools = has(capabilities, "tools"),
                           .thinks = has(capabilities, "reasoning") || has(capabilities, "thinking"),
                           .contextLength = model.abilities.contextLength};
        model.isGuess = false;
    }
    const QJsonArray modalities = json.value(QLatin1String("architecture"))
                                      .toObject()
                                      .value(QLatin1String("input_modalities"))
                                      .toArray();
    if (!modalities.isEmpty()) {
        model.abilities.sees = has(modalities, "image");
        model.abilities.hears = has(modalities, "audio");
        const QJsonArray parameters = json.value(QLatin1String("supported_parameters")).toArray();
        if (!parameters.isEmpty()) {
            model.abilities.callsTools = has(parameters, "tools");
            model.abilities.thinks = has(parameters, "reasoning") || has(parameters, "reasoning_effort");
        }
        model.isGuess = false;
    }
}

} // namespace

Probe::Probe(QNetworkAccessManager& network, const QString& key, const Patience& patience)
    : m_network(network),
      m_key(key),
      m_patience(patience)
{
}

Probe::~Probe()
{
    for (const QPointer<QNetworkReply>& reply : std::exchange(m_replies, {}))
        if (reply) {
            reply->disconnect(this);
            reply->abort();
            reply->deleteLater();
        }
}

void Probe::start(const QUrl& base, const QString& model)
{
    m_model = model;
    m_probed.base = base;
    QUrl versioned = base;
    versioned.setPath(base.path() + QStringLiteral("/v1"));
    if (base.path().endsWith(QStringLiteral("/v1")))
        askModels({base});
    else
        askModels({versioned, base});
}

void Probe::ask(const QUrl& address, const QByteArray& body, Then then)
{
    QNetworkRequest request = requestTo(address, m_key);
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(static_cast<int>(m_patience.probe.count()));
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    QNetworkReply* reply = body.isEmpty() ? m_network.get(request) : m_network.post(request, body);
    m_replies.append(reply);
    ++m_pending;
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received) {
        if (received > kMaxBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, then = std::move(then)] {
        m_replies.removeAll(reply);
        reply->deleteLater();
        const QByteArray body = reply->isOpen() ? reply->readAll() : QByteArray(); // closed: out of time
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.server = reply->rawHeader("Server");
        answer.json = QJsonDocument::fromJson(body);
        answer.problem = problemOf(*reply, body);
        then(answer);
        oneIsBack();
    });
}

void Probe::oneIsBack()
{
    if (--m_pending == 0)
        emit finished(m_probed);
}

void Probe::askModels(const QList<QUrl>& bases)
{
    ask(below(bases.first(), QStringLiteral("models")), {}, [this, bases](const Answer& answer) {
        m_probed.base = bases.first();
        if (takeModels(answer)) {
            m_probed.problem = {};
            return askMore();
        }
        const Problem problem = answer.problem.isEmpty() ? nonsenseProblem(bases.first()) : answer.problem;
        if (m_probed.problem.isEmpty() || m_probed.problem.status == 404)
            m_probed.problem = problem.status == 404 ? nonsenseProblem(bases.first()) : problem;
        // Somebody answers, though not here: perhaps without the version.
        if (answer.status != 0 && answer.status != 401 && answer.status != 403 && bases.size() > 1)
            askModels(bases.mid(1));
    });
}

/// False if that is no list of models.
bool Probe::takeModels(const Answer& answer)
{
    if (!answer.problem.isEmpty() || !answer.json.object().value(QLatin1String("data")).isArray())
        return false;
    const QJsonArray list = answer.json.object().value(QLatin1String("data")).toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject json = value.toObject();
        FoundModel model;
        model.id = textOf(json, "id");
        if (model.id.isEmpty() || model.id.size() > kMaxIdLength || m_probed.models.size() >= kMaxModels)
            continue;
        if (m_probed.kind == ServerKind::Unknown)
            m_probed.kind = kindFrom(textOf(json, "owned_by"), answer.server);
        model.abilities = guessedFrom(model.id);
        takeExtras(json, model);
        m_probed.models.append(model);
    }
    return true;
}

/// What the interface does not tell, from those that have a place for it. A stranger on the internet is not
/// asked.
void Probe::askMore()
{
    const bool isNear = network::isThisComputer(m_probed.base) || isPrivateNetwork(m_probed.base);
    switch (m_probed.kind) {
    case ServerKind::LlamaServer:
        return askLlamaServer();
    case ServerKind::Ollama:
        return askOllama();
    case ServerKind::LmStudio:
        return askLmStudio();
    case ServerKind::Vllm:
    case ServerKind::Facet:
        return;
    case ServerKind::Unknown:
        if (!isNear)
            return;
        askLlamaServer();
        askOllama();
        askLmStudio();
    }
}

void Probe::askLlamaServer()
{
    ask(below(rootOf(m_probed.base), QStringLiteral("props")), {}, [this](const Answer& answer) {
        const QJsonObject json = answer.json.object();
        if (!answer.problem.isEmpty() || !json.contains(QLatin1String("default_generation_settings")))
            return;
        m_probed.kind = ServerKind::LlamaServer;
        const QJsonObject modalities = json.value(QLatin1String("modalities")).toObject();
        const QJsonObject caps = json.value(QLatin1String("chat_template_caps")).toObject();
        const QString chat = textOf(json, "chat_template");
        const int context = contextOf(json.value(QLatin1String("default_generation_settings"))
                                          .toObject()
                                          .value(QLatin1String("n_ctx")));
        for (FoundModel& model : m_probed.models) {
            model.isGuess = false;
            if (!modalities.isEmpty()) {
                model.abilities.sees = modalities.value(QLatin1String("vision")).toBool();
                model.abilities.hears = modalities.value(QLatin1String("audio")).toBool();
            }
            if (caps.contains(QLatin1String("supports_tools")))
                model.abilities.callsTools = caps.value(QLatin1String("supports_tools")).toBool();
            if (!chat.isEmpty())
                model.abilities.thinks = chat.contains(QLatin1String("enable_thinking"));
            if (context > 0)
                model.abilities.contextLength = context;
        }
    });
}

void Probe::askOllama()
{
    ask(below(rootOf(m_probed.base), QStringLiteral("api/ps")), {}, [this](const Answer& answer) {
        if (!answer.problem.isEmpty() || !answer.json.object().value(QLatin1String("models")).isArray())
            return;
        m_probed.kind = ServerKind::Ollama;
        int asked = 0;
        for (const FoundModel& model : std::as_const(m_probed.models))
            if (m_model.isEmpty() ? asked < kMaxAsked : model.id == m_model) {
                ++asked;
                askOllamaModel(model.id);
            }
        // What a model was loaded with counts, not what it could take.
        const QJsonArray loaded = answer.json.object().value(QLatin1String("models")).toArray();
        for (const QJsonValue& value : loaded)
            if (FoundModel* model = find(textOf(value.toObject(), "name")))
                model->abilities.contextLength =
                    contextOf(value.toObject().value(QLatin1String("context_length")));
    });
}

void Probe::askOllamaModel(const QString& id)
{
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("model"), id}}).toJson(QJsonDocument::Compact);
    ask(below(rootOf(m_probed.base), QStringLiteral("api/show")), body, [this, id](const Answer& answer) {
        FoundModel* model = find(id);
        if (answer.problem.isEmpty() && model != nullptr)
            takeOllamaModel(*model, answer.json.object());
    });
}

void Probe::takeOllamaModel(FoundModel& model, const QJsonObject& json) const
{
    const QJsonArray capabilities = json.value(QLatin1String("capabilities")).toArray();
    if (!capabilities.isEmpty()) {
        model.abilities.sees = has(capabilities, "vision");
        model.abilities.hears = has(capabilities, "audio");
        model.abilities.callsTools = has(capabilities, "tools");
        model.abilities.thinks = has(capabilities, "thinking");
        model.isGuess = false;
    }
    if (model.abilities.contextLength > 0)
        return;
    const QStringList lines = textOf(json, "parameters").split(QLatin1Char('\n'));
    for (const QString& line : lines)
        if (line.startsWith(QLatin1String("num_ctx")))
            model.abilities.contextLength = contextOf(line.mid(7).trimmed().toInt());
    if (model.abilities.contextLength > 0)
        return;
    const QJsonObject info = json.value(QLatin1String("model_info")).toObject();
    for (auto entry = info.begin(); entry != info.end(); ++entry)
        if (entry.key().endsWith(QLatin1String(".context_length")))
            model.abilities.contextLength = contextOf(entry.value());
}

void Probe::askLmStudio()
{
    ask(below(rootOf(m_probed.base), QStringLiteral("api/v0/models")), {}, [this](const Answer& answer) {
        if (!answer.problem.isEmpty())
            return;
        const QJsonArray list = answer.json.object().value(QLatin1String("data")).toArray();
        for (const QJsonValue& value : list) {
            const QJsonObject json = value.toObject();
            FoundModel* model = find(textOf(json, "id"));
            const QString type = textOf(json, "type");
            if (model == nullptr || type.isEmpty())
                continue;
            m_probed.kind = ServerKind::LmStudio;
            model->isGuess = false;
            model->abilities.sees = type == QLatin1String("vlm");
            model->abilities.hears = false;
            if (json.contains(QLatin1String("capabilities")))
                model->abilities.callsTools =
                    has(json.value(QLatin1String("capabilities")).toArray(), "tool_use");
            for (const char* name : {"max_context_length", "loaded_context_length"})
                if (const int length = contextOf(json.value(QLatin1String(name))); length > 0)
                    model->abilities.contextLength = length;
        }
    });
}

FoundModel* Probe::find(const QString& id)
{
    const auto found = std::find_if(m_probed.models.begin(), m_probed.models.end(),
                                    [&](const FoundModel& model) { return model.id == id; });
    return found == m_probed.models.end() ? nullptr : &*found;
}

} // namespace remote
