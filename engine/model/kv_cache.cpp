#include "engine/model/kv_cache.h"

#include <algorithm>
#include <cstring>

#include "engine/vulkan/commands.h"

namespace engine {
namespace {

/// Pages allocated at once: few allocations at long contexts, little waste at short ones.
constexpr uint32_t kPagesPerGroup = 4;

uint32_t pagesFor(uint32_t slots)
{
    return (slots + kKvPageTokens - 1) / kKvPageTokens;
}

uint32_t capacityOf(const TextConfig& config, uint32_t layer, uint32_t contextLength, uint32_t microBatch)
{
    // A ring keeps its full size in short contexts too: pages it never reaches are never allocated.
    return config.layers[layer].isGlobal ? pagesFor(contextLength) * kKvPageTokens
                                         : slidingRingSlots(config, microBatch);
}

} // namespace

uint32_t slidingRingSlots(const TextConfig& config, uint32_t microBatch)
{
    return pagesFor(config.window + microBatch) * kKvPageTokens;
}

uint64_t kvCacheBytes(const TextConfig& config, KvType type, uint32_t tokenCount, uint32_t microBatch)
{
    uint64_t bytes = 0;
    for (uint32_t layer = 0; layer < config.layerCount(); ++layer) {
        if (!config.ownsKv(layer))
            continue;
        const LayerConfig& shape = config.layers[layer];
        const uint32_t slots = std::min(tokenCount, capacityOf(config, layer, tokenCount, microBatch));
        const uint32_t groups = (pagesFor(slots) + kPagesPerGroup - 1) / kPagesPerGroup;
        bytes += uint64_t{groups} * kPagesPerGroup * kvPageBytes(type, shape.kvHeads, shape.headDim);
    }
    return bytes;
}

KvCache::KvCache(vulkan::Device& device, const TextConfig& config, KvType type, uint32_t contextLength,
                 uint32_t microBatch)
    : m_device(device),
      m_config(config),
      m_type(type),
      m_contextLength(contextLength),
      m_microBatch(microBatch)
{
    m_views.resize(config.layerCount());
    m_pages.resize(config.layerCount());
    std::vector<uint64_t> tableOffset(config.layerCount());
    uint64_t tableBytes = 0;
    for (uint32_t layer = 0; layer < config.layerCount(); ++layer) {
        if (!config.ownsKv(layer))
            continue;
        tableOffset[layer] = tableBytes;
        const uint32_t pages = pagesFor(capacityOf(config, layer, contextLength, microBatch));
        tableBytes += (uint64_t{pages} * sizeof(uint64_t) + 255) / 256 * 256;
    }
    m_pageTables = device.allocate(tableBytes, vulkan::Memory::Upload, "KV page tables");
    std::memset(m_pageTables.mapped(), 0, tableBytes);
    for (uint32_t layer = 0; layer < config.layerCount(); ++layer) {
        if (!config.ownsKv(layer))
            continue;
        const LayerConfig& shape = config.layers[layer];
        KvView& view = m_views[layer];
        view.type = type;
        view.kvHeads = shape.kvHeads;
        view.headDim = shape.headDim;
        view.capacity = capacityOf(config, layer, contextLength, microBatch);
        view.pageTable = m_pageTables.slice().sub(tableOffset[layer],
                                                  uint64_t{pagesFor(view.capacity)} * sizeof(uint64_t));
    }
}

uint32_t KvCache::slotsFor(uint32_t layer, uint32_t tokenCount) const
{
    return std::min(tokenCount, m_views[layer].capacity);
}

void KvCache::reserve(uint32_t tokenCount)
{
    for (uint32_t layer = 0; layer < m_config.layerCount(); ++layer) {
        if (!m_config.ownsKv(layer))
            continue;
        const KvView& view = m_views[layer];
        LayerPages& pages = m_pages[layer];
        const uint32_t needed = pagesFor(slotsFor(layer, tokenCount));
        const uint32_t tablePages = pagesFor(view.capacity);
        const uint64_t pageBytes = kvPageBytes(m_type, view.kvHeads, view.headDim);
        auto* table = reinterpret_cast<uint64_t*>(m_pageTables.mapped() +
                                                  (view.pageTable.offset - m_pageTables.slice().offset));
        while (pages.pageCount < needed) {
            const std::string name = (m_config.layers[layer].isGlobal ? "KV pages of global layer "
                                                                      : "KV ring of sliding layer ") +
                                     std::to_string(layer);
            vulkan::Buffer group =
                m_device.allocate(pageBytes * kPagesPerGroup, vulkan::Memory::Device, name);
            for (uint32_t i = 0; i < kPagesPerGroup && pages.pageCount + i < tablePages; ++i)
                table[pages.pageCount + i] = group.slice().address + i * pageBytes;
            m_allocatedBytes += group.sizeBytes();
            pages.groups.push_back(std::move(group));
            pages.pageCount += kPagesPerGroup;
        }
    }
}

bool KvCache::canContinueAt(uint32_t position, uint32_t written) const
{
    for (uint32_t layer = 0; layer < m_config.layerCount(); ++layer) {
        if (!m_config.ownsKv(layer) || m_config.layers[layer].isGlobal)
            continue;
        // The oldest key that a token at `position` sees, and the oldest that the ring still holds.
        const uint32_t oldestNeeded = position + 1 > m_config.window ? position + 1 - m_config.window : 0;
        const uint32_t capacity = m_views[layer].capacity;
        const uint32_t oldestHeld = written > capacity ? written - capacity : 0;
        if (oldestHeld > oldestNeeded)
            return false;
    }
    return true;
}

template <typename Move>
void KvCache::forEachRingPage(uint32_t tokenCount, Move move)
{
    uint64_t offset = 0;
    for (uint32_t layer = 0; layer < m_config.layerCount(); ++layer) {
        if (!m_config.ownsKv(layer) || m_config.layers[layer].isGlobal)
            continue;
        const KvView& view = m_views[layer];
        const uint64_t pageBytes = kvPageBytes(m_type, view.kvHeads, view.headDim);
        const uint32_t pages = pagesFor(slotsFor(layer, tokenCount));
        for (uint32_t page = 0; page < pages; ++page, offset += pageBytes) {
            const vulkan::Slice& group = m_pages[layer].groups[page / kPagesPerGroup].slice();
            move(group.sub(page % kPagesPerGroup * pageBytes, pageBytes), offset);
        }
    }
}

uint64_t KvCache::snapshotBytes(uint32_t tokenCount) const
{
    uint64_t bytes = 0;
    for (uint32_t layer = 0; layer < m_config.layerCount(); ++layer) {
        if (m_config.ownsKv(layer) && !m_config.layers[layer].isGlobal) {
            const KvView& view = m_views[layer];
            bytes += pagesFor(slotsFor(layer, tokenCount)) * kvPageBytes(m_type, view.kvHeads, view.headDim);
        }
    }
    return bytes;
}

std::vector<std::byte> KvCache::takeSnapshot(uint32_t tokenCount)
{
    std::vector<std::byte> snapshot(snapshotBytes(tokenCount));
    if (snapshot.empty())
        return snapshot;
    const vulkan::Buffer staging =
        m_device.allocate(snapshot.size(), vulkan::Memory::Readback, "KV snapshot");
    vulkan::Commands commands(m_device);
    commands.begin();
    forEachRingPage(tokenCount, [&](const vulkan::Slice& page, uint64_t offset) {
        commands.copy(page, staging.slice().sub(offset, page.size));
    });
    commands.end();
    commands.submit();
    commands.wait();
    std::memcpy(snapshot.data(), staging.mapped(), snapshot.size());
    return snapshot;
}

void KvCache::restoreSnapshot(const std::vector<std::byte>& snapshot, uint32_t tokenCount)
{
    if (snapshot.empty())
        return;
    const vulkan::Buffer staging = m_device.allocate(snapshot.size(), vulkan::Memory::Upload, "KV snapshot");
    std::memcpy(staging.mapped(), snapshot.data(), snapshot.size());
    vulkan::Commands commands(m_device);
    commands.begin();
    forEachRingPage(tokenCount, [&](const vulkan::Slice& page, uint64_t offset) {
        commands.copy(staging.slice().sub(offset, page.size), page);
    });
    commands.end();
    commands.submit();
    commands.wait();
}

} // namespace engine
