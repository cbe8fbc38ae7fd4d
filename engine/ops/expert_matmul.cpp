// Products with the experts of each token: for few tokens every pair (token, expert) for itself, for many
// tokens all pairs of an expert together.
#include <algorithm>
#include <array>
#include <cassert>

#include "engine/ops/ops.h"
#include "engine/ops/row_products.h"

namespace engine {
namespace {

std::array<uint32_t, 2> words(uint64_t value)
{
    return {static_cast<uint32_t>(value), static_cast<uint32_t>(value >> 32)};
}

ExpertMatmulParams paramsFor(const Tensor& x, const Weight& first, const Weight* second, uint32_t topK,
                             const Tensor& out)
{
    assert(first.cols == x.cols && out.cols == first.rows);
    ExpertMatmulParams params{};
    params.strides0 = words(first.strideBytes);
    if (second) {
        assert(second->type == first.type && second->cols == first.cols && second->rows == first.rows);
        params.strides1 = words(second->strideBytes);
    }
    params.cols = first.cols;
    params.rows = first.rows;
    params.topK = topK;
    params.xStride = x.rowStride;
    params.outStride = out.rowStride;
    params.experts = first.count;
    return params;
}

/// One activation row per workgroup.
RowProductsPlan singleColumnPlan(const vulkan::Capabilities& device, uint32_t tiles, uint32_t groups)
{
    return planRowProducts(device, 1, tiles, groups);
}

/// As many activation rows as an expert has on average.
RowProductsPlan groupedPlan(const vulkan::Capabilities& device, const Weight& weight, uint32_t pairs)
{
    const uint32_t average = std::max(1U, (pairs + weight.count - 1) / weight.count);
    return planRowProducts(device, average, tilesOf(weight) * weight.count, groupsOf(weight));
}

vulkan::Constants constantsFor(const RowProductsPlan& plan, const Tensor& x, bool gateUp, bool grouped,
                               uint32_t rowSlices)
{
    vulkan::Constants constants = plan.constants(isAligned(x));
    constants.emplace_back("kGateUp", gateUp ? 1 : 0);
    constants.emplace_back("kGrouped", grouped ? 1 : 0);
    constants.emplace_back("kRowSlices", rowSlices);
    return constants;
}

} // namespace

void Ops::expertGateUp(const Tensor& x, const Weight& gate, const Weight& up, const vulkan::Slice& ids,
                       const Tensor& out)
{
    assert(out.rows % x.rows == 0 && ids.size >= out.rows * sizeof(uint32_t));
    const uint32_t topK = out.rows / x.rows;
    const uint32_t tiles = tilesOf(gate);
    const RowProductsPlan plan = singleColumnPlan(m_device.capabilities(), tiles * out.rows, groupsOf(gate));
    m_commands.dispatch(m_kernels.expertMatmul[gate.type],
                        {x.data, gate.data, up.data, ids, {}, {}, out.data},
                        paramsFor(x, gate, &up, topK, out), vulkan::Groups{tiles, out.rows},
                        constantsFor(plan, x, true, false, plan.slices));
}

void Ops::expertDown(const Tensor& gated, const Weight& down, const vulkan::Slice& ids, const Tensor& weights,
                     const Tensor& out)
{
    const uint32_t topK = weights.cols;
    assert(gated.rows == out.rows * topK && weights.rows == out.rows && weights.isDense());
    assert(ids.size >= gated.rows * sizeof(uint32_t));
    const uint32_t tiles = tilesOf(down);
    // The teams of a workgroup share the pairs of a token first, the columns of a pair then.
    const RowProductsPlan plan =
        singleColumnPlan(m_device.capabilities(), tiles * out.rows, groupsOf(down) * topK);
    uint32_t pairTeams = 1;
    while (pairTeams * 2 <= plan.slices && pairTeams * 2 <= topK)
        pairTeams *= 2;
    m_commands.dispatch(m_kernels.expertMatmul[down.type],
                        {gated.data, down.data, {}, ids, {}, weights.data, out.data},
                        paramsFor(gated, down, nullptr, topK, out), vulkan::Groups{tiles, out.rows},
                        constantsFor(plan, gated, false, false, plan.slices / pairTeams));
}

void Ops::expertGateUpGrouped(const Tensor& x, const Weight& gate, const Weight& up,
                              const vulkan::Slice& offsets, const vulkan::Slice& pairs, uint32_t topK,
                              const Tensor& out)
{
    assert(out.rows == x.rows * topK && pairs.size >= out.rows * sizeof(uint32_t));
    assert(offsets.size >= (gate.count + 1) * sizeof(uint32_t));
    const RowProductsPlan plan = groupedPlan(m_device.capabilities(), gate, out.rows);
    m_commands.dispatch(m_kernels.expertMatmul[gate.type],
                        {x.data, gate.data, up.data, offsets, pairs, {}, out.data},
                        paramsFor(x, gate, &up, topK, out), vulkan::Groups{tilesOf(gate), gate.count},
                        constantsFor(plan, x, true, true, plan.slices));
}

void Ops::expertDownGrouped(const Tensor& gated, const Weight& down, const vulkan::Slice& offsets,
                            const vulkan::Slice& pairs, const Tensor& weights, const Tensor& scratch,
                            const Tensor& out)
{
    const uint32_t topK = weights.cols;
    assert(gated.rows == out.rows * topK && weights.rows == out.rows && weights.isDense());
    assert(scratch.rows >= gated.rows && scratch.cols == down.rows);
    assert(offsets.size >= (down.count + 1) * sizeof(uint32_t) &&
           pairs.size >= gated.rows * sizeof(uint32_t));
    const Tensor terms = scratch.rowRange(0, gated.rows);
    const RowProductsPlan plan = groupedPlan(m_device.capabilities(), down, gated.rows);
    m_commands.dispatch(m_kernels.expertMatmul[down.type],
                        {gated.data, down.data, {}, offsets, pairs, weights.data, terms.data},
                        paramsFor(gated, down, nullptr, topK, terms),
                        vulkan::Groups{tilesOf(down), down.count},
                        constantsFor(plan, gated, false, true, plan.slices));
    constexpr uint32_t kThreads = 64;
    const uint32_t threads = m_device.capabilities().isCpu ? m_device.capabilities().subgroupSize : kThreads;
    m_commands.dispatch(m_kernels.sumPairs, {terms.data, out.data},
                        SumPairsParams{out.cols, topK, terms.rowStride, out.rowStride},
                        vulkan::Groups{vulkan::groupsFor(out.cols, threads), out.rows},
                        {{"kLocalSize", threads}});
}

} // namespace engine
