#include "engine/text/output_parser.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/text/call_reader.h"

namespace engine {

namespace {

/// Longer than any channel's name.
constexpr size_t kMaxChannelName = 40;

/// Whether text behind `<|channel>` can still become a channel's name: an identifier, blanks behind it.
bool mayBeChannelName(std::string_view text)
{
    const auto isNameCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-' || c == '.';
    };
    const auto* blanks = std::find_if_not(text.begin(), text.end(), isNameCharacter);
    return text.size() <= kMaxChannelName && std::all_of(blanks, text.end(), [](char c) { return c == ' '; });
}

} // namespace

OutputParser::OutputParser(const Vocabulary& vocabulary, bool startsInThought)
    : m_vocabulary(vocabulary),
      m_detokenizer(vocabulary),
      m_state(startsInThought ? State::Thought : State::Content)
{
}

std::vector<OutputEvent> OutputParser::push(TokenId id)
{
    return push(std::span<const TokenId>(&id, 1));
}

std::vector<OutputEvent> OutputParser::push(std::span<const TokenId> ids)
{
    Events events;
    for (const TokenId id : ids) {
        if (m_state != State::Ended)
            consume(id, events);
    }
    return events;
}

std::vector<OutputEvent> OutputParser::finish()
{
    Events events;
    if (m_state != State::Ended)
        end(false, events);
    return events;
}

void OutputParser::consume(TokenId id, Events& events)
{
    ++m_tokenCount;
    ++m_tokensOfEvent;
    const bool wasThought = m_state == State::Thought;
    if (m_vocabulary.isControl(id))
        control(id, events);
    else
        characters(m_detokenizer.push(id), events);
    m_thoughtTokens += wasThought || m_state == State::Thought ? 1 : 0;
}

void OutputParser::control(TokenId id, Events& events)
{
    flushCharacters(events);
    const std::array stops{m_vocabulary.eos, m_vocabulary.turnEnd, m_vocabulary.toolResponseBegin};
    if (std::find(stops.begin(), stops.end(), id) != stops.end()) {
        end(true, events);
    } else if (id == m_vocabulary.channelBegin) {
        enterThought(events);
    } else if (id == m_vocabulary.channelEnd) {
        leaveThought(events);
    } else if (id == m_vocabulary.toolCallBegin) {
        enterCall(events);
    } else if (id == m_vocabulary.toolCallEnd && m_state == State::Call) {
        leaveCall(true, events);
    } else if (id == m_vocabulary.quote && m_state == State::Call) {
        m_call.push_back(kCallQuote);
    }
    // Any other control token is out of place, and nothing of it is text.
}

void OutputParser::characters(std::string text, Events& events)
{
    if (text.empty())
        return;
    if (m_state == State::Call)
        for (const char c : text)
            m_call.push_back(static_cast<uint8_t>(c));
    else if (m_state == State::Thought)
        thoughtCharacters(std::move(text), events);
    else
        contentCharacters(std::move(text), events);
}

void OutputParser::thoughtCharacters(std::string text, Events& events)
{
    m_held += text;
    if (m_inChannelName) {
        const size_t newline = m_held.find('\n');
        const bool isName = mayBeChannelName(std::string_view(m_held).substr(0, newline));
        if (isName && newline == std::string::npos)
            return;
        m_inChannelName = false;
        if (isName)
            m_held.erase(0, newline + 1);
    }
    // The newline before <channel|> is markup: the last one waits for what follows.
    text = std::move(m_held);
    m_held.clear();
    if (text.ends_with('\n')) {
        text.pop_back();
        m_held.push_back('\n');
    }
    reportText(OutputEvent::Kind::Thought, std::move(text), events);
}

void OutputParser::contentCharacters(std::string text, Events& events)
{
    if (m_afterThought) {
        m_held += text;
        const size_t begin = m_held.find_first_not_of(" \t\r\n");
        if (begin == std::string::npos)
            return;
        const size_t newline = m_held.find_last_of('\n', begin);
        text = m_held.substr(newline == std::string::npos ? 0 : newline + 1);
        m_held.clear();
        m_afterThought = false;
    }
    reportText(OutputEvent::Kind::Text, std::move(text), events);
}

void OutputParser::flushCharacters(Events& events)
{
    characters(m_detokenizer.finish(), events);
}

void OutputParser::enterThought(Events& events)
{
    if (m_state == State::Call)
        leaveCall(true, events);
    m_state = State::Thought;
    m_isNewThought = true;
    m_inChannelName = true;
    m_held.clear();
}

void OutputParser::leaveThought(Events& events)
{
    if (m_state == State::Call && m_stateBeforeCall == State::Thought)
        leaveCall(true, events);
    if (m_state != State::Thought)
        return; // a stray <channel|>
    m_state = State::Content;
    m_inChannelName = false;
    m_afterThought = true;
    m_held.clear();
}

void OutputParser::enterCall(Events& events)
{
    if (m_state == State::Call)
        leaveCall(true, events);
    m_stateBeforeCall = m_state;
    m_state = State::Call;
}

void OutputParser::leaveCall(bool closed, Events& events)
{
    m_state = m_stateBeforeCall;
    std::optional<ToolCall> call = readCall(m_call, closed);
    if (call) {
        OutputEvent event;
        event.kind = OutputEvent::Kind::Call;
        event.call = std::move(*call);
        event.callIndex = m_callCount++;
        report(std::move(event), events);
    } else {
        std::string text;
        for (const int16_t unit : m_call)
            text += unit == kCallQuote ? '"' : static_cast<char>(unit);
        characters(std::move(text), events);
    }
    m_call.clear();
}

void OutputParser::end(bool stopped, Events& events)
{
    flushCharacters(events);
    if (m_state == State::Call)
        leaveCall(false, events);
    OutputEvent event;
    event.kind = OutputEvent::Kind::End;
    event.end = m_callCount > 0 ? OutputEnd::ToolCalls : stopped ? OutputEnd::EndOfTurn : OutputEnd::Cut;
    report(std::move(event), events);
    m_state = State::Ended;
}

void OutputParser::reportText(OutputEvent::Kind kind, std::string text, Events& events)
{
    if (text.empty())
        return;
    OutputEvent event;
    event.kind = kind;
    event.text = std::move(text);
    event.isNewThought = kind == OutputEvent::Kind::Thought && std::exchange(m_isNewThought, false);
    report(std::move(event), events);
}

void OutputParser::report(OutputEvent event, Events& events)
{
    event.tokenCount = m_tokensOfEvent;
    m_tokensOfEvent = 0;
    events.push_back(std::move(event));
}

} // namespace engine
