#include "engine/model/history.h"

#include <algorithm>

namespace engine {
namespace {

/// Soft tokens get keys outside the range of ids.
constexpr uint64_t kSoftBit = uint64_t{1} << 63;

/// The first position of the vision block that `position` stands inside of, or `position`.
uint32_t blockStart(const TokenSequence& prompt, uint32_t position)
{
    for (const SoftSpan& span : prompt.soft)
        if (span.isVision && position > span.position && position < span.position + span.count)
            return span.position;
    return position;
}

} // namespace

std::vector<uint64_t> History::keysOf(const TokenSequence& prompt)
{
    std::vector<uint64_t> keys(prompt.ids.size());
    std::transform(prompt.ids.begin(), prompt.ids.end(), keys.begin(),
                   [](TokenId id) { return static_cast<uint64_t>(id); });
    for (const SoftSpan& span : prompt.soft)
        for (uint32_t i = 0; i < span.count; ++i)
            keys[span.position + i] = (span.contentHash * 0x9E3779B97F4A7C15ULL + i) | kSoftBit;
    return keys;
}

bool History::canContinue(const Snapshot& snapshot, uint32_t position) const
{
    return position <= snapshot.position && m_kv.canContinueAt(position, snapshot.position);
}

uint32_t History::rollBackTo(const TokenSequence& prompt)
{
    const std::vector<uint64_t> keys = keysOf(prompt);
    const auto [mine, theirs] = std::mismatch(m_keys.begin(), m_keys.end(), keys.begin(), keys.end());
    auto common = static_cast<uint32_t>(mine - m_keys.begin());
    // The last token is always run: its logits are what the caller wants.
    common = blockStart(prompt, std::min<uint32_t>(common, static_cast<uint32_t>(keys.size()) - 1));
    if (common == tokenCount() || m_kv.canContinueAt(common, m_highWater)) {
        cut(common);
        return common;
    }
    const Snapshot* best = nullptr;
    uint32_t bestPosition = 0;
    for (const Snapshot& snapshot : m_snapshots) {
        const uint32_t position =
            blockStart(prompt, std::min({common, snapshot.position, snapshot.validUpTo}));
        if (position > bestPosition && canContinue(snapshot, position)) {
            best = &snapshot;
            bestPosition = position;
        }
    }
    if (best != nullptr) {
        m_kv.restoreSnapshot(best->rings, best->position);
        m_highWater = best->position;
    } else {
        m_highWater = 0;
    }
    cut(bestPosition);
    return bestPosition;
}

void History::cut(uint32_t tokenCount)
{
    m_ids.resize(tokenCount);
    m_keys.resize(tokenCount);
    m_anchor = std::min(m_anchor, tokenCount);
    for (Snapshot& snapshot : m_snapshots)
        snapshot.validUpTo = std::min(snapshot.validUpTo, tokenCount);
    m_snapshots.remove_if(
        [&](const Snapshot& s) { return s.validUpTo == 0 || !canContinue(s, s.validUpTo); });
}

void History::prepareToWrite(uint32_t count)
{
    const uint32_t end = tokenCount() + count;
    m_kv.reserve(end);
    const bool losesAnchor = m_anchor != 0 && m_kv.canContinueAt(m_anchor, m_highWater) &&
                             !m_kv.canContinueAt(m_anchor, std::max(end, m_highWater));
    if (losesAnchor) {
        const uint64_t bytes = m_kv.snapshotBytes(m_highWater);
        uint64_t held = bytes;
        for (const Snapshot& snapshot : m_snapshots)
            held += snapshot.rings.size();
        while (held > m_budget && !m_snapshots.empty()) {
            held -= m_snapshots.front().rings.size();
            m_snapshots.pop_front();
        }
        if (bytes <= m_budget)
            m_snapshots.push_back({m_highWater, tokenCount(), m_kv.takeSnapshot(m_highWater)});
    }
    m_highWater = std::max(m_highWater, end);
}

void History::append(std::span<const TokenId> ids, std::span<const uint64_t> keys)
{
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    m_keys.insert(m_keys.end(), keys.begin(), keys.end());
}

} // namespace engine
