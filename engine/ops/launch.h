// How many threads work on a row, answered once from what the device can do. A software driver runs best when
// a workgroup is one subgroup: its barriers cost more than the work between them. Knows no op.
#pragma once

#include <algorithm>
#include <cstdint>

#include "engine/vulkan/device.h"

namespace engine {

/// Threads of a workgroup that reduces one row of `cols` values: a multiple of the subgroup size.
inline uint32_t rowThreads(const vulkan::Capabilities& device, uint32_t cols)
{
    const uint32_t subgroup = device.subgroupSize;
    if (device.isCpu)
        return subgroup;
    constexpr uint32_t kValuesPerThread = 8;
    constexpr uint32_t kMostThreads = 512;
    const uint32_t most =
        std::max(subgroup, std::min(kMostThreads, device.maxWorkgroupInvocations) / subgroup * subgroup);
    const uint32_t wanted = (cols + kValuesPerThread - 1) / kValuesPerThread;
    return std::clamp((wanted + subgroup - 1) / subgroup * subgroup, subgroup, most);
}

inline constexpr uint32_t kMostHeadRows = 8;
inline constexpr uint32_t kMostDecodeWorkgroups = 64;

/// Work of the attention kernels, whose unit is a subgroup: it holds some query rows of one KV head in
/// registers.
struct HeadLaunch
{
    uint32_t rows;             ///< query rows of a subgroup
    uint32_t keys;             ///< keys of a step: loads in flight
    uint32_t decodeKeys;       ///< the same in decode
    uint32_t rowSubgroups;     ///< subgroups of a workgroup where they work on their own
    uint32_t decodeSubgroups;  ///< subgroups of a workgroup that share the keys of a decoded token
    uint32_t decodeWorkgroups; ///< enough of them to fill the device
    uint32_t leastKeys;        ///< keys worth a workgroup in decode
};

inline HeadLaunch headLaunch(const vulkan::Capabilities& device, uint32_t headDim)
{
    const uint32_t vectors =
        std::max(1U, headDim / 4 / device.subgroupSize); // of four values, per lane and row
    if (device.isCpu)
        return {.rows = std::clamp(64 / vectors, 2U, kMostHeadRows),
                .keys = 2, // a seventh faster than 1; in decode as fast, and slower to compile
                .decodeKeys = 1,
                .rowSubgroups = 1,
                .decodeSubgroups = 1,
                .decodeWorkgroups = 8,
                .leastKeys = 64};
    // Queries and sums of 16 vectors take 128 registers, what leaves room for keys and for other subgroups.
    return {.rows = std::clamp(16 / vectors, 1U, kMostHeadRows),
            .keys = 4,
            .decodeKeys = 4,
            .rowSubgroups = 4,
            .decodeSubgroups = 8,
            .decodeWorkgroups = kMostDecodeWorkgroups,
            .leastKeys = 64};
}

} // namespace engine
