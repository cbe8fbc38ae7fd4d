// Samples from one thread to another without locks or allocation: the thread that reads the device is never
// made to wait by the one that writes to the disk. One writer, one reader.
#pragma once

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace transcribe {

class SampleRing
{
public:
    /// Room for at least `capacity` samples.
    explicit SampleRing(std::size_t capacity) : m_samples(std::bit_ceil(capacity)) {}

    /// Takes as many of `samples` as there is room for and says how many.
    std::size_t push(std::span<const std::int16_t> samples)
    {
        const std::size_t write = m_written.load(std::memory_order_relaxed);
        const std::size_t room = m_samples.size() - (write - m_read.load(std::memory_order_acquire));
        const std::size_t count = std::min(samples.size(), room);
        const std::size_t at = write & (m_samples.size() - 1);
        const std::size_t first = std::min(count, m_samples.size() - at);
        std::copy_n(samples.begin(), first, m_samples.begin() + static_cast<std::ptrdiff_t>(at));
        std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(first), count - first, m_samples.begin());
        m_written.store(write + count, std::memory_order_release);
        return count;
    }

    /// Fills the beginning of `out` and says how much of it.
    std::size_t pop(std::span<std::int16_t> out)
    {
        const std::size_t read = m_read.load(std::memory_order_relaxed);
        const std::size_t filled = m_written.load(std::memory_order_acquire) - read;
        const std::size_t count = std::min(out.size(), filled);
        const std::size_t at = read & (m_samples.size() - 1);
        const std::size_t first = std::min(count, m_samples.size() - at);
        std::copy_n(m_samples.begin() + static_cast<std::ptrdiff_t>(at), first, out.begin());
        std::copy_n(m_samples.begin(), count - first, out.begin() + static_cast<std::ptrdiff_t>(first));
        m_read.store(read + count, std::memory_order_release);
        return count;
    }

private:
    std::vector<std::int16_t> m_samples; // size is a power of two; the counters below wrap by it
    std::atomic<std::size_t> m_written = 0;
    std::atomic<std::size_t> m_read = 0;
};

} // namespace transcribe
