#include "engine/vulkan/profiler.h"

#include <algorithm>

namespace engine::vulkan {

namespace {

constexpr uint32_t kQueriesPerRegion = 2; ///< begin and end

} // namespace

Profiler::Profiler(Device& device, uint32_t regionsPerPool)
    : m_device(device),
      m_regionsPerPool(regionsPerPool)
{
}

Profiler::~Profiler()
{
    for (const Recording& recording : m_recordings)
        for (VkQueryPool pool : recording.pools)
            vkDestroyQueryPool(m_device.handle(), pool, nullptr);
}

Profiler::Recording& Profiler::recordingOf(VkCommandBuffer commands)
{
    const auto known = std::ranges::find(m_recordings, commands, &Recording::commands);
    if (known != m_recordings.end())
        return *known;
    m_recordings.push_back({commands, {}, {}});
    return m_recordings.back();
}

void Profiler::beginRecording(VkCommandBuffer commands)
{
    recordingOf(commands).regions.clear();
}

void Profiler::beginRegion(VkCommandBuffer commands, const std::string& kernel)
{
    if (m_device.capabilities().timestampPeriodNs == 0)
        return;
    Recording& recording = recordingOf(commands);
    const size_t region = recording.regions.size();
    const size_t index = region / m_regionsPerPool;
    const auto inPool = static_cast<uint32_t>(region % m_regionsPerPool);
    if (index == recording.pools.size()) {
        VkQueryPoolCreateInfo create{};
        create.sType = VK_STRUCTURE_TYPE_QUERY_POOL_CREATE_INFO;
        create.queryType = VK_QUERY_TYPE_TIMESTAMP;
        create.queryCount = m_regionsPerPool * kQueriesPerRegion;
        recording.pools.reserve(index + 1);
        VkQueryPool pool = VK_NULL_HANDLE;
        m_device.check(vkCreateQueryPool(m_device.handle(), &create, nullptr, &pool), "making timestamps");
        recording.pools.push_back(pool);
    }
    if (inPool == 0)
        vkCmdResetQueryPool(commands, recording.pools[index], 0, m_regionsPerPool * kQueriesPerRegion);
    recording.regions.push_back(kernel);
    // At the bottom of the pipe too: from the end of what ran before, not from when this command was merely
    // looked at.
    vkCmdWriteTimestamp(commands, VK_PIPELINE_STAGE_BOTTOM_OF_PIPE_BIT, recording.pools[index],
                        inPool * kQueriesPerRegion);
}

void Profiler::endRegion(VkCommandBuffer commands)
{
    const Recording& recording = recordingOf(commands);
    if (recording.regions.empty())
        return;
    const size_t region = recording.regions.size() - 1;
    vkCmdWriteTimestamp(commands, VK_PIPELINE_STAGE_BOTTOM_OF_PIPE_BIT,
                        recording.pools[region / m_regionsPerPool],
                        static_cast<uint32_t>(region % m_regionsPerPool) * kQueriesPerRegion + 1);
}

void Profiler::collect(VkCommandBuffer commands)
{
    const Recording& recording = recordingOf(commands);
    const uint32_t bits = m_device.capabilities().timestampBits;
    const uint64_t mask = bits >= 64 ? ~uint64_t{0} : (uint64_t{1} << bits) - 1;
    const double period = m_device.capabilities().timestampPeriodNs;
    std::vector<uint64_t> stamps;
    for (size_t first = 0; first < recording.regions.size(); first += m_regionsPerPool) {
        const size_t count = std::min<size_t>(m_regionsPerPool, recording.regions.size() - first);
        stamps.resize(count * kQueriesPerRegion);
        m_device.check(vkGetQueryPoolResults(m_device.handle(), recording.pools[first / m_regionsPerPool], 0,
                                             static_cast<uint32_t>(stamps.size()),
                                             stamps.size() * sizeof(uint64_t), stamps.data(),
                                             sizeof(uint64_t),
                                             VK_QUERY_RESULT_64_BIT | VK_QUERY_RESULT_WAIT_BIT),
                       "reading timestamps");
        for (size_t i = 0; i < count; ++i) {
            const uint64_t ticks =
                (stamps[2 * i + 1] - stamps[2 * i]) & mask; // also right across a wrap-around
            KernelTime& time = m_times[recording.regions[first + i]];
            ++time.calls;
            time.total += std::chrono::nanoseconds(static_cast<int64_t>(static_cast<double>(ticks) * period));
        }
    }
}

void Profiler::forget(VkCommandBuffer commands)
{
    const auto known = std::ranges::find(m_recordings, commands, &Recording::commands);
    if (known == m_recordings.end())
        return;
    for (VkQueryPool pool : known->pools)
        vkDestroyQueryPool(m_device.handle(), pool, nullptr);
    m_recordings.erase(known);
}

} // namespace engine::vulkan
