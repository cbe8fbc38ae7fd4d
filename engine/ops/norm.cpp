// Norms: one workgroup per row.
#include <array>
#include <cassert>

#include "engine/ops/launch.h"
#include "engine/ops/ops.h"

namespace engine {
namespace {

constexpr size_t kMostOutputs = 3;

/// Up to three outputs as kernels take them; absent ones are empty.
struct Outputs
{
    std::array<vulkan::Slice, kMostOutputs> weights;
    std::array<vulkan::Slice, kMostOutputs> targets;
    shaders::uvec3 strides{};
};

Outputs gather([[maybe_unused]] const Tensor& x, std::initializer_list<NormOutput> outputs)
{
    assert(outputs.size() <= kMostOutputs);
    Outputs all;
    size_t count = 0;
    for (const NormOutput& output : outputs) {
        assert(output.out.rows == x.rows && output.out.cols == x.cols);
        assert(!output.weight || output.weight.size >= x.cols * sizeof(float));
        all.weights[count] = output.weight;
        all.targets[count] = output.out.data;
        all.strides[count] = output.out.rowStride;
        ++count;
    }
    return all;
}

vulkan::Constants rowConstants(const vulkan::Device& device, uint32_t cols)
{
    return {{"kLocalSize", rowThreads(device.capabilities(), cols)}};
}

} // namespace

void Ops::rmsNorm(const Tensor& x, std::initializer_list<NormOutput> outputs, float eps)
{
    const Outputs o = gather(x, outputs);
    m_commands.dispatch(
        m_kernels.rmsNorm,
        {x.data, o.weights[0], o.weights[1], o.weights[2], o.targets[0], o.targets[1], o.targets[2]},
        RmsNormParams{x.cols, x.rowStride, o.strides, eps}, {x.rows}, rowConstants(m_device, x.cols));
}

void Ops::addRmsNorm(const Tensor& x, const Tensor& y, const vulkan::Slice& weight, float scale,
                     std::initializer_list<NormOutput> outputs, float eps)
{
    assert(x.isDense() && y.isDense() && x.rows == y.rows && x.cols == y.cols);
    const Outputs o = gather(x, outputs);
    m_commands.dispatch(m_kernels.addRmsNorm,
                        {x.data, y.data, weight, o.weights[0], o.weights[1], o.weights[2], o.targets[0],
                         o.targets[1], o.targets[2]},
                        AddRmsNormParams{x.cols, o.strides, scale, eps}, {x.rows},
                        rowConstants(m_device, x.cols));
}

void Ops::addRmsNormMoe(const Tensor& x, const Tensor& dense, const vulkan::Slice& denseWeight,
                        const Tensor& routed, const vulkan::Slice& routedWeight, const vulkan::Slice& weight,
                        float scale, std::initializer_list<NormOutput> outputs, float eps)
{
    assert(x.isDense() && dense.isDense() && routed.isDense());
    assert(dense.rows == x.rows && dense.cols == x.cols && routed.rows == x.rows && routed.cols == x.cols);
    const Outputs o = gather(x, outputs);
    for ([[maybe_unused]] const NormOutput& output : outputs)
        assert(output.out.isDense());
    m_commands.dispatch(m_kernels.addRmsNormMoe,
                        {x.data, dense.data, denseWeight, routed.data, routedWeight, weight, o.weights[0],
                         o.weights[1], o.weights[2], o.targets[0], o.targets[1], o.targets[2]},
                        AddRmsNormMoeParams{x.cols, scale, eps}, {x.rows}, rowConstants(m_device, x.cols));
}

void Ops::perLayerInputs(const Tensor& context, float contextScale, const vulkan::Slice& weight,
                         const Tensor& tokens, float tokenScale, uint32_t width, const Tensor& out, float eps)
{
    assert(context.isDense() && tokens.isDense() && out.isDense());
    assert(context.cols == tokens.cols && context.cols == out.cols && context.cols % width == 0);
    m_commands.dispatch(m_kernels.perLayerInputs, {context.data, weight, tokens.data, out.data},
                        PerLayerInputsParams{width, contextScale, tokenScale, eps},
                        {context.cols / width, context.rows}, rowConstants(m_device, width));
}

} // namespace engine
