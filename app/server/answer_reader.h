// From what the model writes to the parts of an assistant's message: thoughts, text up to a stop string,
// calls with ids. Both kinds of answer, whole and streamed, are made of these.
#pragma once

#include <string>
#include <vector>

#include "app/server/chat_request.h"
#include "app/server/stop_strings.h"

namespace server {

/// The next stretch of an answer.
struct Delta
{
    enum class Kind
    {
        Thought,
        Text,
        Call
    };

    Kind kind = Kind::Text;
    std::string text;                ///< Thought, Text
    std::string id, name, arguments; ///< Call: whole
    size_t index = 0;                ///< Call: counts from 0
};

class AnswerReader
{
public:
    /// `idPrefix` makes the ids of calls unlike those of other answers.
    AnswerReader(const ChatRequest& request, std::string idPrefix);

    std::vector<Delta> take(const QList<inference::Piece>& pieces);
    /// What was held back, once the answer is over.
    std::vector<Delta> finish();
    /// The request has what it asked for: the model can be stopped.
    bool isDone() const { return m_stops.isMet() || (!m_severalCalls && m_callCount > 0); }

    /// "stop", "length" or "tool_calls".
    const char* finishReason(engine::StopReason reason) const;
    int thoughtTokens() const { return m_thoughtTokens; }

private:
    void addCall(const std::string& name, const std::string& arguments, std::vector<Delta>& deltas);

    StopStrings m_stops;
    std::optional<ForcedCall> m_forced;
    bool m_severalCalls;
    std::string m_idPrefix;
    std::string m_forcedText;
    size_t m_callCount = 0;
    int m_thoughtTokens = 0;
    bool m_hasThought = false;
};

} // namespace server
