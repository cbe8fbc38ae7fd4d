// Filling device memory from the host and reading it back. The host prepares one part while the GPU copies
// those before it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "engine/vulkan/device.h"

namespace engine::vulkan {

/// Writes buffers through a ring of staging slots, or straight into them where the host sees device memory.
class Uploader
{
public:
    /// Writes every byte of `part`. It may be slow to read (write-combined memory): write each byte once and
    /// read none.
    using Fill = std::function<void(std::span<std::byte> part)>;

    /// Staging per slot. Larger writes work, but make a slot grow to their size: callers split long tensors
    /// into pieces of at most this, so that the GPU copies one while the next is prepared.
    static constexpr uint64_t kSlotBytes = uint64_t(16) << 20;

    explicit Uploader(Device& device);
    ~Uploader();
    Uploader(const Uploader&) = delete;
    Uploader& operator=(const Uploader&) = delete;

    /// Calls `fill` once, before it returns, for `size` bytes that land in `target` at `offset`. The GPU may
    /// use them after finish(). `target` lives until then.
    void write(const Buffer& target, uint64_t offset, uint64_t size, const Fill& fill);

    /// Waits until all writes have reached their targets.
    void finish();

private:
    struct Slot
    {
        Buffer staging;
        uint64_t used = 0;
        VkCommandPool pool = VK_NULL_HANDLE;
        VkCommandBuffer commands = VK_NULL_HANDLE;
        VkFence fence = VK_NULL_HANDLE;
        bool recording = false;
        bool pending = false;
    };
    Slot& slotWithRoom(uint64_t atLeast);
    void makeReady(Slot& slot, uint64_t atLeast);
    void submit(Slot& slot);
    void wait(Slot& slot);
    void destroy() noexcept;

    Device& m_device;
    std::array<Slot, 3> m_slots;
    size_t m_current = 0;
};

/// The bytes of `source`, for tests and dumps: waits for the GPU.
std::vector<std::byte> readBack(Device& device, const Slice& source);

} // namespace engine::vulkan
