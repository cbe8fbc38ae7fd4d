#include "engine/text/grammar/stepper.h"

#include "engine/text/grammar/phases.h"
#include "engine/text/grammar/utf8_progress.h"

#include <algorithm>
#include <cstring>

namespace engine::grammar {

namespace {

// Phases of strings.
constexpr uint32_t kStringBegin = 0;
constexpr uint32_t kStringBody = 1;

// Frame::text inside JSON strings beyond UTF-8: escapes. Surrogates are not written as \u; such characters
// come as UTF-8, so \ud may only be followed by 0-7.
constexpr uint8_t kEscape = kUtf8ProgressEnd;
constexpr uint8_t kHexFirst = kEscape + 1;
constexpr uint8_t kHexAfterD = kEscape + 2;
constexpr uint8_t kHexSecond = kEscape + 3;
constexpr uint8_t kHexThird = kEscape + 4;
constexpr uint8_t kHexFourth = kEscape + 5;

// Frame::progress of whitespace beyond kNoSpace: one space, or a line break and its indentation.
constexpr uint8_t kOneSpace = 1;
constexpr uint8_t kLineBreak = 2;
constexpr uint8_t kMaxIndent = 32;

constexpr char kQuoteText[] = "<|\"|>";

bool isHex(Symbol symbol)
{
    return (symbol >= '0' && symbol <= '9') || (symbol >= 'a' && symbol <= 'f') ||
           (symbol >= 'A' && symbol <= 'F');
}

/// A byte inside a JSON string; false where it may not come.
bool stepJsonText(uint8_t& text, Symbol symbol)
{
    const auto go = [&text](bool allowed, uint8_t next) {
        if (allowed)
            text = next;
        return allowed;
    };
    switch (text) {
    case kCharacterBoundary:
        if (symbol < 0x20)
            return false;
        if (symbol == '\\')
            return go(true, kEscape);
        return stepUtf8(text, symbol);
    case kEscape:
        if (symbol == 'u')
            return go(true, kHexFirst);
        return go(symbol != 0 && symbol < 0x80 && std::strchr("\"\\/bfnrt", symbol), kCharacterBoundary);
    case kHexFirst:
        return go(isHex(symbol), symbol == 'd' || symbol == 'D' ? kHexAfterD : kHexSecond);
    case kHexAfterD:
        return go(symbol >= '0' && symbol <= '7', kHexThird);
    case kHexSecond:
        return go(isHex(symbol), kHexThird);
    case kHexThird:
        return go(isHex(symbol), kHexFourth);
    case kHexFourth:
        return go(isHex(symbol), kCharacterBoundary);
    default:
        return stepUtf8(text, symbol);
    }
}

/// A byte inside a string between quote tokens. Nothing is escaped there; the string of the quote token
/// itself is kept out, because readers that see only text would end the string at it.
bool stepQuotedText(uint8_t& text, uint8_t& quoteBytes, Symbol symbol)
{
    if (text == kCharacterBoundary && symbol < 0x20 && symbol != '\n' && symbol != '\t' && symbol != '\r')
        return false;
    if (!stepUtf8(text, symbol))
        return false;
    if (symbol == static_cast<Symbol>(kQuoteText[quoteBytes]))
        ++quoteBytes;
    else
        quoteBytes = symbol == '<' ? 1 : 0;
    return quoteBytes < sizeof kQuoteText - 1;
}

} // namespace

uint32_t Stepper::start(RuleId root)
{
    Frame frame;
    frame.rule = root;
    return push(frame, 0);
}

uint32_t Stepper::push(const Frame& frame, uint32_t below)
{
    m_entries.push_back({frame, below});
    return static_cast<uint32_t>(m_entries.size() - 1);
}

void Stepper::step(uint32_t top, Symbol symbol, Next& next)
{
    if (top == 0)
        return;
    const StackEntry entry = m_entries[top];
    stepFrame(entry.frame, entry.below, symbol, next);
}

void Stepper::stepFrame(const Frame& frame, uint32_t below, Symbol symbol, Next& next)
{
    const Rule& rule = m_rules.rules[frame.rule];
    if (const auto* network = std::get_if<Network>(&rule))
        stepNetwork(*network, frame, below, symbol, next);
    else if (const auto* string = std::get_if<StringRule>(&rule))
        stepString(*string, frame, below, symbol, next);
    else if (const auto* object = std::get_if<ObjectRule>(&rule))
        stepObject(*object, frame, below, symbol, next);
    else if (const auto* array = std::get_if<ArrayRule>(&rule))
        stepArray(*array, frame, below, symbol, next);
    else
        for (const RuleId alternative : std::get<ChoiceRule>(rule).alternatives)
            stepFrame({.rule = alternative}, below, symbol, next);
}

void Stepper::startRule(RuleId rule, const Frame& caller, uint32_t below, Symbol symbol, Next& next)
{
    const size_t found = next.size();
    const uint32_t callerTop = push(caller, below);
    stepFrame({.rule = rule}, callerTop, symbol, next);
    if (next.size() == found && m_entries.size() == callerTop + 1)
        m_entries.pop_back();
}

void Stepper::stepNetwork(const Network& rule, const Frame& frame, uint32_t below, Symbol symbol, Next& next)
{
    const Network::State& state = rule.states[frame.state];
    if (const Network::Edge* edge = rule.find(frame.state, symbol)) {
        const Network::State& target = rule.states[edge->target];
        if (target.accepts && target.edges.empty() && target.calls.empty()) {
            next.push_back(below);
        } else {
            Frame moved = frame;
            moved.state = edge->target;
            next.push_back(push(moved, below));
        }
    }
    for (const Network::Call& call : state.calls) {
        const Network::State& target = rule.states[call.target];
        if (target.accepts && target.edges.empty() && target.calls.empty()) {
            stepFrame({.rule = call.rule}, below, symbol, next);
        } else {
            Frame caller = frame;
            caller.state = call.target;
            startRule(call.rule, caller, below, symbol, next);
        }
    }
    if (state.accepts)
        step(below, symbol, next);
}

void Stepper::stepString(const StringRule& rule, Frame frame, uint32_t below, Symbol symbol, Next& next)
{
    const Symbol quote = isJson() ? Symbol{'"'} : kQuoteSymbol;
    if (frame.state == kStringBegin) {
        if (symbol != quote)
            return;
        frame.state = kStringBody;
        next.push_back(push(frame, below));
        return;
    }
    const bool atBoundary = frame.text == kCharacterBoundary;
    if (symbol == quote && atBoundary) {
        if (frame.count >= rule.minimum)
            next.push_back(below);
        return;
    }
    if (symbol >= kByteCount)
        return;
    if (atBoundary) {
        if (frame.count >= rule.maximum)
            return;
        if (rule.maximum != kNoLimit || frame.count < rule.minimum)
            ++frame.count;
    }
    const bool allowed =
        isJson() ? stepJsonText(frame.text, symbol) : stepQuotedText(frame.text, frame.progress, symbol);
    if (allowed)
        next.push_back(push(frame, below));
}

bool Stepper::stepSpace(Frame& frame, Symbol symbol) const
{
    if (!isJson())
        return false;
    if (frame.progress == kNoSpace && symbol == ' ')
        frame.progress = kOneSpace;
    else if (frame.progress == kNoSpace && symbol == '\n')
        frame.progress = kLineBreak;
    else if (frame.progress >= kLineBreak && frame.progress < kLineBreak + kMaxIndent &&
             (symbol == ' ' || symbol == '\t'))
        ++frame.progress;
    else
        return false;
    return true;
}

void Stepper::stepArray(const ArrayRule& rule, Frame frame, uint32_t below, Symbol symbol, Next& next)
{
    const auto goTo = [&](uint32_t phase) {
        frame.state = phase;
        next.push_back(push(frame, below));
    };
    if (frame.state == kBegin) {
        if (symbol == '[')
            goTo(kOpened);
        return;
    }
    const bool isEnough = frame.count >= rule.minimum;
    const bool mayFollow = frame.count < rule.maximum;
    if (symbol == ']' && frame.state != kAfterComma) {
        if (isEnough)
            next.push_back(below);
        return;
    }
    if (frame.state == kAfterValue && symbol == ',') {
        if (mayFollow)
            goTo(kAfterComma);
        return;
    }
    // Whitespace after the last item or inside an empty array leads to the bracket; elsewhere an item may
    // follow.
    const bool onlyClose = frame.state == kAfterValue || (frame.state == kOpened && !mayFollow);
    if ((!onlyClose || isEnough) && stepSpace(frame, symbol)) {
        goTo(onlyClose ? kBeforeClose : frame.state);
        return;
    }
    if ((frame.state == kOpened || frame.state == kAfterComma) && mayFollow) {
        const RuleId item = rule.itemAt(frame.count);
        Frame caller = frame;
        caller.state = kAfterValue;
        caller.progress = kNoSpace;
        const auto fixed = std::max(rule.minimum, static_cast<uint32_t>(rule.prefix.size()));
        if (rule.maximum != kNoLimit || caller.count < fixed)
            ++caller.count;
        startRule(item, caller, below, symbol, next);
    }
}

bool Stepper::isComplete(uint32_t top) const
{
    while (top != 0) {
        const Frame& frame = m_entries[top].frame;
        const auto* network = std::get_if<Network>(&m_rules.rules[frame.rule]);
        if (!network || !network->states[frame.state].accepts)
            return false;
        top = m_entries[top].below;
    }
    return true;
}

bool Stepper::isFreeText(uint32_t top) const
{
    if (top == 0)
        return false;
    const Frame& frame = m_entries[top].frame;
    const auto* network = std::get_if<Network>(&m_rules.rules[frame.rule]);
    return network && network->states[frame.state].freeText;
}

std::optional<size_t> Stepper::plainRoom(uint32_t top) const
{
    if (top == 0)
        return std::nullopt;
    const Frame& frame = m_entries[top].frame;
    if (frame.text != kCharacterBoundary)
        return std::nullopt;
    const Rule& rule = m_rules.rules[frame.rule];
    if (const auto* string = std::get_if<StringRule>(&rule))
        if (frame.state == kStringBody)
            return string->maximum == kNoLimit ? size_t{kNoLimit} : size_t{string->maximum - frame.count};
    if (const auto* object = std::get_if<ObjectRule>(&rule)) {
        const bool inFreeKey = frame.state == kFreeKey;
        const bool inKey = frame.state > kKey && frame.progress == 0 && object->additional;
        if (isJson() && (inFreeKey || inKey))
            return size_t{kNoLimit};
    }
    return std::nullopt;
}

void Stepper::appendKey(uint32_t top, uint32_t longest, std::string& key) const
{
    const auto add = [&key](auto value) { key.append(reinterpret_cast<const char*>(&value), sizeof value); };
    for (uint32_t entry = top; entry != 0; entry = m_entries[entry].below) {
        const Frame& frame = m_entries[entry].frame;
        uint64_t count = frame.count;
        if (const auto* string = std::get_if<StringRule>(&m_rules.rules[frame.rule])) {
            // A token has at most `longest` characters: larger distances to the limits make no difference.
            const uint32_t needed = frame.count < string->minimum ? string->minimum - frame.count : 0;
            const uint32_t room = string->maximum == kNoLimit ? kNoLimit : string->maximum - frame.count;
            count = uint64_t{std::min(needed, longest)} << 32 | std::min(room, longest);
        }
        add(frame.rule);
        add(frame.state);
        add(count);
        add(frame.text);
        add(frame.progress);
        add(frame.seen);
    }
    add(~uint32_t{0});
}

} // namespace engine::grammar
