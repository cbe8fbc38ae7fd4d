#include "engine/vulkan/memory.h"

#include <algorithm>
#include <cassert>
#include <cstdio>

#include "engine/error.h"

namespace engine::vulkan {

namespace {

constexpr uint64_t kAlignment =
    256; ///< of addresses; covers every minimum offset alignment that Vulkan allows
constexpr uint64_t kMiB = 1024 * 1024;
constexpr uint64_t kDeviceBlockBytes = 256 * kMiB;
constexpr uint64_t kHostBlockBytes = 64 * kMiB;
constexpr uint64_t kMinBlockBytes = 8 * kMiB;
constexpr uint64_t kBlocksPerHeap = 16; ///< smaller heaps get smaller blocks, to waste less
constexpr VkBufferUsageFlags kUsage = VK_BUFFER_USAGE_STORAGE_BUFFER_BIT | VK_BUFFER_USAGE_TRANSFER_SRC_BIT |
                                      VK_BUFFER_USAGE_TRANSFER_DST_BIT |
                                      VK_BUFFER_USAGE_SHADER_DEVICE_ADDRESS_BIT;

uint64_t roundUp(uint64_t value, uint64_t step)
{
    return (value + step - 1) / step * step;
}

VkBufferCreateInfo bufferInfo(uint64_t sizeBytes)
{
    VkBufferCreateInfo create{};
    create.sType = VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO;
    create.size = sizeBytes;
    create.usage = kUsage;
    create.sharingMode = VK_SHARING_MODE_EXCLUSIVE;
    return create;
}

/// What a kind of memory must have, should have and should not have.
struct Wish
{
    VkMemoryPropertyFlags required, preferred, avoided;
};

Wish wishFor(Memory memory, bool unified)
{
    constexpr VkMemoryPropertyFlags kLocal = VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT;
    constexpr VkMemoryPropertyFlags kHost =
        VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;
    constexpr VkMemoryPropertyFlags kCached = VK_MEMORY_PROPERTY_HOST_CACHED_BIT;
    switch (memory) {
    case Memory::Device:
        return unified ? Wish{kLocal | kHost, 0, 0} : Wish{0, kLocal, VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT};
    case Memory::Upload:
        return unified ? Wish{kHost, kLocal, 0} : Wish{kHost, 0, kLocal | kCached};
    case Memory::Readback:
        return {kHost, kCached, unified ? 0 : kLocal};
    }
    return {};
}

} // namespace

std::string formatBytes(uint64_t sizeBytes)
{
    char text[32];
    const double size = static_cast<double>(sizeBytes);
    if (sizeBytes >= 1024 * kMiB)
        std::snprintf(text, sizeof text, "%.2f GiB", size / double(1024 * kMiB));
    else if (sizeBytes >= kMiB)
        std::snprintf(text, sizeof text, "%.1f MiB", size / double(kMiB));
    else
        std::snprintf(text, sizeof text, "%llu bytes", static_cast<unsigned long long>(sizeBytes));
    return text;
}

MemoryBlock::MemoryBlock(MemoryPool& owner, uint32_t memoryType, uint64_t size)
    : pool(owner),
      type(memoryType),
      sizeBytes(size),
      m_free{{0, size}}
{
}

bool MemoryBlock::take(uint64_t size, uint64_t& offset)
{
    m_free.reserve(m_takenCount + 2); // so that giveBack, which a destructor calls, never allocates
    const auto range = std::ranges::find_if(m_free, [&](const FreeRange& free) { return free.size >= size; });
    if (range == m_free.end())
        return false;
    offset = range->offset;
    range->offset += size;
    range->size -= size;
    if (range->size == 0)
        m_free.erase(range);
    ++m_takenCount;
    return true;
}

void MemoryBlock::giveBack(uint64_t offset, uint64_t size) noexcept
{
    assert(m_takenCount > 0);
    --m_takenCount;
    auto next = std::ranges::lower_bound(m_free, offset, {}, &FreeRange::offset);
    const bool joinsNext = next != m_free.end() && offset + size == next->offset;
    const bool joinsPrevious = next != m_free.begin() && (next - 1)->offset + (next - 1)->size == offset;
    if (joinsPrevious) {
        (next - 1)->size += size + (joinsNext ? next->size : 0);
        if (joinsNext)
            m_free.erase(next);
    } else if (joinsNext) {
        next->offset = offset;
        next->size += size;
    } else {
        m_free.insert(next, {offset, size});
    }
}

MemoryPool::MemoryPool(const Device& device, const Support& support, uint64_t limitBytes)
    : m_device(device),
      m_support(support),
      m_limitBytes(limitBytes)
{
    for (const Memory memory : {Memory::Device, Memory::Upload, Memory::Readback})
        m_types[static_cast<size_t>(memory)] = typeFor(memory);
}

MemoryPool::~MemoryPool()
{
    for (const auto& block : m_blocks)
        destroy(*block);
}

uint32_t MemoryPool::typeFor(Memory memory) const
{
    // What a buffer of our usage may live in is the same for every size (Vulkan 1.2, 11.7 "Resource Memory
    // Association").
    const VkBufferCreateInfo create = bufferInfo(kAlignment);
    VkBuffer probe = VK_NULL_HANDLE;
    m_device.check(vkCreateBuffer(m_device.handle(), &create, nullptr, &probe), "asking for memory types");
    VkMemoryRequirements requirements;
    vkGetBufferMemoryRequirements(m_device.handle(), probe, &requirements);
    vkDestroyBuffer(m_device.handle(), probe, nullptr);

    constexpr VkMemoryPropertyFlags kUnusual =
        VK_MEMORY_PROPERTY_LAZILY_ALLOCATED_BIT | VK_MEMORY_PROPERTY_PROTECTED_BIT |
        VK_MEMORY_PROPERTY_DEVICE_COHERENT_BIT_AMD | VK_MEMORY_PROPERTY_DEVICE_UNCACHED_BIT_AMD;
    const Wish wish = wishFor(memory, m_support.capabilities.unifiedMemory);
    int best = -1;
    int bestScore = -1;
    for (uint32_t type = 0; type < m_support.memory.memoryTypeCount; ++type) {
        const VkMemoryType& candidate = m_support.memory.memoryTypes[type];
        const VkMemoryPropertyFlags flags = candidate.propertyFlags;
        if (!(requirements.memoryTypeBits & (1u << type)) || (flags & kUnusual) ||
            (flags & wish.required) != wish.required)
            continue;
        // A wrong heap is worse than an unwished property: a small window of host-visible device memory runs
        // full.
        const bool inMainHeap = candidate.heapIndex == m_support.mainHeap;
        const int score = ((flags & wish.preferred) == wish.preferred ? 4 : 0) +
                          (memory != Memory::Device || inMainHeap ? 2 : 0) + ((flags & wish.avoided) ? 0 : 1);
        if (score > bestScore) {
            bestScore = score;
            best = static_cast<int>(type);
        }
    }
    if (best < 0)
        throw Error(ErrorCode::NoDevice,
                    m_support.info.name + " has no memory that buffers can live in; a newer driver may help");
    return static_cast<uint32_t>(best);
}

uint64_t MemoryPool::heapUse(uint32_t heap) const
{
    uint64_t used = 0;
    for (const auto& block : m_blocks)
        if (m_support.memory.memoryTypes[block->type].heapIndex == heap)
            used += block->sizeBytes;
    return used;
}

uint64_t MemoryPool::freeBytes(uint32_t heap) const
{
    const auto budget = memoryBudget(m_support.info.handle, m_support.capabilities.memoryBudget);
    const uint64_t used = m_support.capabilities.memoryBudget ? budget.heapUsage[heap] : heapUse(heap);
    uint64_t available = budget.heapBudget[heap] > used ? budget.heapBudget[heap] - used : 0;
    if (m_limitBytes && heap == m_support.mainHeap) {
        const uint64_t own = heapUse(heap);
        available = std::min(available, m_limitBytes > own ? m_limitBytes - own : 0);
    }
    return available;
}

MemoryUse MemoryPool::use() const
{
    const uint32_t heap = m_support.mainHeap;
    const auto budget = memoryBudget(m_support.info.handle, m_support.capabilities.memoryBudget);
    MemoryUse use;
    use.usedBytes = heapUse(heap);
    use.budgetBytes = budget.heapBudget[heap];
    if (m_limitBytes)
        use.budgetBytes = std::min(use.budgetBytes, m_limitBytes);
    use.heapBytes = m_support.memory.memoryHeaps[heap].size;
    return use;
}

void MemoryPool::throwFull(uint32_t heap, uint64_t sizeBytes, const std::string& name) const
{
    throw Error(ErrorCode::OutOfDeviceMemory,
                "\"" + name + "\" needs " + formatBytes(sizeBytes) + " of memory on " + m_support.info.name +
                    "; " + formatBytes(freeBytes(heap)) + " is free and " + formatBytes(heapUse(heap)) +
                    " is in use by Facet. Choose a smaller model or a shorter context, or close other "
                    "programs that use "
                    "the GPU.");
}

MemoryBlock* MemoryPool::makeBlock(uint32_t type, uint64_t sizeBytes)
{
    auto block = std::make_unique<MemoryBlock>(*this, type, sizeBytes);
    m_blocks.reserve(m_blocks.size() + 1);
    const VkDevice device = m_device.handle();
    try {
        VkMemoryAllocateFlagsInfo flags{};
        flags.sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_FLAGS_INFO;
        flags.flags = VK_MEMORY_ALLOCATE_DEVICE_ADDRESS_BIT;
        const VkBufferCreateInfo create = bufferInfo(sizeBytes);
        m_device.check(vkCreateBuffer(device, &create, nullptr, &block->buffer), "creating a buffer");
        VkMemoryRequirements requirements;
        vkGetBufferMemoryRequirements(device, block->buffer, &requirements);
        VkMemoryAllocateInfo allocate{};
        allocate.sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO;
        allocate.pNext = &flags;
        allocate.allocationSize = requirements.size;
        allocate.memoryTypeIndex = type;
        const VkResult result = vkAllocateMemory(device, &allocate, nullptr, &block->memory);
        if (result == VK_ERROR_OUT_OF_DEVICE_MEMORY || result == VK_ERROR_OUT_OF_HOST_MEMORY) {
            block->memory = VK_NULL_HANDLE;
            destroy(*block);
            return nullptr;
        }
        m_device.check(result, "allocating memory");
        m_device.check(vkBindBufferMemory(device, block->buffer, block->memory, 0), "binding memory");
        if (m_support.memory.memoryTypes[type].propertyFlags & VK_MEMORY_PROPERTY_HOST_COHERENT_BIT) {
            void* mapped = nullptr;
            m_device.check(vkMapMemory(device, block->memory, 0, VK_WHOLE_SIZE, 0, &mapped),
                           "mapping memory");
            block->mapped = static_cast<std::byte*>(mapped);
        }
        VkBufferDeviceAddressInfo address{};
        address.sType = VK_STRUCTURE_TYPE_BUFFER_DEVICE_ADDRESS_INFO;
        address.buffer = block->buffer;
        block->address = vkGetBufferDeviceAddress(device, &address);
    } catch (...) {
        destroy(*block);
        throw;
    }
    m_blocks.push_back(std::move(block));
    return m_blocks.back().get();
}

void MemoryPool::destroy(MemoryBlock& block) noexcept
{
    vkDestroyBuffer(m_device.handle(), block.buffer, nullptr);
    vkFreeMemory(m_device.handle(), block.memory, nullptr);
}

Buffer MemoryPool::allocate(uint64_t sizeBytes, Memory memory, std::string name)
{
    assert(sizeBytes > 0);
    const uint32_t type = m_types[static_cast<size_t>(memory)];
    const uint32_t heap = m_support.memory.memoryTypes[type].heapIndex;
    if (sizeBytes > m_support.capabilities.maxAllocationBytes)
        throw Error(ErrorCode::OutOfDeviceMemory,
                    "\"" + name + "\" needs " + formatBytes(sizeBytes) + " in one piece, but " +
                        m_support.info.name + " allocates at most " +
                        formatBytes(m_support.capabilities.maxAllocationBytes) +
                        " at once. Choose a smaller model or a smaller weight type.");
    m_device.check(VK_SUCCESS, "allocating memory");

    const uint64_t size = roundUp(sizeBytes, kAlignment);
    const bool isLocal =
        m_support.memory.memoryTypes[type].propertyFlags & VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT;
    const uint64_t heapSize = m_support.memory.memoryHeaps[heap].size;
    const uint64_t blockSize =
        std::clamp((m_limitBytes ? std::min(m_limitBytes, heapSize) : heapSize) / kBlocksPerHeap,
                   kMinBlockBytes, isLocal ? kDeviceBlockBytes : kHostBlockBytes);
    MemoryBlock* block = nullptr;
    uint64_t offset = 0;
    for (size_t i = 0; i < m_blocks.size() && !block; ++i)
        if (m_blocks[i]->type == type && m_blocks[i]->take(size, offset))
            block = m_blocks[i].get();
    if (!block) {
        // Half a block and more gets a block of its own, of the exact size: the rest of a shared one would
        // often stay unused.
        uint64_t available = freeBytes(heap);
        if (available < size) {
            dropEmptyBlocks(heap);
            available = freeBytes(heap);
        }
        if (size <= blockSize / 2 && blockSize <= available)
            block = makeBlock(type, blockSize);
        if (!block && size <= available)
            block = makeBlock(type, size);
        if (!block)
            throwFull(heap, sizeBytes, name);
        block->take(size, offset);
    }
    const bool isMapped = block->mapped && (memory != Memory::Device || m_support.capabilities.unifiedMemory);
    return Buffer(block, {block->buffer, offset, sizeBytes, block->address + offset},
                  isMapped ? block->mapped + offset : nullptr, std::move(name));
}

void MemoryPool::release(MemoryBlock& block, uint64_t offset, uint64_t sizeBytes) noexcept
{
    block.giveBack(offset, roundUp(sizeBytes, kAlignment));
    if (!block.isEmpty())
        return;
    const bool isSpare = std::ranges::none_of(m_blocks, [&](const auto& other) {
        return other.get() != &block && other->type == block.type && other->isEmpty();
    });
    if (isSpare && block.sizeBytes <= kDeviceBlockBytes)
        return;
    const auto found =
        std::ranges::find_if(m_blocks, [&](const auto& other) { return other.get() == &block; });
    destroy(block);
    m_blocks.erase(found);
}

void MemoryPool::dropEmptyBlocks(uint32_t heap) noexcept
{
    std::erase_if(m_blocks, [&](const auto& block) {
        const bool drop = block->isEmpty() && m_support.memory.memoryTypes[block->type].heapIndex == heap;
        if (drop)
            destroy(*block);
        return drop;
    });
}

} // namespace engine::vulkan
