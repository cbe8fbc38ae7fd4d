#include "engine/vulkan/buffer.h"

#include <utility>

#include "engine/vulkan/memory.h"

namespace engine::vulkan {

Buffer::Buffer(MemoryBlock* block, Slice slice, std::byte* mapped, std::string name)
    : m_block(block),
      m_slice(slice),
      m_mapped(mapped),
      m_name(std::move(name))
{
}

Buffer::~Buffer()
{
    if (m_block)
        m_block->pool.release(*m_block, m_slice.offset, m_slice.size);
}

Buffer::Buffer(Buffer&& other) noexcept
    : m_block(std::exchange(other.m_block, nullptr)),
      m_slice(std::exchange(other.m_slice, {})),
      m_mapped(std::exchange(other.m_mapped, nullptr)),
      m_name(std::move(other.m_name))
{
}

Buffer& Buffer::operator=(Buffer&& other) noexcept
{
    Buffer moved(std::move(other)); // what we held goes back at the end of this scope
    std::swap(m_block, moved.m_block);
    std::swap(m_slice, moved.m_slice);
    std::swap(m_mapped, moved.m_mapped);
    std::swap(m_name, moved.m_name);
    return *this;
}

} // namespace engine::vulkan
