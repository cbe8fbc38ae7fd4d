#include "engine/text/grammar/grammar.h"

#include "engine/error.h"
#include "engine/text/grammar/compiled.h"
#include "engine/text/grammar/outline.h"
#include "engine/text/grammar/schema_compiler.h"

#include <algorithm>
#include <bit>

namespace engine {

using grammar::Compiled;
using grammar::Json;
using grammar::Stacks;

namespace {

std::unique_ptr<Compiled> finish(const GrammarVocabulary& vocabulary, grammar::Rules rules)
{
    auto compiled = std::make_unique<Compiled>();
    compiled->vocabulary = &vocabulary;
    compiled->rules = std::move(rules);
    for (const TokenId token : vocabulary.tokens())
        compiled->longestPiece =
            std::max(compiled->longestPiece, static_cast<uint32_t>(vocabulary.piece(token).size()));
    return compiled;
}

void requireControl(const GrammarVocabulary& vocabulary, ControlToken token, const char* text)
{
    if (vocabulary.controlId(token) == kNoToken)
        throw Error(ErrorCode::InvalidRequest,
                    std::string("this model's vocabulary has no control token ") + text);
}

void requireThoughts(const GrammarVocabulary& vocabulary, Thoughts thoughts)
{
    if (thoughts == Thoughts::None)
        return;
    requireControl(vocabulary, ControlToken::ChannelBegin, "<|channel>");
    requireControl(vocabulary, ControlToken::ChannelEnd, "<channel|>");
}

std::unique_ptr<Compiled> compileValue(const GrammarVocabulary& vocabulary, const Json& schema,
                                       Thoughts thoughts)
{
    requireThoughts(vocabulary, thoughts);
    grammar::Rules rules;
    const grammar::RuleId value = grammar::SchemaCompiler(rules, schema, "#").compile();
    rules.root = grammar::addValueOutline(rules, value, thoughts);
    if (!rules.finish()[rules.root])
        grammar::failSchema(
            "#", "no value satisfies it (a required part is impossible or contains itself without end)");
    return finish(vocabulary, std::move(rules));
}

bool isToolName(const std::string& name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return c != '$' && grammar::isBareKeyByte(static_cast<uint8_t>(c));
    });
}

/// Name and parameters of an entry like {"type": "function", "function": {…}}; the inner object alone will do
/// too.
const Json& functionOf(const Json& tool, size_t index)
{
    const Json& function = tool.is_object() && tool.contains("function") ? tool["function"] : tool;
    if (!function.is_object() || !function.contains("name") || !function["name"].is_string())
        throw Error(ErrorCode::InvalidRequest,
                    "tool " + std::to_string(index) + " has no function with a name");
    const std::string name = function["name"];
    if (!isToolName(name))
        throw Error(ErrorCode::InvalidRequest,
                    "the tool name '" + name + "' may only consist of letters, digits, '_', '-' and '.'");
    return function;
}

} // namespace

Grammar Grammar::json(const GrammarVocabulary& vocabulary, Thoughts thoughts)
{
    return Grammar(compileValue(vocabulary, Json(true), thoughts));
}

Grammar Grammar::jsonSchema(const GrammarVocabulary& vocabulary, const Json& schema, Thoughts thoughts)
{
    return Grammar(compileValue(vocabulary, schema, thoughts));
}

