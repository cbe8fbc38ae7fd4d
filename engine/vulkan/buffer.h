// GPU memory: named, move-only, addressed by buffer device address.
#pragma once

#include <cassert>
#include <cstdint>
#include <span>
#include <string>

#include <volk.h>

namespace engine::vulkan {

class Device;
class MemoryBlock;

enum class Memory
{
    Device,   ///< fastest for the GPU; host access only where the device has unified memory
    Upload,   ///< written by the host, read by the GPU
    Readback, ///< written by the GPU, read by the host (cached)
};

/// A range of a buffer. What kernels take.
struct Slice
{
    VkBuffer buffer = VK_NULL_HANDLE;
    uint64_t offset = 0; ///< in the VkBuffer
    uint64_t size = 0;   ///< bytes
    VkDeviceAddress address = 0;

    explicit operator bool() const { return address != 0; }
    Slice sub(uint64_t byteOffset, uint64_t byteSize) const
    {
        assert(byteOffset + byteSize <= size);
        return {buffer, offset + byteOffset, byteSize, address + byteOffset};
    }
};

/// Owns a range of a memory block; the range returns to its block on destruction (the caller has waited for
/// the GPU). Addresses are aligned to 256 bytes.
class Buffer
{
public:
    Buffer() = default;
    Buffer(MemoryBlock* block, Slice slice, std::byte* mapped, std::string name);
    ~Buffer();
    Buffer(Buffer&& other) noexcept;
    Buffer& operator=(Buffer&& other) noexcept;

    explicit operator bool() const { return m_slice.address != 0; }
    const Slice& slice() const { return m_slice; }
    uint64_t sizeBytes() const { return m_slice.size; }
    const std::string& name() const { return m_name; }

    /// Host view (coherent); nullptr where the host cannot see this memory.
    std::byte* mapped() const { return m_mapped; }
    template <typename T>
    std::span<T> as() const
    {
        assert(m_mapped);
        return {reinterpret_cast<T*>(m_mapped), m_slice.size / sizeof(T)};
    }

private:
    MemoryBlock* m_block = nullptr;
    Slice m_slice;
    std::byte* m_mapped = nullptr;
    std::string m_name;
};

} // namespace engine::vulkan
