#include "engine/ops/row_products.h"

#include <algorithm>

#include "engine/ops/weight_layout.h"

namespace engine {
namespace {

/// Activation rows per workgroup: the cheapest way to cover `tokens`. The costs of one pass over the weights
/// are those of the software driver with Q4_0; on a GPU a pass costs the same up to 4 columns and the choice
/// is the same.
uint32_t columnsFor(uint32_t tokens)
{
    struct Choice
    {
        uint32_t columns;
        uint32_t cost;
    };
    constexpr Choice kChoices[] = {{1, 10}, {2, 14}, {4, 18}, {8, 28}};
    uint32_t best = 1;
    uint64_t bestCost = UINT64_MAX;
    for (const Choice& choice : kChoices) {
        const uint64_t cost = uint64_t{(tokens + choice.columns - 1) / choice.columns} * choice.cost;
        if (cost < bestCost) {
            best = choice.columns;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace

RowProductsPlan planRowProducts(const vulkan::Capabilities& device, uint32_t tokens, uint32_t tiles,
                                uint32_t groups)
{
    RowProductsPlan plan;
    plan.columns = columnsFor(tokens);
    if (device.isCpu) {
        // One subgroup per workgroup: no shared memory, no barrier.
        plan.rowsPerThread = kTileRows / std::min(device.subgroupSize, kTileRows);
        // Broadcasts win from two columns on (4 columns: 20 instead of 8.5 GFLOP/s); a single one is faster
        // without.
        plan.broadcast = device.subgroupSize == 8 && plan.columns > 1;
        return plan;
    }
    // Enough threads to keep all memory requests in flight, however few rows there are: a team of 32 threads
    // has one to two units of 16 bytes per thread under way.
    constexpr uint32_t kWantedTeams = 4096;
    constexpr uint32_t kSliceBytes = kTileRows * sizeof(float);
    constexpr uint32_t kMostSharedBytes = 16384;
    const uint64_t teams = uint64_t{tiles} * ((tokens + plan.columns - 1) / plan.columns);
    uint32_t most = std::min({16U, device.maxWorkgroupInvocations / kTileRows, groups,
                              kMostSharedBytes / (kSliceBytes * plan.columns)});
    most = std::max(most, 1U);
    while (plan.slices * 2 <= most && teams * plan.slices < kWantedTeams)
        plan.slices *= 2;
    return plan;
}

vulkan::Constants RowProductsPlan::constants(bool aligned) const
{
    return {{"kLocalSize", slices * (kTileRows / rowsPerThread)},
            {"kRowsPerThread", rowsPerThread},
            {"kSlices", slices},
            {"kColumns", columns},
            {"kBroadcast", broadcast ? 1 : 0},
            {"kAligned", aligned ? 1 : 0}};
}

uint32_t tilesOf(const Weight& weight)
{
    return (weight.rows + kTileRows - 1) / kTileRows;
}

uint32_t groupsOf(const Weight& weight)
{
    const uint32_t perGroup = 4 * unitElements(weight.type);
    return (weight.cols + perGroup - 1) / perGroup;
}

bool isAligned(const Tensor& x)
{
    return x.cols % 8 == 0 && x.rowStride % 4 == 0 && x.data.address % 16 == 0;
}

} // namespace engine