Grammar Grammar::toolCalls(const GrammarVocabulary& vocabulary, const Json& tools,
                           const ToolCallOptions& options)
{
    requireControl(vocabulary, ControlToken::Quote, "<|\"|>");
    requireControl(vocabulary, ControlToken::CallBegin, "<|tool_call>");
    requireControl(vocabulary, ControlToken::CallEnd, "<tool_call|>");
    requireThoughts(vocabulary, options.thoughts);
    if (!tools.is_array() || tools.empty())
        throw Error(ErrorCode::InvalidRequest, "expected a list of at least one tool");

    grammar::Rules rules;
    rules.notation = grammar::Notation::ToolCall;
    std::vector<grammar::Tool> callable;
    static const Json kNoArguments{{"type", "object"}, {"additionalProperties", false}};
    for (size_t i = 0; i < tools.size(); ++i) {
        const Json& function = functionOf(tools[i], i);
        const std::string name = function["name"];
        const bool isDouble = std::any_of(callable.begin(), callable.end(),
                                          [&](const auto& tool) { return tool.name == name; });
        if (isDouble)
            throw Error(ErrorCode::InvalidRequest, "two tools are named '" + name + "'");
        if (options.choice == ToolChoice::Named && name != options.name)
            continue;

        const bool hasParameters = function.contains("parameters") && !function["parameters"].empty();
        const Json& parameters = hasParameters ? function["parameters"] : kNoArguments;
        const std::string where = name + "#";
        if (!parameters.is_object() || parameters.value("type", Json("object")) != "object")
            grammar::failSchema(where, "the parameters of a tool must be of type object");
        callable.push_back({name, grammar::SchemaCompiler(rules, parameters, where).compile()});
    }
    if (callable.empty())
        throw Error(ErrorCode::InvalidRequest, "there is no tool named '" + options.name + "' to choose");

    rules.root = grammar::addToolOutline(rules, callable, options);
    const std::vector<bool> productive = rules.finish();
    for (const grammar::Tool& tool : callable)
        if (!productive[tool.arguments])
            grammar::failSchema(tool.name + "#", "no arguments satisfy it (a required part is impossible)");
    return Grammar(finish(vocabulary, std::move(rules)));
}

Grammar::Grammar(std::unique_ptr<Compiled> compiled) : m_compiled(std::move(compiled)) {}
Grammar::Grammar(Grammar&&) noexcept = default;
Grammar& Grammar::operator=(Grammar&&) noexcept = default;
Grammar::~Grammar() = default;

GrammarState::GrammarState(const Grammar& grammar)
    : m_grammar(grammar.m_compiled.get()),
      m_stacks(std::make_unique<Stacks>())
{
    const uint32_t top = grammar::Stepper(m_grammar->rules, m_stacks->entries).start(m_grammar->rules.root);
    m_stacks->tops.push_back(top);
}

GrammarState::GrammarState(const GrammarState& other)
    : m_grammar(other.m_grammar),
      m_stacks(std::make_unique<Stacks>(*other.m_stacks)),
      m_ended(other.m_ended)
{
}

GrammarState& GrammarState::operator=(const GrammarState& other)
{
    m_grammar = other.m_grammar;
    m_stacks = std::make_unique<Stacks>(*other.m_stacks);
    m_ended = other.m_ended;
    return *this;
}

GrammarState::GrammarState(GrammarState&&) noexcept = default;
GrammarState& GrammarState::operator=(GrammarState&&) noexcept = default;
GrammarState::~GrammarState() = default;

bool GrammarState::accept(TokenId token)
{
    const GrammarVocabulary& vocabulary = *m_grammar->vocabulary;
    if (m_ended || !vocabulary.contains(token))
        return false;
    if (vocabulary.isEnd(token)) {
        m_ended = isComplete();
        return m_ended;
    }
    Stacks next = m_grammar->after(*m_stacks, token);
    if (next.tops.empty())
        return false;
    *m_stacks = std::move(next);
    return true;
}

void GrammarState::mask(std::span<uint32_t> bits) const
{
    if (m_ended) {
        std::fill(bits.begin(), bits.end(), 0u);
        return;
    }
    const auto mask = m_grammar->maskOf(*m_stacks);
    std::copy(mask.begin(), mask.end(), bits.begin());
}

bool GrammarState::isComplete() const
{
    return m_ended || m_grammar->isComplete(*m_stacks);
}

std::vector<TokenId> GrammarState::forced(size_t limit) const
{
    std::vector<TokenId> run;
    GrammarState state(*this);
    while (run.size() < limit && !state.m_ended) {
        const auto mask = m_grammar->maskOf(*state.m_stacks);
        TokenId only = kNoToken;
        for (size_t i = 0; i < mask.size(); ++i) {
            if (mask[i] == 0)
                continue;
            if (only != kNoToken || !std::has_single_bit(mask[i]))
                return run;
            only = static_cast<TokenId>(i * 32) + std::countr_zero(mask[i]);
        }
        if (only == kNoToken || !state.accept(only))
            return run;
        run.push_back(only);
    }
    return run;
}

} // namespace engine
