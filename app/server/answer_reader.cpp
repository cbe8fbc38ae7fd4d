#include "app/server/answer_reader.h"

namespace server {

AnswerReader::AnswerReader(const ChatRequest& request, std::string idPrefix)
    : m_stops(request.stops),
      m_forced(request.forced),
      m_severalCalls(request.severalCalls),
      m_idPrefix(std::move(idPrefix))
{
}

void AnswerReader::addCall(const std::string& name, const std::string& arguments, std::vector<Delta>& deltas)
{
    Delta delta;
    delta.kind = Delta::Kind::Call;
    delta.index = m_callCount++;
    delta.id = "call_" + m_idPrefix + "_" + std::to_string(delta.index);
    delta.name = name;
    delta.arguments = arguments;
    deltas.push_back(std::move(delta));
}

std::vector<Delta> AnswerReader::take(const QList<inference::Piece>& pieces)
{
    using Kind = inference::Piece::Kind;
    std::vector<Delta> deltas;
    const auto add = [&deltas](Delta::Kind kind, std::string text) {
        if (text.empty())
            return;
        if (deltas.empty() || deltas.back().kind != kind)
            deltas.push_back({kind, {}, {}, {}, {}, 0});
        deltas.back().text += text;
    };
    for (const inference::Piece& piece : pieces) {
        if (piece.kind == Kind::Thought)
            m_thoughtTokens += piece.tokenCount;
        if (isDone())
            continue; // what comes until the model has stopped
        const std::string text = piece.text.toStdString();
        if (piece.kind == Kind::Thought) {
            add(Delta::Kind::Thought, piece.isNewThought && m_hasThought ? "\n" + text : text);
            m_hasThought = true;
        } else if (piece.kind == Kind::Call) {
            addCall(piece.name.toStdString(), piece.arguments.toStdString(), deltas);
        } else if (m_forced) {
            m_forcedText += text;
        } else {
            add(Delta::Kind::Text, m_stops.take(text));
        }
    }
    return deltas;
}

std::vector<Delta> AnswerReader::finish()
{
    std::vector<Delta> deltas;
    if (m_forced && !m_forcedText.empty()) {
        const CallOfTool call = m_forced->callOf(std::exchange(m_forcedText, {}));
        addCall(call.name, call.arguments, deltas);
    } else if (std::string rest = m_stops.finish(); !rest.empty()) {
        deltas.push_back({Delta::Kind::Text, std::move(rest), {}, {}, {}, 0});
    }
    return deltas;
}

const char* AnswerReader::finishReason(engine::StopReason reason) const
{
    if (m_stops.isMet())
        return "stop";
    if (reason == engine::StopReason::TokenLimit || reason == engine::StopReason::ContextFull)
        return "length";
    return m_callCount > 0 ? "tool_calls" : "stop";
}

} // namespace server
