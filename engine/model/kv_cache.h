// Keys and values of one conversation: a ring per sliding layer, growing pages per global layer, nothing for
// layers that read another's. Snapshots of the rings make roll-backs beyond the ring exact.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/model/text_config.h"
#include "engine/ops/kv_view.h"
#include "engine/vulkan/device.h"

namespace engine {

/// Slots of a sliding layer's ring: window + micro-batch, in whole pages. After any forward pass a roll-back
/// of up to micro-batch tokens finds every key it needs still in the ring.
uint32_t slidingRingSlots(const TextConfig& config, uint32_t microBatch);

/// Bytes of the cache once `tokenCount` tokens are in it.
uint64_t kvCacheBytes(const TextConfig& config, KvType type, uint32_t tokenCount, uint32_t microBatch);

class KvCache
{
public:
    /// `contextLength` tokens at most; micro-batches of at most `microBatch`. Allocates page tables only.
    KvCache(vulkan::Device& device, const TextConfig& config, KvType type, uint32_t contextLength,
            uint32_t microBatch);

    /// Makes pages for positions below `tokenCount`. Throws Error(OutOfDeviceMemory) and keeps what is there.
    void reserve(uint32_t tokenCount);

    /// Of the layer or of the one it shares with. Stays valid (and recorded commands stay right) while the
    /// cache grows.
    const KvView& view(uint32_t layer) const { return m_views[m_config.layers[layer].kvSource]; }

    uint32_t contextLength() const { return m_contextLength; }
    KvType type() const { return m_type; }
    uint64_t allocatedBytes() const { return m_allocatedBytes; }

    /// The last `position` whose keys the rings still hold completely for a continuation at `position`, when
    /// `written` positions have been written: a continuation at p needs the window − 1 keys before p.
    bool canContinueAt(uint32_t position, uint32_t written) const;

    /// Bytes of one snapshot (all rings, as filled at `tokenCount`).
    uint64_t snapshotBytes(uint32_t tokenCount) const;
    /// Copies all rings to host memory / back. Global layers need none: their pages keep every position.
    std::vector<std::byte> takeSnapshot(uint32_t tokenCount);
    void restoreSnapshot(const std::vector<std::byte>& snapshot, uint32_t tokenCount);

private:
    struct LayerPages
    {
        std::vector<vulkan::Buffer> groups; ///< kPagesPerGroup pages each
        uint32_t pageCount = 0;
    };
    uint32_t slotsFor(uint32_t layer, uint32_t tokenCount) const;
    template <typename Move>
    void forEachRingPage(uint32_t tokenCount, Move move);

    vulkan::Device& m_device;
    const TextConfig& m_config;
    KvType m_type;
    uint32_t m_contextLength;
    uint32_t m_microBatch;
    uint64_t m_allocatedBytes = 0;
    vulkan::Buffer m_pageTables;
    std::vector<KvView> m_views;     ///< [layers]; empty for layers without cache
    std::vector<LayerPages> m_pages; ///< [layers]
};

} // namespace engine
