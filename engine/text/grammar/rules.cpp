#include "engine/text/grammar/rules.h"

#include "engine/error.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace engine::grammar {

const uint32_t* ObjectRule::KeyNode::find(Symbol symbol) const
{
    for (const auto& [edge, target] : edges)
        if (edge == symbol)
            return &target;
    return nullptr;
}

RuleId Rules::add(Rule rule)
{
    rules.push_back(std::move(rule));
    return static_cast<RuleId>(rules.size() - 1);
}

std::vector<bool> Rules::productiveRules() const
{
    std::vector<bool> productive(rules.size(), false);
    const auto isProductive = [&](RuleId id) { return productive[id]; };

    const auto judge = [&](const Rule& rule) {
        if (const auto* network = std::get_if<Network>(&rule)) {
            Network copy = *network;
            return copy.prune(isProductive);
        }
        if (const auto* string = std::get_if<StringRule>(&rule))
            return string->minimum <= string->maximum;
        if (const auto* array = std::get_if<ArrayRule>(&rule)) {
            if (array->minimum > array->maximum)
                return false;
            const size_t fixed = std::min<size_t>(array->minimum, array->prefix.size());
            if (!std::all_of(array->prefix.begin(),
                             array->prefix.begin() + static_cast<std::ptrdiff_t>(fixed), isProductive))
                return false;
            return array->minimum <= array->prefix.size() || (array->items && productive[*array->items]);
        }
        if (const auto* object = std::get_if<ObjectRule>(&rule))
            return std::all_of(object->properties.begin(), object->properties.end(),
                               [&](const ObjectRule::Property& property) {
                                   return !property.required || productive[property.value];
                               });
        const auto& alternatives = std::get<ChoiceRule>(rule).alternatives;
        return std::any_of(alternatives.begin(), alternatives.end(), isProductive);
    };

    // Least fixed point: a rule that needs itself stays unproductive. Parts mostly stand before the rules
    // they belong to, targets of references after them: both directions in turn need few rounds.
    bool changed = false;
    const auto visit = [&](size_t id) {
        if (productive[id] || !judge(rules[id]))
            return;
        productive[id] = true;
        changed = true;
    };
    do {
        changed = false;
        for (size_t id = 0; id < rules.size(); ++id)
            visit(id);
        for (size_t id = rules.size(); id-- > 0;)
            visit(id);
    } while (changed);
    return productive;
}

std::vector<bool> Rules::finish()
{
    std::vector<bool> productive = productiveRules();
    const auto isDead = [&](RuleId id) { return !productive[id]; };
    for (Rule& rule : rules) {
        if (auto* network = std::get_if<Network>(&rule)) {
            network->prune([&](RuleId id) { return productive[id]; });
        } else if (auto* array = std::get_if<ArrayRule>(&rule)) {
            const auto dead = std::find_if(array->prefix.begin(), array->prefix.end(), isDead);
            if (dead != array->prefix.end() || (array->items && isDead(*array->items)))
                array->items.reset();
            array->prefix.erase(dead, array->prefix.end());
            if (!array->items)
                array->maximum = std::min(array->maximum, static_cast<uint32_t>(array->prefix.size()));
        } else if (auto* object = std::get_if<ObjectRule>(&rule)) {
            if (object->additional && isDead(*object->additional))
                object->additional.reset();
            buildKeys(*object);
            // A declared but impossible property stays in the trie as "seen from the start", so that it
            // cannot come back as an additional one; below lists only what may be written.
            for (auto& node : object->keys) {
                std::erase_if(node.below, [&](uint32_t i) { return isDead(object->properties[i].value); });
                node.belowMask = 0;
                if (object->anyOrder())
                    for (const uint32_t i : node.below)
                        node.belowMask |= uint64_t{1} << i;
            }
        } else if (auto* choice = std::get_if<ChoiceRule>(&rule)) {
            std::erase_if(choice->alternatives, isDead);
        }
    }
    for (RuleId id = 0; id < rules.size(); ++id)
        if (std::holds_alternative<ChoiceRule>(rules[id]))
            flatten(id);
    return productive;
}

void Rules::buildKeys(ObjectRule& object) const
{
    object.keys.assign(1, {});
    object.requiredMask = 0;
    const auto count = static_cast<uint32_t>(object.properties.size());
    object.nextRequired.assign(count + 1, count);
    for (uint32_t i = count; i-- > 0;)
        object.nextRequired[i] = object.properties[i].required ? i : object.nextRequired[i + 1];

    for (uint32_t i = 0; i < count; ++i) {
        if (object.anyOrder() && object.properties[i].required)
            object.requiredMask |= uint64_t{1} << i;
        uint32_t node = 0;
        object.keys[node].below.push_back(i);
        for (const Symbol symbol : writtenKey(notation, object.properties[i].name)) {
            if (const uint32_t* next = object.keys[node].find(symbol)) {
                node = *next;
            } else {
                const auto added = static_cast<uint32_t>(object.keys.size());
                object.keys.push_back({});
                object.keys[node].edges.emplace_back(symbol, added);
                node = added;
            }
            object.keys[node].below.push_back(i);
        }
        object.keys[node].property = i;
    }
}

void Rules::flatten(RuleId id)
{
    std::vector<bool> visited(rules.size(), false);
    std::vector<RuleId> open{id};
    std::vector<RuleId> leaves;
    visited[id] = true;
    while (!open.empty()) {
        const RuleId current = open.back();
        open.pop_back();
        const auto* choice = std::get_if<ChoiceRule>(&rules[current]);
        if (!choice) {
            leaves.push_back(current);
            continue;
        }
        for (auto it = choice->alternatives.rbegin(); it != choice->alternatives.rend(); ++it) {
            if (visited[*it])
                continue;
            visited[*it] = true;
            open.push_back(*it);
        }
    }
    std::get<ChoiceRule>(rules[id]).alternatives = std::move(leaves);
}

bool isBareKeyByte(unsigned byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '_' || byte == '-' || byte == '.' || byte == '$';
}

Symbols writtenString(Notation notation, const std::string& text)
{
    Symbols symbols;
    if (notation == Notation::Json) {
        try {
            append(symbols, nlohmann::json(text).dump());
        } catch (const nlohmann::json::exception&) {
            throw Error(ErrorCode::InvalidRequest, "the schema contains a string that is not valid UTF-8");
        }
        return symbols;
    }
    if (text.find("<|\"|>") != std::string::npos)
        throw Error(ErrorCode::InvalidRequest,
                    "the schema contains the string <|\"|>, which arguments of calls cannot express: " +
                        text);
    symbols.push_back(kQuoteSymbol);
    append(symbols, text);
    symbols.push_back(kQuoteSymbol);
    return symbols;
}

Symbols writtenKey(Notation notation, const std::string& name)
{
    Symbols symbols;
    const bool bare =
        notation == Notation::ToolCall && !name.empty() &&
        std::all_of(name.begin(), name.end(), [](char c) { return isBareKeyByte(static_cast<uint8_t>(c)); });
    if (bare)
        append(symbols, name);
    else
        symbols = writtenString(notation, name);
    symbols.push_back(':');
    return symbols;
}

} // namespace engine::grammar
