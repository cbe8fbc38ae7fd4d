// The compiled form of a grammar: rules that refer to each other by number. Values of JSON have a rule kind
// each, so that counting and sets of seen keys are numbers in a stack frame instead of automaton states.
#pragma once

#include "engine/text/grammar/network.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace engine::grammar {

inline constexpr uint32_t kNoLimit = std::numeric_limits<uint32_t>::max();
/// Objects with more properties than this take them in alphabetical order only (the order nlohmann::json
/// keeps).
inline constexpr size_t kAnyOrderLimit = 64;

/// How values are written: JSON, or the notation of Gemma 4's calls (bare keys, strings between quote tokens,
/// no blanks).
enum class Notation
{
    Json,
    ToolCall
};

/// A string of any characters; lengths in code points.
struct StringRule
{
    uint32_t minimum = 0;
    uint32_t maximum = kNoLimit;
};

struct ArrayRule
{
    std::vector<RuleId> prefix;  ///< rules of the first items
    std::optional<RuleId> items; ///< rule of all further items; none = no further items
    uint32_t minimum = 0;
    uint32_t maximum = kNoLimit;

    RuleId itemAt(uint32_t index) const { return index < prefix.size() ? prefix[index] : *items; }
};

struct ObjectRule
{
    struct Property
    {
        std::string name;
        RuleId value = 0;
        bool required = false;
    };
    /// A trie over the written keys: quotes, escapes and the colon belong to the word.
    struct KeyNode
    {
        std::vector<std::pair<Symbol, uint32_t>> edges;
        std::vector<uint32_t> below;      ///< ascending: properties whose keys lead through here
        uint64_t belowMask = 0;           ///< the same as bits, in any order only
        std::optional<uint32_t> property; ///< the key that ends here

        const uint32_t* find(Symbol symbol) const;
    };

    std::vector<Property> properties;
    std::optional<RuleId> additional; ///< rule of values under other keys; none = no other keys

    // Filled by Rules::finish.
    std::vector<KeyNode> keys;
    uint64_t requiredMask = 0;
    std::vector<uint32_t> nextRequired; ///< [properties + 1]: first required property at or after each place

    bool anyOrder() const { return properties.size() <= kAnyOrderLimit; }
};

/// One of several; never another choice after Rules::finish.
struct ChoiceRule
{
    std::vector<RuleId> alternatives;
};

using Rule = std::variant<Network, StringRule, ArrayRule, ObjectRule, ChoiceRule>;

struct Rules
{
    Notation notation = Notation::Json;
    std::vector<Rule> rules;
    RuleId root = 0;

    RuleId add(Rule rule);

    /// Makes the rules fit for stepping: alternatives, properties and items that nothing can satisfy are
    /// removed, key tries built, choices flattened. Returns for each rule whether anything satisfies it.
    std::vector<bool> finish();

private:
    std::vector<bool> productiveRules() const;
    void buildKeys(ObjectRule& object) const;
    void flatten(RuleId choice);
};

/// A key as it is written, with its colon. `text` must not contain the quote token's string in ToolCall
/// notation.
Symbols writtenKey(Notation notation, const std::string& name);
/// A string value as it is written.
Symbols writtenString(Notation notation, const std::string& text);
/// Letters, digits, `_`, `-`, `.`, `$`: what bare keys of calls may consist of.
bool isBareKeyByte(unsigned byte);

} // namespace engine::grammar
