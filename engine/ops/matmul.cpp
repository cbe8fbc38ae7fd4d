// Matrix products. One kernel serves them all: a weight's rows against a few activation rows at a time.
#include <array>
#include <cassert>

#include "engine/ops/ops.h"
#include "engine/ops/row_products.h"

namespace engine {
namespace {

constexpr size_t kMostWeights = 3;

/// Tokens from which blocks in workgroup memory pay on a GPU.
constexpr uint32_t kBlockedTokens = 17;

/// Workgroup memory of the largest of them: coopmat with 128 rows, gated.
constexpr uint32_t kBlockSharedBytes = 25 * 1024;

/// How a kernel with blocks in workgroup memory covers the product.
struct BlockPlan
{
    const PerWeightType<MatmulParams>* kernels = nullptr;
    uint32_t rows = 0;
    uint32_t tokens = 0;
    vulkan::Constants constants;
};

/// shaders/matmul_tiled.glsl
BlockPlan tiledPlan(const Kernels& kernels)
{
    return {&kernels.matmulTiled, 64, 64, {}};
}

/// shaders/matmul_coopmat.glsl: 128 rows at a time where that still gives every core work.
BlockPlan coopmatPlan(const Kernels& kernels, uint32_t rows, uint32_t tokens)
{
    constexpr uint32_t kWantedBlocks = 256;
    const uint32_t subgroup = kernels.device.capabilities().subgroupSize;
    const uint32_t tokenBlocks = vulkan::groupsFor(tokens, 64);
    const uint32_t fragments = vulkan::groupsFor(rows, 128) * tokenBlocks >= kWantedBlocks ? 4 : 2;
    return {&kernels.matmulCoopmat,
            32 * fragments,
            64,
            {{"kLocalSize", 4 * subgroup},
             {"kSubgroupSize", subgroup},
             {"kRowFragments", fragments},
             {"kTokenFragments", 2}}};
}

/// One dispatch of the matmul kernel: the weights have one type and one column count.
struct MatmulCall
{
    Tensor x;
    std::array<const Weight*, kMostWeights> weights{};
    std::array<Tensor, kMostWeights> outs;
    Tensor factor;
    uint32_t epilogue = kEpiloguePlain;
    float softcap = 0.0F;
    const ClampRange* input = nullptr;
    const ClampRange* output = nullptr;
};

void record(vulkan::Commands& commands, const vulkan::Device& device, const Kernels& kernels,
            const MatmulCall& call)
{
    const Weight& first = *call.weights[0];
    MatmulParams params{};
    params.cols = first.cols;
    params.columns = call.x.rows;
    params.xStride = call.x.rowStride;
    params.factorStride = call.factor.rowStride;
    params.softcap = call.softcap;
    std::array<vulkan::Slice, kMostWeights> data;
    std::array<vulkan::Slice, kMostWeights> out;
    uint32_t tiles = 0;
    uint32_t rows = 0;
    for (size_t i = 0; i < kMostWeights; ++i) {
        const Weight* weight = call.weights[i];
        if (!weight)
            continue;
        assert(weight->type == first.type && weight->cols == call.x.cols && weight->count == 1);
        data[i] = weight->data;
        params.rows[i] = weight->rows;
        if (call.epilogue == kEpilogueGateUp && i == 1)
            continue;
        assert(call.outs[i].rows == call.x.rows && call.outs[i].cols == weight->rows);
        tiles += tilesOf(*weight);
        rows += weight->rows;
        out[i] = call.outs[i].data;
        params.outStrides[i] = call.outs[i].rowStride;
    }
    if (call.input)
        params.inputRange = {call.input->lowest, call.input->highest};
    if (call.output)
        params.outputRange = {call.output->lowest, call.output->highest};

    const PerWeightType<MatmulParams>* family = &kernels.matmul;
    vulkan::Groups groups;
    vulkan::Constants constants;
    const vulkan::Capabilities& can = device.capabilities();
    if (!can.isCpu && call.x.rows >= kBlockedTokens && can.sharedMemoryBytes >= kBlockSharedBytes) {
        const BlockPlan plan =
            kernels.useMatrixUnits ? coopmatPlan(kernels, rows, call.x.rows) : tiledPlan(kernels);
        family = plan.kernels;
        groups = {0, vulkan::groupsFor(call.x.rows, plan.tokens)};
        for (size_t i = 0; i < kMostWeights; ++i)
            groups.x += call.outs[i] ? vulkan::groupsFor(params.rows[i], plan.rows) : 0;
        constants = plan.constants;
        constants.emplace_back("kAligned", isAligned(call.x) ? 1 : 0);
    } else {
        const RowProductsPlan plan = planRowProducts(can, call.x.rows, tiles, groupsOf(first));
        groups = {tiles, vulkan::groupsFor(call.x.rows, plan.columns)};
        constants = plan.constants(isAligned(call.x));
    }
    constants.emplace_back("kEpilogue", call.epilogue);
    constants.emplace_back("kClampInput", call.input ? 1 : 0);
    constants.emplace_back("kClampOutput", call.output ? 1 : 0);
    commands.dispatch((*family)[first.type],
                      {call.x.data, data[0], data[1], data[2], call.factor.data, out[0], out[1], out[2]},
                      params, groups, constants);
}

} // namespace

void Ops::matmul(const Tensor& x, const Weight& weight, const Tensor& out)
{
    MatmulCall call;
    call.x = x;
    call.weights[0] = &weight;
    call.outs[0] = out;
    record(m_commands, m_device, m_kernels, call);
}

void Ops::matmulClamped(const Tensor& x, const Weight& weight, const ClampRange& input,
                        const ClampRange& output, const Tensor& out)
{
    MatmulCall call;
    call.x = x;
    call.weights[0] = &weight;
    call.outs[0] = out;
    call.input = &input;
    call.output = &output;
    record(m_commands, m_device, m_kernels, call);
}

void Ops::matmulGroup(const Tensor& x, std::initializer_list<const Weight*> weights,
                      std::initializer_list<Tensor> outs)
{
    assert(weights.size() == outs.size() && weights.size() >= 1 && weights.size() <= kMostWeights);
    std::array<bool, kMostWeights> done{};
    for (size_t first = 0; first < weights.size(); ++first) {
        if (done[first])
            continue;
        MatmulCall call;
        call.x = x;
        size_t count = 0;
        for (size_t i = first; i < weights.size(); ++i) {
            if (done[i] || weights.begin()[i]->type != weights.begin()[first]->type)
                continue;
            call.weights[count] = weights.begin()[i];
            call.outs[count] = outs.begin()[i];
            ++count;
            done[i] = true;
        }
        record(m_commands, m_device, m_kernels, call);
    }
}

void Ops::gateUp(const Tensor& x, const Weight& gate, const Weight& up, const Tensor& out,
                 const Tensor& scratch)
{
    assert(gate.rows == up.rows && gate.cols == up.cols);
    if (gate.type == up.type) {
        MatmulCall call;
        call.x = x;
        call.weights = {&gate, &up};
        call.outs[0] = out;
        call.epilogue = kEpilogueGateUp;
        record(m_commands, m_device, m_kernels, call);
        return;
    }
    assert(scratch.rows >= x.rows && scratch.cols == up.rows);
    const Tensor product = scratch.rowRange(0, x.rows);
    matmul(x, up, product);
    matmulGeluMul(x, gate, product, out);
}

void Ops::matmulGeluMul(const Tensor& x, const Weight& weight, const Tensor& factor, const Tensor& out)
{
    assert(factor.rows == x.rows && factor.cols == weight.rows);
    MatmulCall call;
    call.x = x;
    call.weights[0] = &weight;
    call.outs[0] = out;
    call.factor = factor;
    call.epilogue = kEpilogueGeluMul;
    record(m_commands, m_device, m_kernels, call);
}

void Ops::matmulClampedGeluMul(const Tensor& x, const Weight& weight, const ClampRange& input,
                               const ClampRange& output, const Tensor& factor, const Tensor& out)
{
    assert(factor.rows == x.rows && factor.cols == weight.rows);
    MatmulCall call;
    call.x = x;
    call.weights[0] = &weight;
    call.outs[0] = out;
    call.factor = factor;
    call.epilogue = kEpilogueGeluMul;
    call.input = &input;
    call.output = &output;
    record(m_commands, m_device, m_kernels, call);
}

void Ops::matmulSoftcap(const Tensor& x, const Weight& weight, float cap, const Tensor& out)
{
    MatmulCall call;
    call.x = x;
    call.weights[0] = &weight;
    call.outs[0] = out;
    call.softcap = cap;
    call.epilogue = cap > 0.0F ? kEpilogueSoftcap : kEpiloguePlain;
    record(m_commands, m_device, m_kernels, call);
}

void Ops::embedRows(const Weight& weight, const vulkan::Slice& ids, float scale, const Tensor& out)
{
    assert(out.cols == weight.cols && ids.size >= out.rows * sizeof(uint32_t));
    constexpr uint32_t kThreads = 64;
    const uint32_t threads = m_device.capabilities().isCpu ? m_device.capabilities().subgroupSize : kThreads;
    const uint32_t units = (weight.cols + unitElements(weight.type) - 1) / unitElements(weight.type);
    m_commands.dispatch(m_kernels.embedRows[weight.type], {weight.data, ids, out.data},
                        EmbedRowsParams{weight.rows, weight.cols, out.rows, out.rowStride, scale},
                        vulkan::Groups{vulkan::groupsFor(units, threads), out.rows},
                        {{"kLocalSize", threads}});
}

} // namespace engine
