// Splits index ranges over the machine's cores, for work on the CPU while loading.
#pragma once

#include <algorithm>
#include <cstdint>
#include <thread>
#include <vector>

namespace engine {

/// Calls work(begin, end) for disjoint parts of [0, count), one per core, the last on the calling thread.
/// Parts begin at multiples of `grain`. `work` must not throw.
template <typename Work>
void parallelFor(uint64_t count, uint64_t grain, const Work& work)
{
    const uint64_t cores = std::max(1U, std::thread::hardware_concurrency());
    const uint64_t grains = (count + grain - 1) / grain;
    const uint64_t perCore = (grains + cores - 1) / cores * grain;
    std::vector<std::jthread> threads;
    uint64_t begin = 0;
    for (; begin + perCore < count; begin += perCore)
        threads.emplace_back([&work, begin, perCore] { work(begin, begin + perCore); });
    if (begin < count)
        work(begin, count);
}

} // namespace engine
