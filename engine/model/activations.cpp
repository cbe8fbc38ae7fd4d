#include "engine/model/activations.h"

#include <array>

#include "engine/ops/ops.h"

namespace engine {
namespace {

enum Part : size_t
{
    X,
    H,
    Projected,
    Q,
    Attended,
    K,
    V,
    Gated,
    GateScratch,
    PerLayerContext,
    PerLayer,
    PerLayerGated,
    RouterInput,
    ExpertInput,
    RouterLogits,
    ExpertWeights,
    ExpertIds,
    ExpertOffsets,
    ExpertPairs,
    ExpertGated,
    Routed,
    ExpertScratch,
    AttentionScratch,
    PartCount
};

/// Bytes of each part for `tokens` tokens.
std::array<uint64_t, PartCount> partBytes(const TextConfig& c, uint64_t tokens)
{
    constexpr uint64_t word = sizeof(float);
    const uint64_t rows = tokens * word;
    const uint64_t pairs = rows * c.expertsPerToken;
    const uint64_t perLayerAll = rows * c.perLayerWidth * c.layerCount();
    std::array<uint64_t, PartCount> bytes{};
    bytes[X] = bytes[H] = bytes[Projected] = rows * c.hidden;
    bytes[Q] = bytes[Attended] = rows * c.heads * c.maxHeadDim();
    bytes[K] = bytes[V] = rows * c.maxKvWidth();
    bytes[Gated] = rows * c.maxFeedForward();
    bytes[GateScratch] = 2 * bytes[Gated];
    bytes[PerLayerContext] = bytes[PerLayer] = perLayerAll;
    bytes[PerLayerGated] = rows * c.perLayerWidth;
    if (c.experts != 0) {
        bytes[RouterInput] = bytes[ExpertInput] = bytes[Routed] = rows * c.hidden;
        bytes[RouterLogits] = rows * c.experts;
        bytes[ExpertWeights] = bytes[ExpertIds] = bytes[ExpertPairs] = pairs;
        bytes[ExpertOffsets] = (uint64_t{c.experts} + 1) * word;
        bytes[ExpertGated] = pairs * c.expertFeedForward;
        bytes[ExpertScratch] = pairs * c.hidden;
    }
    bytes[AttentionScratch] = attentionScratchBytes(c.heads, c.maxHeadDim());
    return bytes;
}

constexpr uint64_t aligned(uint64_t bytes)
{
    return (bytes + 255) / 256 * 256;
}

} // namespace

Activations Activations::lastRow() const
{
    Activations last = *this;
    for (Tensor Activations::*flowing : {&Activations::x, &Activations::h, &Activations::perLayer}) {
        Tensor& tensor = last.*flowing;
        if (tensor)
            tensor = tensor.rowRange(tensor.rows - 1, 1);
    }
    for (Tensor Activations::*scratch :
         {&Activations::projected, &Activations::perLayerGated, &Activations::routerInput,
          &Activations::expertInput, &Activations::routerLogits, &Activations::routed,
          &Activations::expertWeights}) {
        Tensor& tensor = last.*scratch;
        if (tensor)
            tensor = tensor.rowRange(0, 1);
    }
    if (last.expertGated)
        last.expertGated = last.expertGated.rowRange(0, last.expertWeights.cols);
    return last;
}

uint64_t ActivationMemory::bytesFor(const TextConfig& config, uint32_t maxTokens)
{
    uint64_t total = 0;
    for (const uint64_t bytes : partBytes(config, maxTokens))
        total += aligned(bytes);
    return total;
}

ActivationMemory::ActivationMemory(vulkan::Device& device, const TextConfig& config, uint32_t maxTokens)
    : m_config(config),
      m_maxTokens(maxTokens),
      m_arena(device.allocate(bytesFor(config, maxTokens), vulkan::Memory::Device, "activations"))
{
    uint64_t offset = 0;
    for (const uint64_t bytes : partBytes(config, maxTokens)) {
        m_slices.push_back(bytes == 0 ? vulkan::Slice{} : m_arena.slice().sub(offset, bytes));
        offset += aligned(bytes);
    }
    // The attention kernels' counters start at zero and are left at zero.
    if (m_slices[AttentionScratch]) {
        vulkan::Commands commands(device);
        commands.begin();
        commands.fill(m_slices[AttentionScratch], 0);
        commands.end();
        commands.submit();
        commands.wait();
    }
}

Activations ActivationMemory::forTokens(uint32_t tokens) const
{
    assert(tokens <= m_maxTokens);
    const TextConfig& c = m_config;
    const auto tensor = [&](Part part, uint32_t rows, uint32_t cols) {
        return m_slices[part] ? Tensor(m_slices[part], rows, cols) : Tensor();
    };
    Activations a;
    a.x = tensor(X, tokens, c.hidden);
    a.h = tensor(H, tokens, c.hidden);
    a.projected = tensor(Projected, tokens, c.hidden);
    a.q = m_slices[Q];
    a.attended = m_slices[Attended];
    a.k = m_slices[K];
    a.v = m_slices[V];
    a.gated = m_slices[Gated];
    a.gateScratch = m_slices[GateScratch];
    a.perLayerContext = tensor(PerLayerContext, tokens, c.perLayerWidth * c.layerCount());
    a.perLayer = tensor(PerLayer, tokens, c.perLayerWidth * c.layerCount());
    a.perLayerGated = tensor(PerLayerGated, tokens, c.perLayerWidth);
    a.routerInput = tensor(RouterInput, tokens, c.hidden);
    a.expertInput = tensor(ExpertInput, tokens, c.hidden);
    a.routerLogits = tensor(RouterLogits, tokens, c.experts);
    a.expertWeights = tensor(ExpertWeights, tokens, c.expertsPerToken);
    a.expertIds = m_slices[ExpertIds];
    a.expertOffsets = m_slices[ExpertOffsets];
    a.expertPairs = m_slices[ExpertPairs];
    a.expertGated = tensor(ExpertGated, tokens * c.expertsPerToken, c.expertFeedForward);
    a.expertScratch = tensor(ExpertScratch, tokens * c.expertsPerToken, c.hidden);
    a.routed = tensor(Routed, tokens, c.hidden);
    a.attentionScratch = m_slices[AttentionScratch];
    return a;
}

} // namespace engine
