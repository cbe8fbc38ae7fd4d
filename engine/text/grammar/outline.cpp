#include "engine/text/grammar/outline.h"

namespace engine::grammar {

namespace {

Symbols symbolsOf(std::string_view text)
{
    Symbols symbols;
    append(symbols, text);
    return symbols;
}

/// A network whose state 0 is where the answer starts: inside a thought if one is open, otherwise at the
/// content.
struct Outline
{
    Network network;
    uint32_t content = 0;
};

Outline withThoughts(Thoughts thoughts)
{
    Outline outline;
    Network& network = outline.network;
    network.addState();
    if (thoughts == Thoughts::None)
        return outline;

    uint32_t thought = 0;
    if (thoughts == Thoughts::Open) {
        outline.content = network.addState();
    } else {
        const uint32_t header = network.addState();
        network.addEdge(0, ControlToken::ChannelBegin, header);
        thought = network.addPath(header, symbolsOf("thought\n"));
        outline.content = network.addState();
    }
    network.addFreeText(thought);
    network.addEdge(thought, ControlToken::ChannelEnd, outline.content);
    return outline;
}

/// `<|tool_call>call:NAME{…}<tool_call|>` from one state to another.
void addCall(Network& network, uint32_t from, uint32_t to, const std::vector<Tool>& tools)
{
    const uint32_t begin = network.addState();
    network.addEdge(from, ControlToken::CallBegin, begin);
    const uint32_t name = network.addPath(begin, symbolsOf("call:"));
    const uint32_t end = network.addState();
    network.addEdge(end, ControlToken::CallEnd, to);
    for (const Tool& tool : tools) {
        const uint32_t named = network.addPath(name, symbolsOf(tool.name));
        network.states[named].calls.push_back({tool.arguments, end});
    }
}

} // namespace

RuleId addValueOutline(Rules& rules, RuleId value, Thoughts thoughts)
{
    Outline outline = withThoughts(thoughts);
    Network& network = outline.network;
    const uint32_t done = network.addState(true);
    network.states[outline.content].calls.push_back({value, done});
    if (thoughts == Thoughts::Allowed) // the thought may be left out
        network.states[0].calls.push_back({value, done});
    return rules.add(std::move(network));
}

RuleId addToolOutline(Rules& rules, const std::vector<Tool>& tools, const ToolCallOptions& options)
{
    Outline outline = withThoughts(options.thoughts);
    Network& network = outline.network;
    const uint32_t called = network.addState(true);
    const bool hasOptionalThought = options.thoughts == Thoughts::Allowed;

    addCall(network, outline.content, called, tools);
    if (options.choice == ToolChoice::Auto) {
        // Text that is free all along; thoughts stand only before it.
        const uint32_t text = network.addState(true);
        network.addFreeText(text);
        addCall(network, text, called, tools);
        network.addEdge(outline.content, 0, kByteCount - 1, text);
        network.states[outline.content].accepts = true;
        if (hasOptionalThought) {
            network.addEdge(0, 0, kByteCount - 1, text);
            network.states[0].accepts = true;
        }
    }
    if (hasOptionalThought)
        addCall(network, 0, called, tools);
    if (options.severalCalls && options.choice != ToolChoice::Named)
        addCall(network, called, called, tools);
    return rules.add(std::move(network));
}

} // namespace engine::grammar
