// GPU memory in large blocks and the ranges handed out of them. Behind Device::allocate; knows no command.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/vulkan/buffer.h"
#include "engine/vulkan/support.h"

namespace engine::vulkan {

class MemoryPool;

/// One VkDeviceMemory with one VkBuffer over all of it, and its free ranges.
class MemoryBlock
{
public:
    MemoryBlock(MemoryPool& pool, uint32_t type, uint64_t sizeBytes);

    /// First fit; returns false when no free range is large enough.
    bool take(uint64_t sizeBytes, uint64_t& offset);
    /// Gives a range of take() back and merges it with its free neighbours.
    void giveBack(uint64_t offset, uint64_t sizeBytes) noexcept;
    bool isEmpty() const { return m_takenCount == 0; }

    MemoryPool& pool;
    const uint32_t type;
    const uint64_t sizeBytes;
    VkDeviceMemory memory = VK_NULL_HANDLE;
    VkBuffer buffer = VK_NULL_HANDLE;
    VkDeviceAddress address = 0;
    std::byte* mapped = nullptr;

private:
    struct FreeRange
    {
        uint64_t offset, size;
    };
    std::vector<FreeRange> m_free; ///< by offset, never adjacent
    size_t m_takenCount = 0;
};

class MemoryPool
{
public:
    /// `limitBytes` as Device::Options::memoryLimitBytes. `device` is only used once its VkDevice exists.
    MemoryPool(const Device& device, const Support& support, uint64_t limitBytes);
    ~MemoryPool();
    MemoryPool(const MemoryPool&) = delete;
    MemoryPool& operator=(const MemoryPool&) = delete;

    Buffer allocate(uint64_t sizeBytes, Memory memory, std::string name);
    MemoryUse use() const;
    size_t blockCount() const { return m_blocks.size(); }

    /// Takes back what a Buffer held; empty blocks go back to the driver, but for one per memory type.
    void release(MemoryBlock& block, uint64_t offset, uint64_t sizeBytes) noexcept;

private:
    uint32_t typeFor(Memory memory) const;
    uint64_t heapUse(uint32_t heap) const;
    uint64_t freeBytes(uint32_t heap) const;
    MemoryBlock* makeBlock(uint32_t type, uint64_t sizeBytes);
    void destroy(MemoryBlock& block) noexcept;
    void dropEmptyBlocks(uint32_t heap) noexcept;
    [[noreturn]] void throwFull(uint32_t heap, uint64_t sizeBytes, const std::string& name) const;

    const Device& m_device;
    const Support& m_support;
    const uint64_t m_limitBytes;
    std::array<uint32_t, 3> m_types{}; ///< by Memory
    std::vector<std::unique_ptr<MemoryBlock>> m_blocks;
};

/// "1.50 GiB"
std::string formatBytes(uint64_t sizeBytes);

} // namespace engine::vulkan
