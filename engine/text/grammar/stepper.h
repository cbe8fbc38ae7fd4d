// Runs rules: a set of stacks of frames, one stack for each way the text so far can be read. Stacks share
// their lower frames; a step copies only what changes.
#pragma once

#include "engine/text/grammar/rules.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine::grammar {

/// A rule under way. What the numbers mean depends on the rule.
struct Frame
{
    RuleId rule = 0;
    uint32_t state = 0; ///< state of a network; phase of other rules
    uint32_t count = 0; ///< code points of a string, items of an array; the property whose value comes next
    uint8_t text = 0;   ///< UTF-8 or escape under way inside strings and keys
    uint8_t progress =
        0;             ///< whitespace so far; bytes of the quote's string so far; in keys: declared ones only
    uint64_t seen = 0; ///< properties written: bits in any order, else the first that may still come

    bool operator==(const Frame&) const = default;
};

/// A frame on top of others. Entry 0 is the bottom: nothing is left to come.
struct StackEntry
{
    Frame frame;
    uint32_t below = 0;

    bool operator==(const StackEntry&) const = default;
};

struct Stacks
{
    std::vector<StackEntry> entries{StackEntry{}};
    std::vector<uint32_t> tops; ///< entries; distinct

    /// Drops entries no stack uses and merges equal ones.
    void compact();
};

/// Steps stacks in a growing list of entries. Keeps nothing between calls.
class Stepper
{
public:
    Stepper(const Rules& rules, std::vector<StackEntry>& entries) : m_rules(rules), m_entries(entries) {}

    /// The stack before anything was read.
    uint32_t start(RuleId root);

    /// Appends to `next` the tops of all stacks that result from reading `symbol`. Every stack has a way to
    /// an end.
    void step(uint32_t top, Symbol symbol, std::vector<uint32_t>& next);

    /// Nothing more needs to be read.
    bool isComplete(uint32_t top) const;

    /// The stack is in free text: every byte is welcome and changes nothing.
    bool isFreeText(uint32_t top) const;

    /// If every plain token up to some number of code points may come (inside strings and free keys): that
    /// number.
    std::optional<size_t> plainRoom(uint32_t top) const;

    /// Text that is equal for two stacks only if the same tokens of up to `longest` bytes may follow.
    void appendKey(uint32_t top, uint32_t longest, std::string& key) const;

private:
    using Next = std::vector<uint32_t>;

    void stepFrame(const Frame& frame, uint32_t below, Symbol symbol, Next& next);
    void stepNetwork(const Network& rule, const Frame& frame, uint32_t below, Symbol symbol, Next& next);
    void stepString(const StringRule& rule, Frame frame, uint32_t below, Symbol symbol, Next& next);
    void stepArray(const ArrayRule& rule, Frame frame, uint32_t below, Symbol symbol, Next& next);
    void stepObject(const ObjectRule& rule, Frame frame, uint32_t below, Symbol symbol, Next& next);
    void stepKey(const ObjectRule& rule, Frame frame, uint32_t below, Symbol symbol, Next& next);
    void stepFreeKey(Frame frame, uint32_t below, Symbol symbol, Next& next);
    void startRule(RuleId rule, const Frame& caller, uint32_t below, Symbol symbol, Next& next);

    bool stepSpace(Frame& frame, Symbol symbol) const;
    bool isJson() const { return m_rules.notation == Notation::Json; }
    uint32_t push(const Frame& frame, uint32_t below);

    const Rules& m_rules;
    std::vector<StackEntry>& m_entries;
};

} // namespace engine::grammar
