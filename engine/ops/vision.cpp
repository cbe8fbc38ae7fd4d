// What only the vision tower needs: position rows, 2-D rotation, attention without a cache, pooling.
#include <cassert>

#include "engine/ops/launch.h"
#include "engine/ops/ops.h"

namespace engine {
namespace {

/// Threads along the columns of a plain elementwise kernel.
uint32_t columnThreads(const vulkan::Capabilities& device)
{
    constexpr uint32_t kThreads = 64;
    return device.isCpu ? device.subgroupSize : kThreads;
}

} // namespace

void Ops::addPositions(const Tensor& x, const Tensor& table, uint32_t columns, const vulkan::Slice& positions)
{
    assert(x.isDense() && table.isDense() && table.cols == x.cols && columns < table.rows);
    assert(positions.size >= x.rows * sizeof(shaders::uvec2));
    const uint32_t threads = columnThreads(m_device.capabilities());
    m_commands.dispatch(
        m_kernels.addPositions, {x.data, table.data, positions}, AddPositionsParams{x.cols, columns},
        vulkan::Groups{vulkan::groupsFor(x.cols, threads), x.rows}, {{"kLocalSize", threads}});
}

void Ops::visionHeads(const Tensor& q, const Tensor& k, const Tensor& v, const VisionHeadParts& parts)
{
    assert(q.isDense() && k.isDense() && v.isDense());
    assert(k.rows == q.rows && v.rows == q.rows && k.cols == q.cols && v.cols == q.cols);
    assert(q.cols % parts.heads == 0 && q.cols / parts.heads % 4 == 0);
    const vulkan::Capabilities& device = m_device.capabilities();
    const uint32_t headDim = q.cols / parts.heads;
    const uint32_t subgroups = headLaunch(device, headDim).rowSubgroups;
    m_commands.dispatch(m_kernels.visionHeads,
                        {q.data, k.data, v.data, parts.qNorm, parts.kNorm, parts.rope, parts.positions},
                        VisionHeadsParams{parts.heads, parts.eps},
                        vulkan::Groups{vulkan::groupsFor(3 * parts.heads, subgroups), q.rows},
                        {{"kLocalSize", device.subgroupSize * subgroups}, {"kHeadDim", headDim}});
}

void Ops::visionAttention(const Tensor& q, const Tensor& k, const Tensor& v, uint32_t heads,
                          const Tensor& out)
{
    assert(q.isDense() && k.isDense() && v.isDense() && out.isDense());
    assert(k.rows == q.rows && v.rows == q.rows && out.rows == q.rows);
    assert(k.cols == q.cols && v.cols == q.cols && out.cols == q.cols);
    assert(q.cols % heads == 0 && q.cols / heads % 4 == 0);
    const vulkan::Capabilities& device = m_device.capabilities();
    constexpr uint32_t kThreads = 64; // few, so that small pictures still fill a GPU
    const uint32_t threads = device.isCpu ? device.subgroupSize : kThreads;
    m_commands.dispatch(m_kernels.visionAttention, {q.data, k.data, v.data, out.data},
                        VisionAttentionParams{q.rows, heads},
                        vulkan::Groups{vulkan::groupsFor(q.rows, threads), heads},
                        {{"kLocalSize", threads}, {"kHeadDim", q.cols / heads}});
}

void Ops::poolPatches(const Tensor& x, const PatchPooling& pooling, const Tensor& out)
{
    assert(x.isDense() && out.isDense() && out.cols == x.cols);
    assert(pooling.gridWidth % pooling.side == 0 && x.rows % (pooling.gridWidth * pooling.side) == 0);
    assert(out.rows * pooling.side * pooling.side == x.rows);
    assert(static_cast<bool>(pooling.bias) == static_cast<bool>(pooling.scale));
    const uint32_t threads = columnThreads(m_device.capabilities());
    m_commands.dispatch(m_kernels.poolPatches, {x.data, pooling.bias, pooling.scale, out.data},
                        PoolPatchesParams{x.cols, pooling.gridWidth, pooling.side, pooling.factor},
                        vulkan::Groups{vulkan::groupsFor(x.cols, threads), out.rows},
                        {{"kLocalSize", threads}});
}

} // namespace engine
