// Which experts a token goes to, and which tokens an expert gets.
#include <cassert>

#include "engine/ops/ops.h"

namespace engine {

void Ops::routeTopK(const Tensor& logits, const vulkan::Slice& expertScale, uint32_t topK,
                    const vulkan::Slice& ids, const Tensor& weights)
{
    assert(logits.cols <= kMostExperts && topK <= kMostRouted && topK <= logits.cols);
    assert(weights.rows == logits.rows && weights.cols == topK);
    assert(ids.size >= uint64_t{logits.rows} * topK * sizeof(uint32_t));
    m_commands.dispatch(m_kernels.routeTopK, {logits.data, expertScale, ids, weights.data},
                        RouteTopKParams{logits.cols, topK, logits.rowStride, weights.rowStride},
                        {logits.rows}, {{"kLocalSize", m_device.capabilities().subgroupSize}});
}

void Ops::groupByExpert(const vulkan::Slice& ids, uint32_t tokenCount, uint32_t topK, uint32_t experts,
                        const vulkan::Slice& offsets, const vulkan::Slice& pairs)
{
    const uint32_t count = tokenCount * topK;
    assert(ids.size >= count * sizeof(uint32_t) && pairs.size >= count * sizeof(uint32_t));
    assert(offsets.size >= (experts + 1) * sizeof(uint32_t));
    m_commands.dispatch(m_kernels.groupByExpert, {ids, offsets, pairs}, GroupByExpertParams{count}, {experts},
                        {{"kLocalSize", m_device.capabilities().subgroupSize}});
}

} // namespace engine
