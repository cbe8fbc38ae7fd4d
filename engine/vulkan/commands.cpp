#include "engine/vulkan/commands.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>

namespace engine::vulkan {

namespace {

constexpr VkPipelineStageFlags kGpuStages =
    VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_TRANSFER_BIT;
constexpr VkAccessFlags kGpuWrites = VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_WRITE_BIT;
constexpr VkAccessFlags kGpuAccesses = kGpuWrites | VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_TRANSFER_READ_BIT;
constexpr size_t kMaxPushConstantBytes = 128;

void recordBarrier(VkCommandBuffer commands, VkPipelineStageFlags moreStages, VkAccessFlags moreAccesses)
{
    VkMemoryBarrier barrier{};
    barrier.sType = VK_STRUCTURE_TYPE_MEMORY_BARRIER;
    barrier.srcAccessMask = kGpuWrites;
    barrier.dstAccessMask = kGpuAccesses | moreAccesses;
    vkCmdPipelineBarrier(commands, kGpuStages, kGpuStages | moreStages, 0, 1, &barrier, 0, nullptr, 0,
                         nullptr);
}

} // namespace

Commands::Commands(Device& device, Profiler* profiler) : m_device(device), m_profiler(profiler)
{
    try {
        VkCommandPoolCreateInfo pool{};
        pool.sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO;
        pool.queueFamilyIndex = device.queueFamily();
        device.check(vkCreateCommandPool(device.handle(), &pool, nullptr, &m_pool), "making a command pool");
        VkFenceCreateInfo fence{};
        fence.sType = VK_STRUCTURE_TYPE_FENCE_CREATE_INFO;
        device.check(vkCreateFence(device.handle(), &fence, nullptr, &m_fence), "making a fence");
    } catch (...) {
        destroy();
        throw;
    }
}

Commands::~Commands()
{
    // The driver reports a lost device instead of blocking for ever; either way nothing is in use after this.
    if (!m_device.isLost()) {
        if (m_pending)
            vkWaitForFences(m_device.handle(), 1, &m_fence, VK_TRUE, UINT64_MAX);
        else if (m_flushedRunning)
            vkQueueWaitIdle(m_device.queue());
    }
    if (m_profiler)
        for (const VkCommandBuffer buffer : m_buffers)
            m_profiler->forget(buffer);
    destroy();
}

void Commands::destroy() noexcept
{
    vkDestroyFence(m_device.handle(), m_fence, nullptr);
    vkDestroyCommandPool(m_device.handle(), m_pool, nullptr);
}

void Commands::beginBuffer()
{
    if (m_usedBuffers == m_buffers.size()) {
        VkCommandBufferAllocateInfo allocate{};
        allocate.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO;
        allocate.commandPool = m_pool;
        allocate.level = VK_COMMAND_BUFFER_LEVEL_PRIMARY;
        allocate.commandBufferCount = 1;
        VkCommandBuffer buffer = VK_NULL_HANDLE;
        m_device.check(vkAllocateCommandBuffers(m_device.handle(), &allocate, &buffer),
                       "making a command buffer");
        m_buffers.push_back(buffer);
    }
    m_buffer = m_buffers[m_usedBuffers++];
    m_boundPipeline = VK_NULL_HANDLE;
    VkCommandBufferBeginInfo begin{};
    begin.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO;
    m_device.check(vkBeginCommandBuffer(m_buffer, &begin), "starting a recording");
    if (m_profiler)
        m_profiler->beginRecording(m_buffer);
}

void Commands::flush()
{
    m_device.check(vkEndCommandBuffer(m_buffer), "ending a part of a recording");
    m_device.check(VK_SUCCESS, "starting GPU work");
    VkSubmitInfo submit{};
    submit.sType = VK_STRUCTURE_TYPE_SUBMIT_INFO;
    submit.commandBufferCount = 1;
    submit.pCommandBuffers = &m_buffer;
    m_device.check(vkQueueSubmit(m_device.queue(), 1, &submit, VK_NULL_HANDLE), "starting GPU work");
    m_flushedRunning = true;
    beginBuffer();
}

void Commands::begin()
{
    if (m_pending)
        wait();
    if (m_flushedRunning) // a recording that was given up half-way
        m_device.check(vkQueueWaitIdle(m_device.queue()), "waiting for GPU work");
    m_flushedRunning = false;
    m_usedBuffers = 0;
    m_counts = {};
    m_reads.clear();
    m_writes.clear();
    m_device.check(vkResetCommandPool(m_device.handle(), m_pool, 0), "starting a recording");
    beginBuffer();
}

void Commands::addRange(std::vector<Range>& ranges, const Slice& slice)
{
    if (slice.address && slice.size)
        ranges.push_back({slice.address, slice.address + slice.size});
}

void Commands::barrierIfNeeded()
{
    const auto overlap = [](const std::vector<Range>& left, const std::vector<Range>& right) {
        for (const Range& a : left)
            for (const Range& b : right)
                if (a.begin < b.end && b.begin < a.end)
                    return true;
        return false;
    };
    if (overlap(m_newReads, m_writes) || overlap(m_newWrites, m_writes) || overlap(m_newWrites, m_reads)) {
        recordBarrier(m_buffer, 0, 0);
        ++m_counts.barriers;
        m_reads.clear();
        m_writes.clear();
    }
    m_reads.insert(m_reads.end(), m_newReads.begin(), m_newReads.end());
    m_writes.insert(m_writes.end(), m_newWrites.begin(), m_newWrites.end());
    m_newReads.clear();
    m_newWrites.clear();
}

void Commands::record(const KernelBase& kernel, std::span<const Slice> buffers,
                      std::span<const std::byte> parameters, Groups groups, const Constants& constants,
                      std::span<const Slice> indirectReads, std::span<const Slice> indirectWrites)
{
    const std::vector<Binding>& bindings = kernel.bindings();
    assert(buffers.size() == bindings.size());
    assert(parameters.size() == kernel.parameterBytes());
    assert(groups.x && groups.y && groups.z && groups.x <= m_device.capabilities().maxWorkgroupsX);
    assert(groups.y <= 65535 && groups.z <= 65535);

    const VkPipeline pipeline = kernel.pipeline(constants); // before anything is recorded: it may throw
    std::array<std::byte, kMaxPushConstantBytes> push;
    size_t pushed = 0;
    for (size_t i = 0; i < bindings.size(); ++i) {
        std::memcpy(push.data() + pushed, &buffers[i].address, sizeof(VkDeviceAddress));
        pushed += sizeof(VkDeviceAddress);
        if (bindings[i].read)
            addRange(m_newReads, buffers[i]);
        if (bindings[i].write)
            addRange(m_newWrites, buffers[i]);
    }
    if (!parameters.empty())
        std::memcpy(push.data() + pushed, parameters.data(), parameters.size());
    pushed += parameters.size();
    for (const Slice& slice : indirectReads)
        addRange(m_newReads, slice);
    for (const Slice& slice : indirectWrites)
        addRange(m_newWrites, slice);
    barrierIfNeeded();

    if (m_profiler)
        m_profiler->beginRegion(m_buffer, kernel.name());
    if (pipeline != m_boundPipeline)
        vkCmdBindPipeline(m_buffer, VK_PIPELINE_BIND_POINT_COMPUTE, pipeline);
    m_boundPipeline = pipeline;
    if (pushed)
        vkCmdPushConstants(m_buffer, kernel.layout(), VK_SHADER_STAGE_COMPUTE_BIT, 0,
                           static_cast<uint32_t>(pushed), push.data());
    vkCmdDispatch(m_buffer, groups.x, groups.y, groups.z);
    if (m_profiler)
        m_profiler->endRegion(m_buffer);
    ++m_counts.dispatches;
}

void Commands::copy(const Slice& from, const Slice& to)
{
    assert(from.size <= to.size && from.size > 0);
    addRange(m_newReads, from);
    addRange(m_newWrites, to.sub(0, from.size));
    barrierIfNeeded();
    if (m_profiler)
        m_profiler->beginRegion(m_buffer, "copy");
    const VkBufferCopy region{from.offset, to.offset, from.size};
    vkCmdCopyBuffer(m_buffer, from.buffer, to.buffer, 1, &region);
    if (m_profiler)
        m_profiler->endRegion(m_buffer);
    ++m_counts.copies;
}

void Commands::fill(const Slice& target, uint32_t word)
{
    assert(target.size > 0 && target.size % 4 == 0 && target.offset % 4 == 0);
    addRange(m_newWrites, target);
    barrierIfNeeded();
    if (m_profiler)
        m_profiler->beginRegion(m_buffer, "fill");
    vkCmdFillBuffer(m_buffer, target.buffer, target.offset, target.size, word);
    if (m_profiler)
        m_profiler->endRegion(m_buffer);
    ++m_counts.copies;
}

void Commands::end()
{
    recordBarrier(m_buffer, VK_PIPELINE_STAGE_HOST_BIT, VK_ACCESS_HOST_READ_BIT);
    ++m_counts.barriers;
    m_device.check(vkEndCommandBuffer(m_buffer), "ending a recording");
}

void Commands::submit()
{
    assert(m_usedBuffers == 1 || m_flushedRunning); // flushed parts have run already
    if (m_pending)
        wait();
    m_device.check(VK_SUCCESS, "starting GPU work"); // a device that was lost before gets no more work
    m_device.check(vkResetFences(m_device.handle(), 1, &m_fence), "starting GPU work");
    VkSubmitInfo submit{};
    submit.sType = VK_STRUCTURE_TYPE_SUBMIT_INFO;
    submit.commandBufferCount = 1;
    submit.pCommandBuffers = &m_buffer;
    m_device.check(vkQueueSubmit(m_device.queue(), 1, &submit, m_fence), "starting GPU work");
    m_pending = true;
}

void Commands::wait()
{
    if (!m_pending)
        return;
    m_device.check(VK_SUCCESS, "waiting for GPU work");
    m_device.check(vkWaitForFences(m_device.handle(), 1, &m_fence, VK_TRUE, UINT64_MAX),
                   "waiting for GPU work");
    m_pending = false;
    m_flushedRunning = false;
    if (m_profiler)
        for (size_t i = 0; i < m_usedBuffers; ++i)
            m_profiler->collect(m_buffers[i]);
}

} // namespace engine::vulkan
