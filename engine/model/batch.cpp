#include "engine/model/batch.h"

#include <cmath>
#include <cstring>

#include "shaders/batch.h"

namespace engine {
namespace {

constexpr uint64_t aligned(uint64_t bytes)
{
    return (bytes + 255) / 256 * 256;
}

std::vector<float> frequenciesOf(const RopeConfig& rope, uint32_t headDim)
{
    return headDim == 0 ? std::vector<float>() : rope.frequencies(headDim);
}

} // namespace

BatchInputs::Layout BatchInputs::layoutFor(const TextConfig& config, uint32_t maxTokens)
{
    const uint64_t tokens = maxTokens;
    const uint64_t slidingPairs =
        config.slidingHeadDim() == 0 ? 0 : config.slidingRope.pairs(config.slidingHeadDim());
    const uint64_t globalPairs =
        config.globalHeadDim() == 0 ? 0 : config.globalRope.pairs(config.globalHeadDim());
    Layout layout{};
    uint64_t end = 0;
    const auto place = [&end](uint64_t bytes) {
        const uint64_t offset = end;
        end += aligned(bytes);
        return offset;
    };
    layout.header = place(sizeof(shaders::BatchHeader));
    layout.lastHeader = place(sizeof(shaders::BatchHeader));
    layout.ids = place(tokens * sizeof(uint32_t));
    layout.visibleEnd = place(tokens * sizeof(uint32_t));
    layout.slidingRope = place(tokens * slidingPairs * 2 * sizeof(float));
    layout.globalRope = place(tokens * globalPairs * 2 * sizeof(float));
    layout.perLayer = place(tokens * config.perLayerWidth * config.layerCount() * sizeof(float));
    layout.total = end;
    return layout;
}

uint64_t BatchInputs::bytesFor(const TextConfig& config, uint32_t maxTokens)
{
    return layoutFor(config, maxTokens).total;
}

BatchInputs::BatchInputs(vulkan::Device& device, const TextConfig& config, uint32_t maxTokens)
    : m_config(config),
      m_maxTokens(maxTokens),
      m_slidingFrequencies(frequenciesOf(config.slidingRope, config.slidingHeadDim())),
      m_globalFrequencies(frequenciesOf(config.globalRope, config.globalHeadDim())),
      m_layout(layoutFor(config, maxTokens)),
      m_buffer(device.allocate(m_layout.total, vulkan::Memory::Upload, "batch inputs"))
{
}

void BatchInputs::writeRope(const std::vector<float>& frequencies, uint64_t offset, uint32_t firstPosition,
                            size_t tokenCount)
{
    auto* table = reinterpret_cast<float*>(m_buffer.mapped() + offset);
    for (size_t row = 0; row < tokenCount; ++row) {
        const float position = static_cast<float>(firstPosition + row);
        for (const float frequency : frequencies) {
            // The reference forms the angle in fp32; cos and sin of that number need a full argument
            // reduction.
            const double angle = static_cast<double>(position * frequency);
            *table++ = static_cast<float>(std::cos(angle));
            *table++ = static_cast<float>(std::sin(angle));
        }
    }
}

void BatchInputs::write(std::span<const BatchToken> tokens, uint32_t firstPosition,
                        const PerLayerTable& perLayerTable)
{
    assert(!tokens.empty() && tokens.size() <= m_maxTokens);
    const auto count = static_cast<uint32_t>(tokens.size());
    std::byte* base = m_buffer.mapped();
    const shaders::BatchHeader header{firstPosition, count, 0, 0};
    const shaders::BatchHeader last{firstPosition + count - 1, 1, 0, 0};
    std::memcpy(base + m_layout.header, &header, sizeof header);
    std::memcpy(base + m_layout.lastHeader, &last, sizeof last);

    auto* ids = reinterpret_cast<uint32_t*>(base + m_layout.ids);
    auto* visibleEnd = reinterpret_cast<uint32_t*>(base + m_layout.visibleEnd);
    m_ids.clear();
    for (size_t row = 0; row < tokens.size(); ++row) {
        ids[row] = static_cast<uint32_t>(tokens[row].id);
        visibleEnd[row] = tokens[row].visibleEnd;
        m_ids.push_back(tokens[row].id);
    }
    writeRope(m_slidingFrequencies, m_layout.slidingRope, firstPosition, tokens.size());
    writeRope(m_globalFrequencies, m_layout.globalRope, firstPosition, tokens.size());
    if (m_config.perLayerWidth != 0) {
        const size_t values = tokens.size() * m_config.perLayerWidth * m_config.layerCount();
        perLayerTable.rows(m_ids, {reinterpret_cast<float*>(base + m_layout.perLayer), values});
    }
}

BatchView BatchInputs::view(uint32_t firstRow, uint32_t tokenCount, uint64_t headerOffset) const
{
    const vulkan::Slice& all = m_buffer.slice();
    const auto ropeRows = [&](uint64_t offset, size_t pairs) {
        const uint64_t rowBytes = pairs * 2 * sizeof(float);
        return pairs == 0 ? vulkan::Slice{} : all.sub(offset + firstRow * rowBytes, tokenCount * rowBytes);
    };
    BatchView view;
    view.tokenCount = tokenCount;
    view.header = all.sub(headerOffset, sizeof(shaders::BatchHeader));
    view.visibleEnd = all.sub(m_layout.visibleEnd + uint64_t{firstRow} * sizeof(uint32_t),
                              uint64_t{tokenCount} * sizeof(uint32_t));
    view.slidingRope = ropeRows(m_layout.slidingRope, m_slidingFrequencies.size());
    view.globalRope = ropeRows(m_layout.globalRope, m_globalFrequencies.size());
    return view;
}

Batch BatchInputs::batch(uint32_t tokenCount) const
{
    const vulkan::Slice& all = m_buffer.slice();
    Batch batch;
    batch.view = view(0, tokenCount, m_layout.header);
    batch.last = view(tokenCount - 1, 1, m_layout.lastHeader);
    batch.ids = all.sub(m_layout.ids, uint64_t{tokenCount} * sizeof(uint32_t));
    if (m_config.perLayerWidth != 0) {
        const uint32_t cols = m_config.perLayerWidth * m_config.layerCount();
        batch.perLayerTokens =
            Tensor(all.sub(m_layout.perLayer, uint64_t{tokenCount} * cols * sizeof(float)), tokenCount, cols);
    }
    return batch;
}

} // namespace engine
