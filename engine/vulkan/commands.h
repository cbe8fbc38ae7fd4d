// Recording and running GPU work. A Commands is recorded once and may be submitted many times.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <vector>

#include "engine/vulkan/kernel.h"
#include "engine/vulkan/profiler.h"

namespace engine::vulkan {

/// Workgroups of a dispatch.
struct Groups
{
    uint32_t x = 1, y = 1, z = 1;
};

/// Groups that cover `items` with `perGroup` each.
inline uint32_t groupsFor(uint64_t items, uint32_t perGroup)
{
    return static_cast<uint32_t>((items + perGroup - 1) / perGroup);
}

/// What a recording consists of.
struct CommandCounts
{
    uint32_t dispatches = 0;
    uint32_t barriers = 0; ///< all of them, the last one too
    uint32_t copies = 0;
};

/// A command buffer with hazard tracking by address range: a barrier is recorded only before a command that
/// reads what an earlier one wrote, or writes what an earlier one read or wrote, since the last barrier. A
/// recording ends with one that makes its writes visible to the host and to every later submission, so none
/// has to begin with one.
class Commands
{
public:
    explicit Commands(Device& device, Profiler* profiler = nullptr);
    ~Commands();
    Commands(const Commands&) = delete;
    Commands& operator=(const Commands&) = delete;

    /// Starts over (waits for an earlier submission of this object).
    void begin();

    /// Records one dispatch. `buffers` in the kernel's declared order; an absent optional buffer is a default
    /// Slice.
    template <typename P>
    void dispatch(const Kernel<P>& kernel, std::initializer_list<Slice> buffers, const P& parameters,
                  Groups groups, const Constants& constants = {})
    {
        static_assert(std::is_trivially_copyable_v<P>);
        record(kernel, {buffers.begin(), buffers.size()}, std::as_bytes(std::span(&parameters, 1)), groups,
               constants);
    }
    void dispatch(const Kernel<void>& kernel, std::initializer_list<Slice> buffers, Groups groups,
                  const Constants& constants = {})
    {
        record(kernel, {buffers.begin(), buffers.size()}, {}, groups, constants);
    }

    /// As dispatch, for buffers that the kernel reaches through addresses stored in other buffers (KV cache
    /// pages): `indirectReads` and `indirectWrites` take part in hazard tracking only.
    void record(const KernelBase& kernel, std::span<const Slice> buffers,
                std::span<const std::byte> parameters, Groups groups, const Constants& constants,
                std::span<const Slice> indirectReads = {}, std::span<const Slice> indirectWrites = {});

    /// Copies `from.size` bytes (`to` has as many). `fill` sets 32-bit words; offset and size are multiples
    /// of 4.
    void copy(const Slice& from, const Slice& to);
    void fill(const Slice& target, uint32_t word);

    /// Hands what has been recorded to the GPU at once and goes on with the same recording: a long one
    /// neither keeps the GPU waiting nor runs into a driver's time limit for one piece of work. Such a
    /// recording can be submitted only once.
    void flush();

    void end();

    /// Submits the recording; returns at once (after waiting for an earlier submission of this object).
    /// `wait` blocks until it is done and collects the profiler's timestamps.
    void submit();
    void wait();

    const CommandCounts& counts() const { return m_counts; }

private:
    struct Range
    {
        uint64_t begin, end;
    };
    static void addRange(std::vector<Range>& ranges, const Slice& slice);
    void beginBuffer();
    void barrierIfNeeded(); ///< for m_newReads and m_newWrites, which it takes over

    void destroy() noexcept;

    Device& m_device;
    Profiler* m_profiler;
    VkPipeline m_boundPipeline = VK_NULL_HANDLE;
    VkCommandPool m_pool = VK_NULL_HANDLE;
    std::vector<VkCommandBuffer>
        m_buffers;            ///< one, and one more for each flush of the longest recording so far
    size_t m_usedBuffers = 0; ///< of the present recording
    VkCommandBuffer m_buffer = VK_NULL_HANDLE; ///< the one being recorded, or recorded last
    bool m_flushedRunning = false;             ///< flushed parts may still run
    VkFence m_fence = VK_NULL_HANDLE;
    bool m_pending = false;
    CommandCounts m_counts;
    std::vector<Range> m_reads, m_writes;       ///< since the last barrier
    std::vector<Range> m_newReads, m_newWrites; ///< of the command at hand
};

} // namespace engine::vulkan
