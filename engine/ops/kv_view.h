// How attention kernels see a layer's cached keys and values.
#pragma once

#include <cstdint>

#include "engine/vulkan/buffer.h"

namespace engine {

enum class KvType : uint32_t
{
    F32,
    F16,
    Q8_0
};

/// Tokens per page of every KV cache.
inline constexpr uint32_t kKvPageTokens = 64;

/// One layer's cache. The key and value of position p live in slot p mod `capacity`: page slot /
/// kKvPageTokens, place slot mod kKvPageTokens. `pageTable` holds one 64-bit device address per page. A page
/// is the keys, then the values, each [kvHeads][kKvPageTokens][headDim]; for Q8_0 each is codes (int8) in
/// that order followed by scales (f16) [kvHeads][kKvPageTokens][headDim / 32]. Pages are reached through
/// addresses in memory, so hazard tracking uses the page table's slice in their place: a kernel that writes
/// keys or values declares an indirect write of `pageTable`.
struct KvView
{
    vulkan::Slice pageTable;
    KvType type = KvType::F16;
    uint32_t kvHeads = 0;
    uint32_t headDim = 0;
    uint32_t capacity = 0; ///< slots: the ring of a sliding layer, the context length of a global one
};

/// Bytes of one page of keys and values.
constexpr uint64_t kvPageBytes(KvType type, uint32_t kvHeads, uint32_t headDim)
{
    const uint64_t values = uint64_t{2} * kvHeads * headDim * kKvPageTokens;
    switch (type) {
    case KvType::F32:
        return values * 4;
    case KvType::F16:
        return values * 2;
    case KvType::Q8_0:
        return values + values / 32 * 2;
    }
    return 0;
}

} // namespace engine
