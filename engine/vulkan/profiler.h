// GPU time per kernel, from timestamps around every dispatch.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/vulkan/device.h"

namespace engine::vulkan {

struct KernelTime
{
    uint64_t calls = 0;
    std::chrono::nanoseconds total{0};
};

/// Collects while recordings made with it run; it must outlive them. A kernel's time runs from the end of the
/// work before it to its own end, so that the times of one recording add up to its duration. Timestamps
/// serialise neighbouring dispatches a little, so it is off by default. Stays empty on devices without
/// timestamps.
class Profiler
{
public:
    /// `regionsPerPool`: query pools grow by this many regions at a time; any number of regions is recorded.
    explicit Profiler(Device& device, uint32_t regionsPerPool = 2048);
    ~Profiler();
    Profiler(const Profiler&) = delete;
    Profiler& operator=(const Profiler&) = delete;

    /// Commands calls these: a recording is known by its command buffer, from beginRecording until forget.
    void beginRecording(VkCommandBuffer commands);
    void beginRegion(VkCommandBuffer commands, const std::string& kernel);
    void endRegion(VkCommandBuffer commands);
    /// Adds the timestamps of a finished submission of this recording.
    void collect(VkCommandBuffer commands);
    void forget(VkCommandBuffer commands);

    const std::map<std::string, KernelTime>& times() const { return m_times; }
    void reset() { m_times.clear(); }

private:
    struct Recording
    {
        VkCommandBuffer commands = VK_NULL_HANDLE;
        std::vector<VkQueryPool> pools;
        std::vector<std::string> regions;
    };
    Recording& recordingOf(VkCommandBuffer commands);

    Device& m_device;
    uint32_t m_regionsPerPool;
    std::vector<Recording> m_recordings;
    std::map<std::string, KernelTime> m_times;
};

} // namespace engine::vulkan
