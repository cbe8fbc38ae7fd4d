// Steps inside objects: keys and what stands between them.
#include "engine/text/grammar/phases.h"
#include "engine/text/grammar/stepper.h"
#include "engine/text/grammar/utf8_progress.h"

#include <algorithm>

namespace engine::grammar {

namespace {

/// Some declared key that leads through `node` may still be written.
bool isReachable(const ObjectRule& rule, const ObjectRule::KeyNode& node, uint64_t seen)
{
    if (rule.anyOrder())
        return (node.belowMask & ~seen) != 0;
    const auto first = static_cast<uint32_t>(seen);
    const auto next = std::lower_bound(node.below.begin(), node.below.end(), first);
    return next != node.below.end() && *next <= rule.nextRequired[first];
}

uint64_t withSeen(const ObjectRule& rule, uint64_t seen, uint32_t property)
{
    return rule.anyOrder() ? seen | uint64_t{1} << property : uint64_t{property} + 1;
}

bool canClose(const ObjectRule& rule, uint64_t seen)
{
    if (rule.anyOrder())
        return (rule.requiredMask & ~seen) == 0;
    return rule.nextRequired[static_cast<size_t>(seen)] == rule.properties.size();
}

bool canGoOn(const ObjectRule& rule, uint64_t seen)
{
    return rule.additional || isReachable(rule, rule.keys[0], seen);
}

} // namespace

void Stepper::stepObject(const ObjectRule& rule, Frame frame, uint32_t below, Symbol symbol, Next& next)
{
    const auto goTo = [&](uint32_t phase) {
        frame.state = phase;
        next.push_back(push(frame, below));
    };
    switch (frame.state) {
    case kBegin:
        if (symbol == '{')
            goTo(kOpened);
        return;
    case kOpened:
    case kAfterComma:
        if (symbol == '}') {
            if (frame.state == kOpened && canClose(rule, frame.seen))
                next.push_back(below);
        } else if (stepSpace(frame, symbol)) {
            goTo(frame.state);
        } else {
            frame.state = kKey;
            frame.progress = 0;
            stepKey(rule, frame, below, symbol, next);
        }
        return;
    case kAfterValue:
    case kBeforeClose:
        if (symbol == ',' && frame.state == kAfterValue) {
            if (canGoOn(rule, frame.seen))
                goTo(kAfterComma);
        } else if (canClose(rule, frame.seen)) {
            if (symbol == '}')
                next.push_back(below);
            else if (stepSpace(frame, symbol))
                goTo(kBeforeClose);
        }
        return;
    case kBeforeColon:
        if (symbol == ':')
            goTo(kAfterColon);
        return;
    case kAfterColon:
    case kAfterColonSpace: {
        if (symbol == ' ' && frame.state == kAfterColon && isJson()) {
            goTo(kAfterColonSpace);
            return;
        }
        const RuleId value =
            frame.count == kAdditional ? *rule.additional : rule.properties[frame.count].value;
        const Frame caller{.rule = frame.rule, .state = kAfterValue, .seen = frame.seen};
        startRule(value, caller, below, symbol, next);
        return;
    }
    case kFreeKey:
        stepFreeKey(frame, below, symbol, next);
        return;
    default:
        stepKey(rule, frame, below, symbol, next);
        return;
    }
}

void Stepper::stepKey(const ObjectRule& rule, Frame frame, uint32_t below, Symbol symbol, Next& next)
{
    const uint32_t node = frame.state - kKey;
    const bool mayBeFree = rule.additional && frame.progress == 0;
    const Symbol keyEnd = isJson() ? '"' : ':';
    const uint32_t* target = rule.keys[node].find(symbol);
    if (!target) {
        if (!mayBeFree)
            return;
        if (node == 0 && isJson()) {
            if (symbol != '"')
                return;
            frame.state = kFreeKey;
            next.push_back(push(frame, below));
        } else if (node != 0 || symbol != keyEnd) {
            stepFreeKey(frame, below, symbol, next);
        }
        return;
    }

    const ObjectRule::KeyNode& reached = rule.keys[*target];
    const bool isKeyEnd = symbol == keyEnd && node != 0;
    const bool isDeclaredOnly = symbol == '\\' || symbol == kQuoteSymbol || isKeyEnd;
    if (!isReachable(rule, reached, frame.seen) && (!mayBeFree || isDeclaredOnly))
        return;
    if (reached.property) {
        frame = {.rule = frame.rule,
                 .state = kAfterColon,
                 .count = *reached.property,
                 .seen = withSeen(rule, frame.seen, *reached.property)};
    } else {
        frame.state = kKey + *target;
        if (isDeclaredOnly)
            frame.progress = 1;
        if (node != 0 && symbol < kByteCount && frame.progress == 0)
            stepUtf8(frame.text, symbol);
    }
    next.push_back(push(frame, below));
}

void Stepper::stepFreeKey(Frame frame, uint32_t below, Symbol symbol, Next& next)
{
    const Symbol keyEnd = isJson() ? '"' : ':';
    if (symbol == keyEnd && frame.text == kCharacterBoundary) {
        frame.state = isJson() ? kBeforeColon : kAfterColon;
        frame.count = kAdditional;
    } else if (isJson()) {
        if (symbol < 0x20 || symbol >= kByteCount || symbol == '\\' || symbol == '"' ||
            !stepUtf8(frame.text, symbol))
            return;
        frame.state = kFreeKey;
    } else {
        if (!isBareKeyByte(symbol))
            return;
        frame.state = kFreeKey;
    }
    next.push_back(push(frame, below));
}

} // namespace engine::grammar
