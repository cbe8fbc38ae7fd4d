#include "engine/vulkan/bandwidth.h"

#include <algorithm>
#include <chrono>

#include "engine/vulkan/commands.h"
#include "shaders/copy_words.h"

namespace engine::vulkan {

namespace {

constexpr uint64_t kElementBytes = 16; ///< of copy_words
constexpr uint32_t kThreads = 64;      ///< of copy_words
constexpr uint32_t kMaxGroups = 65535;
constexpr uint64_t kMiB = 1024 * 1024;
constexpr uint64_t kMinBytes = 16 * kMiB;
/// Larger than the last-level caches of today's GPUs (up to 128 MiB).
constexpr uint64_t kGpuBytes = 512 * kMiB;
constexpr uint64_t kCpuBytes = 64 * kMiB;
constexpr int kRuns = 5;

} // namespace

double copyBandwidth(Device& device)
{
    const MemoryUse use = device.memoryUse();
    const uint64_t left = use.budgetBytes > use.usedBytes ? use.budgetBytes - use.usedBytes : 0;
    const uint64_t wanted = device.capabilities().isCpu ? kCpuBytes : kGpuBytes;
    const uint64_t size = std::clamp(left / 8 / kElementBytes * kElementBytes, kMinBytes, wanted);
    const uint32_t copiesPerRun = device.capabilities().isCpu ? 2 : 8;
    const Buffer from = device.allocate(size, Memory::Device, "bandwidth source");
    const Buffer to = device.allocate(size, Memory::Device, "bandwidth target");
    const Kernel<CopyWordsParams> copy(device, "copy_words", "x -> outputs");
    const auto count = static_cast<uint32_t>(size / kElementBytes);
    const Groups groups{std::min(groupsFor(count, kThreads), kMaxGroups)};

    Commands prepare(device);
    prepare.begin();
    prepare.fill(from.slice(), 0x3f800000);
    prepare.dispatch(copy, {from.slice(), to.slice()}, {count}, groups);
    prepare.end();
    prepare.submit();
    prepare.wait();

    Commands commands(device);
    commands.begin();
    for (uint32_t i = 0; i < copiesPerRun; ++i)
        commands.dispatch(copy, {from.slice(), to.slice()}, {count}, groups);
    commands.end();
    double best = 0;
    for (int run = 0; run < kRuns; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        commands.submit();
        commands.wait();
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
        best = std::max(best, 2.0 * static_cast<double>(size) * copiesPerRun / seconds.count());
    }
    return best;
}

} // namespace engine::vulkan
