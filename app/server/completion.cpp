#include "app/server/completion.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace server {
namespace {

Json callJson(const Delta& call)
{
    return {{"id", call.id},
            {"type", "function"},
            {"function", {{"name", call.name}, {"arguments", call.arguments}}}};
}

Json chunk(const CompletionHead& head, Json delta, const Json& finishReason)
{
    Json json{{"id", head.id},
              {"object", "chat.completion.chunk"},
              {"created", head.created},
              {"model", head.model},
              {"system_fingerprint", nullptr},
              {"choices", Json::array({{{"index", 0},
                                        {"delta", std::move(delta)},
                                        {"logprobs", nullptr},
                                        {"finish_reason", finishReason}}})}};
    if (head.includesUsage)
        json["usage"] = nullptr;
    return json;
}

/// As llama.cpp's server names them.
Json timingsJson(const inference::AnswerResult& result)
{
    const double perSecond = result.decodeSeconds > 0 ? result.answerTokens / result.decodeSeconds : 0;
    return {{"cache_n", result.reusedTokens},
            {"prompt_n", result.promptTokens - result.reusedTokens},
            {"prompt_ms", result.prefillSeconds * 1000},
            {"predicted_n", result.answerTokens},
            {"predicted_ms", result.decodeSeconds * 1000},
            {"predicted_per_second", perSecond}};
}

} // namespace

CompletionHead completionHead(const std::string& model, bool includesUsage)
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return {.id = "chatcmpl-" + QString::number(number, 36).toStdString(),
            .model = model,
            .created = QDateTime::currentSecsSinceEpoch(),
            .includesUsage = includesUsage};
}

void WholeMessage::add(const Delta& delta)
{
    if (delta.kind == Delta::Kind::Call)
        m_calls.push_back(callJson(delta));
    else
        (delta.kind == Delta::Kind::Thought ? m_thought : m_text) += delta.text;
}

Json WholeMessage::json() const
{
    Json message{{"role", "assistant"}, {"content", nullptr}, {"refusal", nullptr}};
    if (!m_text.empty() || m_calls.empty())
        message["content"] = m_text;
    if (!m_thought.empty())
        message["reasoning_content"] = m_thought;
    if (!m_calls.empty())
        message["tool_calls"] = m_calls;
    return message;
}

Json usageJson(const inference::AnswerResult& result, int thoughtTokens)
{
    return {{"prompt_tokens", result.promptTokens},
            {"completion_tokens", result.answerTokens},
            {"total_tokens", result.promptTokens + result.answerTokens},
            {"prompt_tokens_details", {{"cached_tokens", result.reusedTokens}, {"audio_tokens", 0}}},
            {"completion_tokens_details", {{"reasoning_tokens", thoughtTokens}, {"audio_tokens", 0}}}};
}

Json wholeCompletion(const CompletionHead& head, const WholeMessage& message, const char* finishReason,
                     const inference::AnswerResult& result, int thoughtTokens)
{
    Json json{{"id", head.id},
              {"object", "chat.completion"},
              {"created", head.created},
              {"model", head.model},
              {"system_fingerprint", nullptr},
              {"choices", Json::array({{{"index", 0},
                                        {"message", message.json()},
                                        {"logprobs", nullptr},
                                        {"finish_reason", finishReason}}})},
              {"usage", usageJson(result, thoughtTokens)},
              {"timings", timingsJson(result)}};
    if (!result.notes.isEmpty()) { // what of the attachments was missing, cut or thinned
        for (const QString& note : result.notes)
            json["warnings"].push_back(note.toStdString());
    }
    return json;
}

Json firstChunk(const CompletionHead& head)
{
    return chunk(head, {{"role", "assistant"}, {"content", ""}}, nullptr);
}

Json deltaChunk(const CompletionHead& head, const Delta& delta)
{
    switch (delta.kind) {
    case Delta::Kind::Thought:
        return chunk(head, {{"reasoning_content", delta.text}}, nullptr);
    case Delta::Kind::Text:
        return chunk(head, {{"content", delta.text}}, nullptr);
    case Delta::Kind::Call:
        break;
    }
    Json call{{"index", delta.index}};
    call.update(callJson(delta));
    return chunk(head, {{"tool_calls", Json::array({call})}}, nullptr);
}

Json finishChunk(const CompletionHead& head, const char* finishReason)
{
    return chunk(head, Json::object(), finishReason);
}

Json usageChunk(const CompletionHead& head, const inference::AnswerResult& result, int thoughtTokens)
{
    return {{"id", head.id},
            {"object", "chat.completion.chunk"},
            {"created", head.created},
            {"model", head.model},
            {"system_fingerprint", nullptr},
            {"choices", Json::array()},
            {"usage", usageJson(result, thoughtTokens)},
            {"timings", timingsJson(result)}};
}

Json modelJson(const inference::ModelFacts& facts, int64_t created)
{
    Json abilities = Json::array();
    const std::pair<bool, const char*> all[] = {{facts.sees, "vision"},
                                                {facts.hears, "audio"},
                                                {facts.callsTools, "tools"},
                                                {facts.thinks, "reasoning"}};
    for (const auto& [has, name] : all) {
        if (has)
            abilities.push_back(name);
    }
    return {{"id", modelId(facts)},
            {"object", "model"},
            {"created", created},
            {"owned_by", "facet"},
            {"name", facts.name.toStdString()},
            {"context_length", facts.contextLength},
            {"capabilities", abilities}};
}

} // namespace server
