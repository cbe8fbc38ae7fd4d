#include "engine/vulkan/upload.h"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "engine/vulkan/commands.h"

namespace engine::vulkan {

namespace {

constexpr uint64_t kStagingAlignment =
    64; ///< of a part in its slot: fill functions may use any vector instruction

} // namespace

Uploader::Uploader(Device& device) : m_device(device)
{
    if (device.capabilities().unifiedMemory)
        return;
    try {
        for (Slot& slot : m_slots) {
            VkCommandPoolCreateInfo pool{};
            pool.sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO;
            pool.flags = VK_COMMAND_POOL_CREATE_TRANSIENT_BIT;
            pool.queueFamilyIndex = device.queueFamily();
            device.check(vkCreateCommandPool(device.handle(), &pool, nullptr, &slot.pool),
                         "preparing an upload");
            VkCommandBufferAllocateInfo allocate{};
            allocate.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO;
            allocate.commandPool = slot.pool;
            allocate.level = VK_COMMAND_BUFFER_LEVEL_PRIMARY;
            allocate.commandBufferCount = 1;
            device.check(vkAllocateCommandBuffers(device.handle(), &allocate, &slot.commands),
                         "preparing an upload");
            VkFenceCreateInfo fence{};
            fence.sType = VK_STRUCTURE_TYPE_FENCE_CREATE_INFO;
            device.check(vkCreateFence(device.handle(), &fence, nullptr, &slot.fence), "preparing an upload");
        }
    } catch (...) {
        destroy();
        throw;
    }
}

Uploader::~Uploader()
{
    for (Slot& slot : m_slots)
        if (slot.pending && !m_device.isLost())
            vkWaitForFences(m_device.handle(), 1, &slot.fence, VK_TRUE, UINT64_MAX);
    destroy();
}

void Uploader::destroy() noexcept
{
    for (Slot& slot : m_slots) {
        vkDestroyFence(m_device.handle(), slot.fence, nullptr);
        vkDestroyCommandPool(m_device.handle(), slot.pool, nullptr);
    }
}

void Uploader::write(const Buffer& target, uint64_t offset, uint64_t size, const Fill& fill)
{
    assert(offset <= target.sizeBytes() && size <= target.sizeBytes() - offset);
    if (size == 0)
        return;
    if (target.mapped()) {
        m_device.check(VK_SUCCESS, "uploading");
        fill({target.mapped() + offset, size});
        return;
    }
    Slot& slot = slotWithRoom(size);
    fill({slot.staging.mapped() + slot.used, size});
    const VkBufferCopy region{slot.staging.slice().offset + slot.used, target.slice().offset + offset, size};
    vkCmdCopyBuffer(slot.commands, slot.staging.slice().buffer, target.slice().buffer, 1, &region);
    slot.used = (slot.used + size + kStagingAlignment - 1) / kStagingAlignment * kStagingAlignment;
}

Uploader::Slot& Uploader::slotWithRoom(uint64_t atLeast)
{
    Slot& current = m_slots[m_current];
    if (current.recording && current.used < current.staging.sizeBytes() &&
        atLeast <= current.staging.sizeBytes() - current.used)
        return current;
    if (current.recording) {
        submit(current);
        m_current = (m_current + 1) % m_slots.size();
    }
    makeReady(m_slots[m_current], atLeast);
    return m_slots[m_current];
}

void Uploader::makeReady(Slot& slot, uint64_t atLeast)
{
    wait(slot);
    if (slot.staging.sizeBytes() < atLeast || !slot.staging) {
        slot.staging = {}; // before its larger successor, to need the memory once only
        slot.staging = m_device.allocate(std::max(atLeast, kSlotBytes), Memory::Upload, "upload staging");
    }
    slot.used = 0;
    m_device.check(vkResetCommandPool(m_device.handle(), slot.pool, 0), "preparing an upload");
    VkCommandBufferBeginInfo begin{};
    begin.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO;
    begin.flags = VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT;
    m_device.check(vkBeginCommandBuffer(slot.commands, &begin), "preparing an upload");
    slot.recording = true;
}

void Uploader::submit(Slot& slot)
{
    slot.recording = false;
    VkMemoryBarrier barrier{};
    barrier.sType = VK_STRUCTURE_TYPE_MEMORY_BARRIER;
    barrier.srcAccessMask = VK_ACCESS_TRANSFER_WRITE_BIT;
    barrier.dstAccessMask = VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT |
                            VK_ACCESS_TRANSFER_READ_BIT | VK_ACCESS_TRANSFER_WRITE_BIT;
    vkCmdPipelineBarrier(slot.commands, VK_PIPELINE_STAGE_TRANSFER_BIT,
                         VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_TRANSFER_BIT, 0, 1,
                         &barrier, 0, nullptr, 0, nullptr);
    m_device.check(vkEndCommandBuffer(slot.commands), "uploading");
    m_device.check(vkResetFences(m_device.handle(), 1, &slot.fence), "uploading");
    VkSubmitInfo info{};
    info.sType = VK_STRUCTURE_TYPE_SUBMIT_INFO;
    info.commandBufferCount = 1;
    info.pCommandBuffers = &slot.commands;
    m_device.check(vkQueueSubmit(m_device.queue(), 1, &info, slot.fence), "uploading");
    slot.pending = true;
}

void Uploader::wait(Slot& slot)
{
    if (!slot.pending)
        return;
    m_device.check(vkWaitForFences(m_device.handle(), 1, &slot.fence, VK_TRUE, UINT64_MAX),
                   "waiting for an upload");
    slot.pending = false;
}

void Uploader::finish()
{
    if (m_slots[m_current].recording)
        submit(m_slots[m_current]);
    for (Slot& slot : m_slots)
        wait(slot);
}

std::vector<std::byte> readBack(Device& device, const Slice& source)
{
    std::vector<std::byte> bytes(source.size);
    if (bytes.empty())
        return bytes;
    const Buffer target = device.allocate(source.size, Memory::Readback, "read back");
    Commands commands(device);
    commands.begin();
    commands.copy(source, target.slice());
    commands.end();
    commands.submit();
    commands.wait();
    std::memcpy(bytes.data(), target.mapped(), bytes.size());
    return bytes;
}

} // namespace engine::vulkan
