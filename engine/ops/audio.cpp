// Operations of the audio tower that no other part of a model has.
#include <algorithm>
#include <cassert>

#include "engine/ops/launch.h"
#include "engine/ops/ops.h"

namespace engine {
namespace {

/// Threads of a workgroup whose threads work on one element each.
uint32_t elementThreads(const vulkan::Capabilities& device)
{
    constexpr uint32_t kThreads = 64;
    return device.isCpu ? device.subgroupSize : kThreads;
}

/// Threads of a workgroup that computes `channels` sums side by side, each of them long.
uint32_t channelThreads(const vulkan::Capabilities& device, uint32_t channels)
{
    constexpr uint32_t kMostThreads = 128;
    const uint32_t subgroup = device.subgroupSize;
    if (device.isCpu || subgroup >= kMostThreads)
        return subgroup;
    return std::min(vulkan::groupsFor(channels, subgroup) * subgroup, kMostThreads);
}

} // namespace

void Ops::add(const Tensor& x, const Tensor& y)
{
    assert(x.isDense() && x.cols == y.cols && (y.rows == x.rows || y.rows == 1));
    const uint32_t threads = elementThreads(m_device.capabilities());
    m_commands.dispatch(m_kernels.add, {x.data, y.data}, AddParams{x.cols, y.rows == 1 ? 0 : y.rowStride},
                        {vulkan::groupsFor(x.cols, threads), x.rows}, {{"kLocalSize", threads}});
}

void Ops::silu(const Tensor& x)
{
    assert(x.isDense());
    const uint32_t threads = elementThreads(m_device.capabilities());
    m_commands.dispatch(m_kernels.silu, {x.data}, SiluParams{x.cols},
                        {vulkan::groupsFor(x.cols, threads), x.rows}, {{"kLocalSize", threads}});
}

void Ops::convNormRelu(const Tensor& x, uint32_t bands, const vulkan::Slice& weight,
                       const vulkan::Slice& norm, const Tensor& out, float eps)
{
    const uint32_t outBands = (bands + 1) / 2;
    const uint32_t inChannels = x.cols / bands;
    const uint32_t channels = out.cols / outBands;
    assert(x.isDense() && out.isDense() && x.cols == bands * inChannels && out.cols == outBands * channels);
    assert(out.rows == (x.rows + 1) / 2);
    assert(weight.size >= uint64_t{9} * inChannels * channels * sizeof(float));
    assert(norm.size >= channels * sizeof(float));
    m_commands.dispatch(m_kernels.convNormRelu, {x.data, weight, norm, out.data},
                        ConvNormReluParams{x.rows, bands, inChannels, outBands, channels, eps},
                        {vulkan::groupsFor(outBands, kTileBands), out.rows},
                        {{"kLocalSize", channelThreads(m_device.capabilities(), channels)}});
}

void Ops::gluConvNormSilu(const Tensor& x, const vulkan::Slice& weight, uint32_t taps,
                          const vulkan::Slice& norm, const Tensor& out, float eps)
{
    assert(out.isDense() && x.rows == out.rows && x.cols == 2 * out.cols && taps >= 1);
    assert(weight.size >= uint64_t{taps} * out.cols * sizeof(float));
    assert(norm.size >= out.cols * sizeof(float));
    m_commands.dispatch(m_kernels.gluConvNormSilu, {x.data, weight, norm, out.data},
                        GluConvNormSiluParams{out.cols, x.rowStride, taps, eps}, {out.rows},
                        {{"kLocalSize", rowThreads(m_device.capabilities(), out.cols)}});
}

void Ops::relativeAttention(const Tensor& q, const Tensor& k, const Tensor& v,
                            const RelativeAttentionParts& parts, const Tensor& out)
{
    assert(q.isDense() && k.isDense() && v.isDense() && out.isDense() && q.cols % parts.heads == 0);
    assert(q.rows == k.rows && q.rows == v.rows && q.rows == out.rows);
    assert(q.cols == k.cols && q.cols == v.cols && q.cols == out.cols);
    assert(parts.relative.rows == parts.window && parts.relative.cols == q.cols);
    const uint32_t headDim = q.cols / parts.heads;
    assert(parts.queryScale.size >= headDim * sizeof(float));
    m_commands.dispatch(
        m_kernels.relativeAttention,
        {q.data, k.data, v.data, parts.queryScale, parts.relative.data, out.data},
        RelativeAttentionParams{headDim, q.cols, parts.keyScale, parts.softcap}, {parts.heads, q.rows},
        {{"kLocalSize", rowThreads(m_device.capabilities(), headDim)}, {"kWindow", parts.window}});
}

} // namespace engine
