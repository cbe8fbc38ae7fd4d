#include "engine/text/grammar/network.h"

#include <algorithm>
#include <cassert>

namespace engine::grammar {

void append(Symbols& symbols, std::string_view text)
{
    for (const char c : text)
        symbols.push_back(static_cast<uint8_t>(c));
}

uint32_t Network::addState(bool accepts)
{
    states.push_back({{}, {}, accepts, false});
    return static_cast<uint32_t>(states.size() - 1);
}

void Network::addEdge(uint32_t from, Symbol low, Symbol high, uint32_t target)
{
    auto& edges = states[from].edges;
    const auto place = std::upper_bound(edges.begin(), edges.end(), low,
                                        [](Symbol s, const Edge& edge) { return s < edge.low; });
    assert(place == edges.end() || high < place->low);
    assert(place == edges.begin() || std::prev(place)->high < low);
    edges.insert(place, {low, high, target});
}

uint32_t Network::addPath(uint32_t from, const Symbols& symbols)
{
    for (const Symbol symbol : symbols) {
        if (const Edge* edge = find(from, symbol)) {
            from = edge->target;
            continue;
        }
        const uint32_t next = addState();
        addEdge(from, symbol, next);
        from = next;
    }
    return from;
}

void Network::addFreeText(uint32_t state)
{
    addEdge(state, 0, kByteCount - 1, state);
    states[state].freeText = true;
}

const Network::Edge* Network::find(uint32_t state, Symbol symbol) const
{
    const auto& edges = states[state].edges;
    const auto place = std::upper_bound(edges.begin(), edges.end(), symbol,
                                        [](Symbol s, const Edge& edge) { return s < edge.low; });
    if (place == edges.begin() || std::prev(place)->high < symbol)
        return nullptr;
    return &*std::prev(place);
}

bool Network::prune()
{
    return prune([](RuleId) { return true; });
}

Network Network::ofWords(const std::vector<Symbols>& words)
{
    Network network;
    network.addState();
    for (const Symbols& word : words) {
        const uint32_t last = network.addPath(0, word);
        network.states[last].accepts = true;
    }
    return network;
}

std::vector<bool> Network::liveStates() const
{
    std::vector<std::vector<uint32_t>> sources(states.size());
    for (uint32_t from = 0; from < states.size(); ++from) {
        for (const Edge& edge : states[from].edges)
            sources[edge.target].push_back(from);
        for (const Call& call : states[from].calls)
            sources[call.target].push_back(from);
    }
    std::vector<bool> live(states.size(), false);
    std::vector<uint32_t> open;
    for (uint32_t state = 0; state < states.size(); ++state) {
        if (!states[state].accepts)
            continue;
        live[state] = true;
        open.push_back(state);
    }
    while (!open.empty()) {
        const uint32_t state = open.back();
        open.pop_back();
        for (const uint32_t source : sources[state]) {
            if (live[source])
                continue;
            live[source] = true;
            open.push_back(source);
        }
    }
    return live;
}

void Network::keepOnly(const std::vector<bool>& live)
{
    for (State& state : states) {
        std::erase_if(state.edges, [&](const Edge& edge) { return !live[edge.target]; });
        std::erase_if(state.calls, [&](const Call& call) { return !live[call.target]; });
    }
}

} // namespace engine::grammar
