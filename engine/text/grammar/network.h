// A finite automaton whose edges are bytes, control tokens, or whole rules (a recursive transition network).
// Literals, enumerations, numbers and the outline of an answer are networks.
#pragma once

#include "engine/text/grammar/grammar_vocabulary.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace engine::grammar {

/// What an automaton reads: 0–255 are bytes, then the control tokens.
using Symbol = uint16_t;
inline constexpr Symbol kByteCount = 256;
using RuleId = uint32_t;
using Symbols = std::vector<Symbol>;

constexpr Symbol symbolOf(ControlToken token)
{
    return static_cast<Symbol>(kByteCount + static_cast<unsigned>(token));
}

inline constexpr Symbol kQuoteSymbol = symbolOf(ControlToken::Quote);

/// Appends the bytes of `text`.
void append(Symbols& symbols, std::string_view text);

/// Starts in state 0. Edges of a state do not overlap.
struct Network
{
    struct Edge
    {
        Symbol low = 0; ///< first and last symbol that lead to target
        Symbol high = 0;
        uint32_t target = 0;
    };
    struct Call
    {
        RuleId rule = 0;
        uint32_t target = 0; ///< where to go on after the rule
    };
    struct State
    {
        std::vector<Edge> edges; ///< ascending
        std::vector<Call> calls;
        bool accepts = false;
        bool freeText = false; ///< every byte leads back here
    };

    std::vector<State> states;

    uint32_t addState(bool accepts = false);
    void addEdge(uint32_t from, Symbol low, Symbol high, uint32_t target);
    void addEdge(uint32_t from, Symbol symbol, uint32_t target) { addEdge(from, symbol, symbol, target); }
    void addEdge(uint32_t from, ControlToken token, uint32_t target)
    {
        addEdge(from, symbolOf(token), target);
    }
    /// Follows `symbols` from a state, adding states where there are none yet; returns the last one.
    uint32_t addPath(uint32_t from, const Symbols& symbols);
    void addFreeText(uint32_t state);

    const Edge* find(uint32_t state, Symbol symbol) const;

    /// Removes edges and calls to states from which no accepting state can be reached, so that a walk never
    /// gets stuck. `productive(rule)` says whether a called rule has any ending. Returns false if nothing is
    /// accepted at all.
    template <typename Productive>
    bool prune(const Productive& productive);
    bool prune();

    /// Accepts exactly the words given.
    static Network ofWords(const std::vector<Symbols>& words);

private:
    std::vector<bool> liveStates() const;
    void keepOnly(const std::vector<bool>& live);
};

template <typename Productive>
bool Network::prune(const Productive& productive)
{
    for (State& state : states)
        std::erase_if(state.calls, [&](const Call& call) { return !productive(call.rule); });
    const std::vector<bool> live = liveStates();
    keepOnly(live);
    return !live.empty() && live[0];
}

} // namespace engine::grammar
