#include "app/remote/request_body.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include "engine/text/message.h"

namespace remote {
namespace {

using inference::AnswerRequest;
using inference::Turn;
using Json = nlohmann::ordered_json;

/// For servers that cannot go on writing a message.
constexpr const char* kGoOn =
    "Go on exactly where your last message breaks off. Write only what follows, repeat nothing.";

/// Servers that go on writing the last message when asked to.
bool continuesMessages(ServerKind kind)
{
    return kind == ServerKind::Vllm || kind == ServerKind::LlamaServer || kind == ServerKind::Facet;
}

Json parsed(const QString& text, const char* what)
{
    const Json json = Json::parse(text.toStdString(), nullptr, false);
    if (json.is_discarded() || engine::isDeeperThan(engine::kMaxJsonDepth, json))
        throw engine::Error(engine::ErrorCode::InvalidRequest, std::string(what) + " is not valid JSON");
    return json;
}

/// The arguments as a string that surely is a JSON object: some servers' templates insist.
std::string argumentsOf(const inference::Call& call)
{
    const Json json = Json::parse(call.arguments.toStdString(), nullptr, false);
    return json.is_object() ? call.arguments.toStdString() : "{}";
}

void addStep(const Turn::Step& step, Json& messages)
{
    if (step.text.isEmpty() && step.calls.empty())
        return; // a thought alone: it is not sent
    Json assistant = {{"role", "assistant"}, {"content", step.text.toStdString()}};
    const std::string prefix = "call_" + std::to_string(messages.size()) + "_";
    for (size_t i = 0; i < step.calls.size(); ++i)
        assistant["tool_calls"].push_back(
            {{"id", prefix + std::to_string(i)},
             {"type", "function"},
             {"function",
              {{"name", step.calls[i].name.toStdString()}, {"arguments", argumentsOf(step.calls[i])}}}});
    messages.push_back(std::move(assistant));
    for (size_t i = 0; i < step.calls.size(); ++i)
        messages.push_back({{"role", "tool"},
                            {"tool_call_id", prefix + std::to_string(i)},
                            {"name", step.calls[i].name.toStdString()},
                            {"content", step.calls[i].result.toStdString()}});
}

Json userMessage(const Turn& turn, const PartsOf& partsOf)
{
    Json parts = Json::array();
    for (const inference::AttachmentSource& source : turn.attachments)
        for (Json& part : partsOf(source))
            parts.push_back(std::move(part));
    if (parts.empty())
        return {{"role", "user"}, {"content", turn.text.toStdString()}};
    if (!turn.text.isEmpty())
        parts.push_back({{"type", "text"}, {"text", turn.text.toStdString()}});
    return {{"role", "user"}, {"content", std::move(parts)}};
}

void addSampling(const AnswerRequest& request, ServerKind kind, bool isPlain, Json& body)
{
    const inference::SamplingChoice& sampling = request.sampling;
    if (sampling.greedy)
        body["temperature"] = 0;
    else if (sampling.temperature)
        body["temperature"] = *sampling.temperature;
    if (sampling.topP)
        body["top_p"] = *sampling.topP;
    if (sampling.seed)
        body["seed"] = *sampling.seed;
    if (request.maxTokens > 0)
        body["max_tokens"] = request.maxTokens;
    if (isPlain || kind == ServerKind::Unknown || kind == ServerKind::Ollama)
        return;
    if (sampling.topK)
        body["top_k"] = *sampling.topK;
    if (sampling.minP)
        body["min_p"] = *sampling.minP;
    if (sampling.repetitionPenalty)
        body[kind == ServerKind::Vllm || kind == ServerKind::Facet ? "repetition_penalty"
                                                                   : "repeat_penalty"] =
            *sampling.repetitionPenalty;
}

/// Each server has its own switch for thoughts.
void addThinking(bool thinks, ServerKind kind, Json& body)
{
    switch (kind) {
    case ServerKind::Vllm:
    case ServerKind::LlamaServer:
    case ServerKind::Facet:
        body["chat_template_kwargs"]["enable_thinking"] = thinks;
        break;
    case ServerKind::Ollama:
    case ServerKind::LmStudio:
    case ServerKind::Unknown:
        body["reasoning_effort"] = thinks ? "medium" : "none";
        break;
    }
}

void addContinuation(ServerKind kind, bool isPlain, Json& body)
{
    if (isPlain || !continuesMessages(kind)) {
        body["messages"].push_back({{"role", "user"}, {"content", kGoOn}});
        return;
    }
    if (kind != ServerKind::Vllm)
        return; // the others go on with a last message of the assistant by themselves
    body["add_generation_prompt"] = false;
    body["continue_final_message"] = true;
}

} // namespace

bool continuesText(const AnswerRequest& request)
{
    if (!request.continueLast || request.turns.empty() ||
        request.turns.back().role != Turn::Role::Assistant || request.turns.back().steps.empty())
        return false;
    const Turn::Step& last = request.turns.back().steps.back();
    return !last.text.isEmpty() && last.calls.empty();
}

Json messagesFor(const AnswerRequest& request, const Endpoint&, const PartsOf& partsOf)
{
    Json messages = Json::array();
    for (const Turn& turn : request.turns) {
        if (turn.role == Turn::Role::Assistant) {
            for (const Turn::Step& step : turn.steps)
                addStep(step, messages);
        } else if (turn.role == Turn::Role::System) {
            messages.push_back({{"role", "system"}, {"content", turn.text.toStdString()}});
        } else {
            messages.push_back(userMessage(turn, partsOf));
        }
    }
    return messages;
}

Json bodyFor(const AnswerRequest& request, const Endpoint& endpoint, const BodyOptions& options,
             const PartsOf& partsOf)
{
    const bool continues = continuesText(request);
    Json body = {{"model", endpoint.model.toStdString()}, {"stream", true}};
    body["stream_options"]["include_usage"] = true;
    body["messages"] = messagesFor(request, endpoint, partsOf);
    if (continues)
        addContinuation(endpoint.kind, options.isPlain, body);
    if (!request.tools.isEmpty() && endpoint.abilities.callsTools) {
        body["tools"] = parsed(request.tools, "the list of tools");
        if (!body["tools"].is_array())
            throw engine::Error(engine::ErrorCode::InvalidRequest,
                                "the tool declarations are not a JSON list");
    }
    if (!request.jsonSchema.isEmpty())
        body["response_format"] = {{"type", "json_schema"},
                                   {"json_schema",
                                    {{"name", "answer"},
                                     {"strict", true},
                                     {"schema", parsed(request.jsonSchema, "the answer's schema")}}}};
    addSampling(request, endpoint.kind, options.isPlain, body);
    if (!options.isPlain && endpoint.abilities.thinks)
        addThinking(request.thinking && !continues, endpoint.kind, body);
    if (!options.isPlain && endpoint.kind == ServerKind::LlamaServer)
        body["return_progress"] = true;
    return body;
}

QByteArray bytesOf(const Json& json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace remote
