// Structured output: a JSON schema or a set of tools becomes a pushdown automaton over bytes and control
// tokens; with the vocabulary it says after every token which tokens may come next. No dead ends: whatever is
// sampled, a valid answer remains in reach. Knows nothing of models and logits.
#pragma once

#include "engine/text/grammar/grammar_vocabulary.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace engine {

/// Whether a thought, `<|channel>thought\n…<channel|>`, may stand before what the grammar constrains.
enum class Thoughts
{
    None,    ///< no thought
    Allowed, ///< a thought may come first
    Open,    ///< the prompt ended inside an open thought: the answer starts in it
};

enum class ToolChoice
{
    Auto,     ///< free text or calls, as the model likes; a call once begun is constrained
    Required, ///< at least one call of any tool and nothing but calls
    Named,    ///< exactly one call of the named tool
};

struct ToolCallOptions
{
    ToolChoice choice = ToolChoice::Auto;
    std::string name; ///< the tool of ToolChoice::Named
    Thoughts thoughts = Thoughts::None;
    bool severalCalls = true; ///< more than one call in a turn (never for ToolChoice::Named)
};

namespace grammar {
struct Compiled;
struct Stacks;
} // namespace grammar

/// A compiled grammar: immutable, except for a cache of masks, hence one thread at a time like all of the
/// engine. Refers to the vocabulary given; states refer to the grammar (moving it is fine).
class Grammar
{
public:
    /// Any JSON value.
    static Grammar json(const GrammarVocabulary& vocabulary, Thoughts thoughts = Thoughts::None);

    /// JSON that satisfies `schema`; README.md of this folder lists the keywords and what is promised. Throws
    /// Error(InvalidRequest) naming the path of a keyword that is unknown or cannot be honoured, and for a
    /// schema that nothing satisfies.
    static Grammar jsonSchema(const GrammarVocabulary& vocabulary, const nlohmann::json& schema,
                              Thoughts thoughts = Thoughts::None);

    /// Calls of `tools`, the array of chat requests: [{"type":"function","function":{"name","parameters"}}],
    /// in the notation of Gemma 4: `<|tool_call>call:NAME{key:value,…}<tool_call|>`. Throws like jsonSchema;
    /// also for names outside [A-Za-z0-9_.-], for an unknown `options.name`, and for a vocabulary without the
    /// control tokens of calls.
    static Grammar toolCalls(const GrammarVocabulary& vocabulary, const nlohmann::json& tools,
                             const ToolCallOptions& options);

    Grammar(Grammar&&) noexcept;
    Grammar& operator=(Grammar&&) noexcept;
    ~Grammar();

private:
    friend class GrammarState;
    explicit Grammar(std::unique_ptr<grammar::Compiled> compiled);
    std::unique_ptr<grammar::Compiled> m_compiled;
};

/// Where an answer stands in its grammar. A value: copy it to look ahead or to go back.
class GrammarState
{
public:
    explicit GrammarState(const Grammar& grammar);
    GrammarState(const GrammarState& other);
    GrammarState& operator=(const GrammarState& other);
    GrammarState(GrammarState&&) noexcept;
    GrammarState& operator=(GrammarState&&) noexcept;
    ~GrammarState();

    /// Takes the token if it may come here; otherwise returns false and changes nothing. After an end token
    /// no other token is accepted.
    bool accept(TokenId token);

    /// Writes one bit per token: set where accept would succeed. `bits` has vocabulary.maskWords() words; bit
    /// i of word w is token 32 · w + i. All zero only after an end token.
    void mask(std::span<uint32_t> bits) const;

    /// The answer so far is whole: end tokens are allowed (more text may be too).
    bool isComplete() const;

    /// An end token was accepted.
    bool isEnded() const { return m_ended; }

    /// The tokens that must come next because each is the only one allowed, at most `limit`; often empty.
    /// They may be prefilled together instead of being sampled one by one; the caller accepts them.
    std::vector<TokenId> forced(size_t limit = 16) const;

private:
    const grammar::Compiled* m_grammar;
    std::unique_ptr<grammar::Stacks> m_stacks;
    bool m_ended = false;
};

} // namespace engine
