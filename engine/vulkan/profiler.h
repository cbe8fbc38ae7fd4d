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

/// Collects while recordings made with it run; timestamps serialise neighbouring dispatches a little, so it is off by default.
class Profiler
{
public:
    explicit Profiler(Device& device, uint32_t maxRegions = 8192);
    ~Profiler();
    Profiler(const Profiler&) = delete;
    Profiler& operator=(const Profiler&) = delete;

    void beginRecording(VkCommandBuffer commands);
    void beginRegion(VkCommandBuffer commands, const std::string& kernel);
    void endRegion(VkCommandBuffer commands);
    /// Reads the timestamps of a finished submission.
    void collect();

    const std::map<std::string, KernelTime>& times() const { return m_times; }
    void reset() { m_times.clear(); }

private:
    Device& m_device;
    VkQueryPool m_pool = VK_NULL_HANDLE;
    uint32_t m_maxRegions;
    std::vector<std::string> m_regions;
    std::map<std::string, KernelTime> m_times;
};

} // namespace engine::vulkan
