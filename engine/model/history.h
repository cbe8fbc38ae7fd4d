// Which tokens a KV cache holds, and how far back it can go. Rings forget: snapshots remember for them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <span>
#include <vector>

#include "engine/model/kv_cache.h"
#include "engine/model/token_sequence.h"
#include "engine/text/token.h"

namespace engine {

/// The evaluated tokens of one cache. A roll-back of up to the micro-batch is free; one beyond it restores
/// the newest usable snapshot of the sliding layers' rings and evaluates from there. A snapshot is taken only
/// when an answer is about to push the end of the last prompt out of the rings, and costs the rings' bytes of
/// host memory (E2B with micro-batch 512: 12 MiB in F16).
class History
{
public:
    History(KvCache& kv, uint64_t snapshotBudgetBytes) : m_kv(kv), m_budget(snapshotBudgetBytes) {}

    std::span<const TokenId> tokens() const { return m_ids; }
    uint32_t tokenCount() const { return static_cast<uint32_t>(m_ids.size()); }

    /// Rolls back (restoring a snapshot if need be) to the longest prefix of `prompt` that can be continued
    /// exactly, at most prompt.ids.size() − 1 tokens. Returns its length.
    uint32_t rollBackTo(const TokenSequence& prompt);

    /// Call before keys of positions tokenCount() … tokenCount() + count − 1 are written.
    void prepareToWrite(uint32_t count);

    /// Appends what was written. `keys` as keysOf gives them.
    void append(std::span<const TokenId> ids, std::span<const uint64_t> keys);

    /// Marks the present end as the place that a later prompt will most likely continue from.
    void markPromptEnd() { m_anchor = tokenCount(); }

    /// What identifies each position: its id, or the content and place of its soft token.
    static std::vector<uint64_t> keysOf(const TokenSequence& prompt);

private:
    struct Snapshot
    {
        uint32_t position = 0;  ///< tokens that had been written
        uint32_t validUpTo = 0; ///< tokens of it that still agree with m_keys
        std::vector<std::byte> rings;
    };
    bool canContinue(const Snapshot& snapshot, uint32_t position) const;
    void cut(uint32_t tokenCount);

    KvCache& m_kv;
    uint64_t m_budget;
    std::vector<TokenId> m_ids;
    std::vector<uint64_t> m_keys;
    uint32_t m_highWater = 0; ///< one past the highest position whose slot has been written
    uint32_t m_anchor = 0;
    std::list<Snapshot> m_snapshots; ///< oldest first
};

} // namespace engine
