// Attention against the paged cache, in prefill and in decode.
#include <algorithm>
#include <array>
#include <cassert>

#include "engine/ops/launch.h"
#include "engine/ops/ops.h"

namespace engine {
namespace {

constexpr uint32_t kWordAlignment = 4; // kernels move rows of heads as vectors of four

uint32_t divided(uint32_t count, uint32_t by)
{
    return (count + by - 1) / by;
}

/// How the work of one decoded token is cut: workgroups [splits, tiles, kvHeads].
struct DecodeShape
{
    uint32_t rows;      ///< heads of one tile
    uint32_t tiles;     ///< per KV head
    uint32_t splits;    ///< of the visible positions, at most
    uint32_t leastKeys; ///< positions worth a workgroup
    uint32_t subgroups; ///< of a workgroup
    uint32_t keys;      ///< per step of a subgroup
};

DecodeShape decodeShape(const vulkan::Capabilities& device, uint32_t heads, uint32_t kvHeads,
                        uint32_t headDim)
{
    const uint32_t group = heads / kvHeads;
    const HeadLaunch launch = headLaunch(device, headDim);
    DecodeShape shape{};
    shape.tiles = divided(group, launch.rows);
    shape.rows = divided(group, shape.tiles);
    shape.subgroups = launch.decodeSubgroups;
    shape.keys = launch.decodeKeys;
    shape.leastKeys = launch.leastKeys;
    shape.splits = std::max(1U, launch.decodeWorkgroups / (shape.tiles * kvHeads));
    return shape;
}

vulkan::Constants headConstants(const vulkan::Capabilities& device, const KvView& kv, uint32_t subgroups)
{
    return {{"kLocalSize", device.subgroupSize * subgroups},
            {"kHeadDim", kv.headDim},
            {"kKvType", static_cast<uint32_t>(kv.type)}};
}

void checkParts([[maybe_unused]] const AttentionParts& parts)
{
    assert(parts.kv.headDim % 32 == 0 && parts.heads % parts.kv.kvHeads == 0);
    assert(parts.rope.pairs <= parts.kv.headDim / 2);
    assert(parts.kv.pageTable && parts.kv.capacity > 0);
}

} // namespace

uint64_t attentionScratchBytes(uint32_t heads, uint32_t headDim)
{
    // Counters of tiles, then two numbers and headDim sums of each row that a workgroup may leave behind.
    const uint64_t rows = std::max(kMostDecodeWorkgroups * kMostHeadRows, 2 * heads);
    constexpr uint64_t kPadding = 8;
    return (heads + rows * 2 + rows * headDim + kPadding) * sizeof(float);
}

void Ops::qkvToCache(const Tensor& q, const Tensor& k, const Tensor& v, const AttentionParts& parts,
                     const BatchView& batch)
{
    checkParts(parts);
    const KvView& kv = parts.kv;
    assert(static_cast<bool>(k) == static_cast<bool>(v));
    assert(q.rows == batch.tokenCount && q.cols == parts.heads * kv.headDim);
    assert(!k || (k.cols == kv.kvHeads * kv.headDim && v.cols == k.cols && batch.tokenCount <= kv.capacity));
    assert(q.rowStride % kWordAlignment == 0 && k.rowStride % kWordAlignment == 0 &&
           v.rowStride % kWordAlignment == 0);
    const vulkan::Capabilities& device = m_device.capabilities();
    const uint32_t subgroups = headLaunch(device, kv.headDim).rowSubgroups;
    const uint32_t rows = parts.heads + (k ? 2 * kv.kvHeads : 0);
    const QkvToCacheParams params{.heads = parts.heads,
                                  .kvHeads = kv.kvHeads,
                                  .qStride = q.rowStride,
                                  .kStride = k.rowStride,
                                  .vStride = v.rowStride,
                                  .capacity = kv.capacity,
                                  .pairs = parts.rope.pairs,
                                  .normalizeV = parts.normalizeV ? 1U : 0U,
                                  .eps = parts.eps};
    const std::array<vulkan::Slice, 8> buffers{q.data,      k.data,           v.data,       parts.qNorm,
                                               parts.kNorm, parts.rope.table, batch.header, kv.pageTable};
    const std::array<vulkan::Slice, 1> pages{k ? kv.pageTable : vulkan::Slice{}};
    m_commands.record(m_kernels.qkvToCache, buffers, std::as_bytes(std::span(&params, 1)),
                      {divided(rows, subgroups), batch.tokenCount}, headConstants(device, kv, subgroups), {},
                      pages);
}

void Ops::attention(const Tensor& q, const AttentionParts& parts, const BatchView& batch, const Tensor& out)
{
    checkParts(parts);
    const KvView& kv = parts.kv;
    assert(q.rows == batch.tokenCount && out.rows == q.rows && q.cols == parts.heads * kv.headDim &&
           out.cols == q.cols);
    assert(q.rowStride % kWordAlignment == 0 && out.rowStride % kWordAlignment == 0);
    assert(parts.window == 0 || kv.capacity + 1 >= parts.window + batch.tokenCount);
    const vulkan::Capabilities& device = m_device.capabilities();
    const HeadLaunch launch = headLaunch(device, kv.headDim);
    const uint32_t group = parts.heads / kv.kvHeads;
    const AttentionParams params{.tokenCount = batch.tokenCount,
                                 .group = group,
                                 .kvHeads = kv.kvHeads,
                                 .qStride = q.rowStride,
                                 .outStride = out.rowStride,
                                 .window = parts.window,
                                 .capacity = kv.capacity,
                                 .scale = parts.scale};
    vulkan::Constants constants = headConstants(device, kv, launch.rowSubgroups);
    constants.emplace_back("kRows", launch.rows);
    constants.emplace_back("kKeys", launch.keys);
    m_commands.dispatch(
        m_kernels.attention, {q.data, batch.visibleEnd, batch.header, kv.pageTable, out.data}, params,
        {divided(batch.tokenCount * group, launch.rows * launch.rowSubgroups), kv.kvHeads}, constants);
}

void Ops::attentionDecode(const Tensor& q, const Tensor& k, const Tensor& v, const AttentionParts& parts,
                          const BatchView& batch, const Tensor& out)
{
    checkParts(parts);
    const KvView& kv = parts.kv;
    assert(batch.tokenCount == 1 && static_cast<bool>(k) == static_cast<bool>(v));
    assert(q.cols == parts.heads * kv.headDim && out.cols == q.cols);
    assert(!k || (k.cols == kv.kvHeads * kv.headDim && v.cols == k.cols));
    assert(parts.window == 0 || kv.capacity >= parts.window);
    const vulkan::Capabilities& device = m_device.capabilities();
    const DecodeShape shape = decodeShape(device, parts.heads, kv.kvHeads, kv.headDim);
    assert(parts.scratch.size >= attentionScratchBytes(parts.heads, kv.headDim));
    const AttentionDecodeParams params{.group = parts.heads / kv.kvHeads,
                                       .kvHeads = kv.kvHeads,
                                       .window = parts.window,
                                       .capacity = kv.capacity,
                                       .pairs = parts.rope.pairs,
                                       .leastKeys = shape.leastKeys,
                                       .normalizeV = parts.normalizeV ? 1U : 0U,
                                       .scale = parts.scale,
                                       .eps = parts.eps};
    vulkan::Constants constants = headConstants(device, kv, shape.subgroups);
    constants.emplace_back("kRows", shape.rows);
    constants.emplace_back("kKeys", shape.keys);
    constants.emplace_back("kSubgroups", shape.subgroups);
    const std::array<vulkan::Slice, 10> buffers{q.data,        k.data,           v.data,       parts.qNorm,
                                                parts.kNorm,   parts.rope.table, batch.header, kv.pageTable,
                                                parts.scratch, out.data};
    const std::array<vulkan::Slice, 1> pages{k ? kv.pageTable : vulkan::Slice{}};
    m_commands.record(m_kernels.attentionDecode, buffers, std::as_bytes(std::span(&params, 1)),
                      {shape.splits, shape.tiles, kv.kvHeads}, constants, {}, pages);
}

} // namespace engine
