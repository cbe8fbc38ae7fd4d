#include "engine/engine.h"

#include <algorithm>
#include <deque>

#include "engine/model/stop_matcher.h"

namespace engine {
namespace {

using Clock = std::chrono::steady_clock;

/// The decode loop of one answer.
class Generation
{
public:
    Generation(const Engine& engine, Session& session, const GenerateOptions& options,
               const std::function<void(const OutputEvent&)>& onEvent)
        : m_engine(engine),
          m_session(session),
          m_options(options),
          m_onEvent(onEvent),
          m_sampler(options.sampling),
          m_parser(engine.tokenizer().vocabulary(), options.startsInThought),
          m_stops(options.sampling.stopStrings)
    {
        if (options.grammar != nullptr) {
            m_grammar.emplace(*options.grammar);
            for (const TokenId token : options.alreadyWritten)
                if (!m_grammar->accept(token))
                    throw Error(ErrorCode::InvalidRequest,
                                "what was written so far breaks the rules for this answer, so that it cannot "
                                "go on; ask for a new answer");
            m_mask.resize(engine.grammarVocabulary().maskWords());
        }
    }

    GenerateResult run(const TokenSequence& prompt)
    {
        const Clock::time_point start = Clock::now();
        m_result.prefill = m_session.prefill(prompt, m_options.stop, m_options.prefillProgress);
        m_result.prefillTime = Clock::now() - start;
        if (m_result.prefill.cancelled) {
            m_result.reason = StopReason::Cancelled;
        } else {
            m_penalties.addPrompt(prompt.ids);
            const Clock::time_point decodeStart = Clock::now();
            m_result.reason = decodeLoop();
            m_result.decodeTime = Clock::now() - decodeStart;
        }
        finish();
        return std::move(m_result);
    }

private:
    StopReason decodeLoop()
    {
        while (true) {
            if (m_options.stop.stop_requested())
                return StopReason::Cancelled;
            const TokenId token = nextToken();
            m_result.tokens.push_back(token);
            for (const OutputEvent& event : m_parser.push(token))
                give(event);
            if (m_stops.matched())
                return StopReason::StopString;
            if (isStop(token))
                return m_parser.callCount() > 0 ? StopReason::ToolCalls : StopReason::EndOfTurn;
            if (m_options.maxTokens != 0 && m_result.tokens.size() >= m_options.maxTokens)
                return StopReason::TokenLimit;
            if (m_session.tokenCount() >= m_session.contextLength())
                return StopReason::ContextFull;
            m_session.decode(token);
        }
    }

    TokenId nextToken()
    {
        closeLongThought();
        if (!m_forced.empty()) {
            const TokenId token = m_forced.front();
            m_forced.pop_front();
            if (m_grammar)
                m_grammar->accept(token);
            return token;
        }
        if (m_grammar)
            m_grammar->mask(m_mask);
        const Sample sample = m_session.sample(m_sampler, m_penalties, m_mask, m_result.tokens.size());
        m_penalties.addAnswer(sample.token);
        if (m_grammar)
            m_grammar->accept(sample.token);
        const TokenId token = sample.token;
        if (m_options.onToken)
            m_options.onToken(token, sample);
        return token;
    }

    bool thoughtShouldEnd() const
    {
        return m_options.endThought.stop_requested() ||
               (m_options.thoughtBudget && m_parser.thoughtTokens() >= *m_options.thoughtBudget);
    }

    /// Writes the end of the thought in the model's stead once its budget is used up or the caller asks, and
    /// the grammar lets it: not inside the channel's name.
    void closeLongThought()
    {
        const Vocabulary& vocabulary = m_engine.tokenizer().vocabulary();
        if (m_thoughtClosed || m_parser.state() != OutputParser::State::Thought ||
            m_parser.isInChannelName() || vocabulary.channelEnd == kNoToken || !thoughtShouldEnd())
            return;
        std::vector<TokenId> end = m_engine.tokenizer().encode("\n");
        end.push_back(vocabulary.channelEnd);
        if (m_grammar) {
            GrammarState after = *m_grammar;
            if (!std::all_of(end.begin(), end.end(), [&](TokenId id) { return after.accept(id); }))
                return;
        }
        m_thoughtClosed = true;
        m_forced.assign(end.begin(), end.end());
    }

    bool isStop(TokenId token) const
    {
        const std::vector<TokenId>& stops = m_options.sampling.stopTokens;
        return std::find(stops.begin(), stops.end(), token) != stops.end();
    }

    /// Passes an event on; text goes through the stop strings first.
    void give(OutputEvent event)
    {
        if (event.kind == OutputEvent::Kind::Text) {
            event.text = m_stops.feed(event.text);
            if (event.text.empty())
                return;
        } else {
            giveHeldText();
        }
        m_onEvent(event);
    }

    void giveHeldText()
    {
        if (m_stops.matched())
            return;
        OutputEvent held;
        held.text = m_stops.finish();
        if (!held.text.empty())
            m_onEvent(held);
    }

    void finish()
    {
        for (const OutputEvent& event : m_parser.finish())
            give(event);
    }

    const Engine& m_engine;
    Session& m_session;
    const GenerateOptions& m_options;
    const std::function<void(const OutputEvent&)>& m_onEvent;
    Sampler m_sampler;
    PenaltyCounts m_penalties;
    OutputParser m_parser;
    StopMatcher m_stops;
    std::optional<GrammarState> m_grammar;
    std::vector<uint32_t> m_mask;
    std::deque<TokenId> m_forced;
    bool m_thoughtClosed = false;
    GenerateResult m_result;
};

} // namespace

GenerateResult generate(const Engine& engine, Session& session, const TokenSequence& prompt,
                        const GenerateOptions& options,
                        const std::function<void(const OutputEvent&)>& onEvent)
{
    return Generation(engine, session, options, onEvent).run(prompt);
}

} // namespace engine
