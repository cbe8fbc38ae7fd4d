// From logits to candidates.
#include <algorithm>
#include <cassert>

#include "engine/ops/launch.h"
#include "engine/ops/ops.h"

namespace engine {
namespace {

constexpr uint32_t kMostChunks = 64;

uint32_t chunksOf(const vulkan::Capabilities& device, uint32_t vocabulary)
{
    // Tokens worth a workgroup; a software driver has a few cores only, and every chunk leaves k candidates
    // to merge.
    constexpr uint32_t kTokensPerChunk = 4096;
    constexpr uint32_t kChunksOnCpu = 4;
    return std::clamp(vocabulary / kTokensPerChunk, 1U, device.isCpu ? kChunksOnCpu : kMostChunks);
}

} // namespace

uint64_t topKScratchBytes(uint32_t vocabulary)
{
    // A counter, two numbers per chunk, the adjusted logits, and (logit, id) of each chunk's candidates.
    return (1 + 2 * kMostChunks + uint64_t{vocabulary} + uint64_t{2} * kMostChunks * kMostTopK) *
           sizeof(uint32_t);
}

void Ops::argmax(const Tensor& logits, const vulkan::Slice& ids, const vulkan::Slice& values)
{
    assert(ids.size >= logits.rows * sizeof(uint32_t) && values.size >= logits.rows * sizeof(float));
    m_commands.dispatch(m_kernels.argmax, {logits.data, ids, values},
                        ArgmaxParams{logits.cols, logits.rowStride}, {logits.rows},
                        {{"kLocalSize", rowThreads(m_device.capabilities(), logits.cols)}});
}

void Ops::topK(const Tensor& logits, const vulkan::Slice& penalties, const vulkan::Slice& mask, uint32_t k,
               const vulkan::Slice& scratch, const vulkan::Slice& result)
{
    assert(logits.rows == 1 && k >= 1 && k <= kMostTopK);
    assert(scratch.size >= topKScratchBytes(logits.cols) && result.size >= sizeof(TopKResult));
    assert(!mask || mask.size >= (logits.cols + 31) / 32 * sizeof(uint32_t));
    const vulkan::Capabilities& device = m_device.capabilities();
    const uint32_t chunks = chunksOf(device, logits.cols);
    m_commands.dispatch(m_kernels.topK, {logits.data, penalties, mask, scratch, result},
                        TopKParams{logits.cols, k}, {chunks},
                        {{"kLocalSize", rowThreads(device, logits.cols / chunks)}});
}

} // namespace engine
