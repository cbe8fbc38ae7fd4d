#include "engine/text/grammar/compiled.h"

#include <algorithm>

namespace engine::grammar {

namespace {

/// Ways to read a text beyond this number are dropped. Each one alone leads to a valid end, so nothing
/// breaks: some valid continuations of very ambiguous schemas are just not offered.
constexpr size_t kMaxStacks = 64;
/// 32 KB each for 262,144 tokens.
constexpr size_t kMaxCachedMasks = 512;

/// Steps all `tops` into `next`, without doubles. Masks and accepted tokens both come from here, so they
/// agree even where ways are dropped.
void stepAll(Stepper& stepper, const std::vector<StackEntry>& entries, std::span<const uint32_t> tops,
             Symbol symbol, std::vector<uint32_t>& next)
{
    next.clear();
    for (const uint32_t top : tops)
        stepper.step(top, symbol, next);
    size_t kept = 0;
    for (size_t i = 0; i < next.size() && kept < kMaxStacks; ++i) {
        const auto isDouble = [&](uint32_t other) {
            return other == next[i] || entries[other] == entries[next[i]];
        };
        if (std::none_of(next.begin(), next.begin() + static_cast<std::ptrdiff_t>(kept), isDouble))
            next[kept++] = next[i];
    }
    next.resize(kept);
}

void setBits(std::vector<uint32_t>& mask, std::span<const TokenId> tokens)
{
    for (const TokenId token : tokens) {
        const auto bit = static_cast<uint32_t>(token);
        mask[bit / 32] |= 1u << (bit % 32);
    }
}

void merge(std::vector<uint32_t>& mask, std::span<const uint32_t> other)
{
    for (size_t i = 0; i < mask.size(); ++i)
        mask[i] |= other[i];
}

/// Walks the trie of all tokens along the stacks and sets the bits of those that fit.
class MaskWalk
{
public:
    MaskWalk(const Compiled& grammar, const Stacks& stacks, std::vector<uint32_t>& mask)
        : m_vocabulary(*grammar.vocabulary),
          m_mask(mask),
          m_entries(stacks.entries),
          m_stepper(grammar.rules, m_entries)
    {
    }

    void walk(const std::vector<uint32_t>& tops)
    {
        if (areFreeText(tops)) {
            merge(m_mask, m_vocabulary.textMask());
            return;
        }
        const auto plainRoom = plainRoomOf(tops);
        if (plainRoom)
            merge(m_mask, m_vocabulary.plainMask(*plainRoom));

        const auto nodes = m_vocabulary.nodes();
        size_t depth = 0;
        open(0, nodes[0].end).tops = tops;
        for (uint32_t i = 1; i < nodes[0].end;) {
            while (i >= m_levels[depth].end)
                --depth;
            const GrammarVocabulary::Node& node = nodes[i];
            if (plainRoom && !node.hasSpecial) {
                i = node.end;
                continue;
            }
            m_entries.resize(m_levels[depth].entryCount);
            Level& level = open(depth + 1, node.end);
            stepAll(m_stepper, m_entries, m_levels[depth].tops, node.byte, level.tops);
            if (level.tops.empty()) {
                i = node.end;
            } else if (areFreeText(level.tops)) {
                setBits(m_mask, tokensOf(node.firstToken, nodes[node.end].firstToken));
                i = node.end;
            } else {
                setBits(m_mask, tokensOf(node.firstToken, node.firstToken + node.tokenCount));
                level.entryCount = m_entries.size();
                ++depth;
                ++i;
            }
        }
    }

private:
    struct Level
    {
        std::vector<uint32_t> tops;
        size_t entryCount = 0; ///< entries in use once `tops` were computed
        uint32_t end = 0;      ///< of the subtree they belong to
    };

    Level& open(size_t depth, uint32_t end)
    {
        if (m_levels.size() <= depth)
            m_levels.resize(depth + 8);
        m_levels[depth].end = end;
        m_levels[depth].entryCount = m_entries.size();
        return m_levels[depth];
    }

    bool areFreeText(const std::vector<uint32_t>& tops) const
    {
        return std::all_of(tops.begin(), tops.end(),
                           [this](uint32_t top) { return m_stepper.isFreeText(top); });
    }

    /// Plain tokens of up to so many code points fit; only where that holds for all stacks, with the largest
    /// number.
    std::optional<size_t> plainRoomOf(const std::vector<uint32_t>& tops) const
    {
        size_t largest = 0;
        for (const uint32_t top : tops) {
            const auto room = m_stepper.plainRoom(top);
            if (!room)
                return std::nullopt;
            largest = std::max(largest, *room);
        }
        return largest;
    }

    std::span<const TokenId> tokensOf(uint32_t first, uint32_t end) const
    {
        return m_vocabulary.tokens().subspan(first, end - first);
    }

    const GrammarVocabulary& m_vocabulary;
    std::vector<uint32_t>& m_mask;
    std::vector<StackEntry> m_entries;
    Stepper m_stepper;
    std::vector<Level> m_levels;
};

} // namespace

Stacks Compiled::after(const Stacks& stacks, TokenId token) const
{
    Stacks result;
    result.entries = stacks.entries;
    Stepper stepper(rules, result.entries);
    if (const auto control = vocabulary->control(token)) {
        stepAll(stepper, result.entries, stacks.tops, symbolOf(*control), result.tops);
    } else {
        std::vector<uint32_t> tops;
        result.tops = vocabulary->piece(token).empty() ? tops : stacks.tops;
        for (const char c : vocabulary->piece(token)) {
            tops.swap(result.tops);
            stepAll(stepper, result.entries, tops, static_cast<uint8_t>(c), result.tops);
        }
    }
    result.compact();
    return result;
}

bool Compiled::isComplete(const Stacks& stacks) const
{
    std::vector<StackEntry> entries = stacks.entries;
    const Stepper stepper(rules, entries);
    return std::any_of(stacks.tops.begin(), stacks.tops.end(),
                       [&](uint32_t top) { return stepper.isComplete(top); });
}

std::span<const uint32_t> Compiled::maskOf(const Stacks& stacks) const
{
    std::vector<StackEntry> entries = stacks.entries;
    const Stepper stepper(rules, entries);
    std::string key;
    for (const uint32_t top : stacks.tops)
        stepper.appendKey(top, longestPiece, key);
    if (const auto found = masks.find(key); found != masks.end())
        return found->second;
    if (masks.size() >= kMaxCachedMasks)
        masks.clear();
    return masks.emplace(std::move(key), computeMask(stacks)).first->second;
}

std::vector<uint32_t> Compiled::computeMask(const Stacks& stacks) const
{
    std::vector<uint32_t> mask(vocabulary->maskWords(), 0);
    MaskWalk walk(*this, stacks, mask);
    walk.walk(stacks.tops);

    std::vector<StackEntry> entries = stacks.entries;
    Stepper stepper(rules, entries);
    for (size_t i = 0; i < static_cast<size_t>(ControlToken::Count); ++i) {
        const auto control = static_cast<ControlToken>(i);
        const TokenId id = vocabulary->controlId(control);
        if (id == kNoToken)
            continue;
        std::vector<uint32_t> next;
        stepAll(stepper, entries, stacks.tops, symbolOf(control), next);
        if (!next.empty())
            setBits(mask, std::span(&id, 1));
    }
    if (isComplete(stacks))
        setBits(mask, vocabulary->endIds());
    return mask;
}

} // namespace engine::grammar
