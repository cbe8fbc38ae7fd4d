// Reads what the model writes, token by token, and says what it is: thought, text, tool call, end.
// Markup is recognised by token id only, and none of it reaches the text (spec/text.md 7.11, 7.12).
// Knows nothing of rendering or sampling.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/text/detokenizer.h"
#include "engine/text/message.h"

namespace engine {

enum class OutputEnd
{
    EndOfTurn, ///< the model ended its turn
    ToolCalls, ///< the answer holds at least one call; the model waits for results
    Cut,       ///< the stream ended without a stop token
};

struct OutputEvent
{
    enum class Kind
    {
        Thought,
        Text,
        Call,
        End
    };

    Kind kind = Kind::Text;
    std::string text;               ///< Thought, Text: the next stretch of it, valid UTF-8, never empty
    bool isNewThought = false;      ///< Thought: the first stretch of one; several may follow each other
    ToolCall call;                  ///< Call: arguments are an object; id is empty
    uint32_t callIndex = 0;         ///< Call: counts from 0
    OutputEnd end = OutputEnd::Cut; ///< End
    /// Tokens consumed since the event before, markup included: over a whole stream they add up to its
    /// length.
    uint32_t tokenCount = 0;
};

class OutputParser
{
public:
    enum class State
    {
        Content,
        Thought,
        Call,
        Ended
    };

    /// `startsInThought`: the prompt ended inside an open thought. Keeps a reference to the vocabulary.
    explicit OutputParser(const Vocabulary& vocabulary, bool startsInThought = false);

    /// Events that are certain after this token; often none, rarely more than one. After End nothing follows.
    std::vector<OutputEvent> push(TokenId id);
    std::vector<OutputEvent> push(std::span<const TokenId> ids);

    /// The stream is over. Repairs an open call, gives what was held, and End if it has not come yet.
    std::vector<OutputEvent> finish();

    State state() const { return m_state; }
    bool isInChannelName() const { return m_inChannelName; } ///< Thought: its text has not begun
    uint32_t callCount() const { return m_callCount; }
    uint32_t thoughtTokens() const { return m_thoughtTokens; } ///< consumed while thinking, markup included
    uint32_t tokenCount() const { return m_tokenCount; }

private:
    using Events = std::vector<OutputEvent>;

    void consume(TokenId id, Events& events);
    void control(TokenId id, Events& events);
    void characters(std::string text, Events& events);
    void thoughtCharacters(std::string text, Events& events);
    void contentCharacters(std::string text, Events& events);
    void flushCharacters(Events& events);
    void enterThought(Events& events);
    void leaveThought(Events& events);
    void enterCall(Events& events);
    void leaveCall(bool closed, Events& events);
    void end(bool stopped, Events& events);
    void reportText(OutputEvent::Kind kind, std::string text, Events& events);
    void report(OutputEvent event, Events& events);

    const Vocabulary& m_vocabulary;
    Detokenizer m_detokenizer;
    State m_state;
    State m_stateBeforeCall = State::Content;
    bool m_isNewThought = true;   ///< Thought: nothing of it has come out yet
    bool m_inChannelName = false; ///< Thought: m_held is the channel's name so far
    bool m_afterThought = false;  ///< Content: blank lines are dropped until text comes
    std::string m_held;           ///< name, a thought's last newline, or blanks after a thought
    std::vector<int16_t> m_call;  ///< Call: bytes, kCallQuote for the quote token
    uint32_t m_callCount = 0;
    uint32_t m_thoughtTokens = 0;
    uint32_t m_tokenCount = 0;
    uint32_t m_tokensOfEvent = 0; ///< consumed since the last event
};

} // namespace engine
