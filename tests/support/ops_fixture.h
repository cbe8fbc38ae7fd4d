// What a test of ops needs: a device, all kernels, one recording, and buffers that both sides see.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "engine/ops/ops.h"
#include "tests/support/gpu_fixture.h"

namespace engine::tests {

class OpsFixture
{
public:
    OpsFixture();

    vulkan::Device& device() { return m_gpu.device(); }
    GpuFixture& gpu() { return m_gpu; }

    /// Lets ops choose as for a GPU: several subgroups per workgroup, shared memory and barriers, also where
    /// the device is a software driver.
    void chooseAsOnGpu(bool isGpu);

    /// Buffers live until clear().
    Tensor upload(std::span<const float> values, uint32_t rows, uint32_t cols);
    vulkan::Slice upload(std::span<const uint32_t> words);
    vulkan::Slice upload(std::span<const float> values);
    vulkan::Slice allocate(uint64_t sizeBytes); ///< zeros
    Tensor zeros(uint32_t rows, uint32_t cols);
    void clear() { m_buffers.clear(); }

    /// Host view of a slice that this fixture allocated.
    template <typename T>
    std::span<T> view(const vulkan::Slice& slice)
    {
        return {reinterpret_cast<T*>(bytes(slice)), slice.size / sizeof(T)};
    }
    /// Values of a tensor, dense.
    std::vector<float> read(const Tensor& tensor);

    /// Records, submits and waits.
    void run(const std::function<void(Ops&)>& record);
    const vulkan::CommandCounts& counts() const { return m_commands.counts(); }

private:
    std::byte* bytes(const vulkan::Slice& slice);

    GpuFixture m_gpu;
    bool m_isCpu;
    Kernels m_kernels;
    vulkan::Commands m_commands;
    std::deque<vulkan::Buffer> m_buffers;
};

/// Uniform in [−size, size), the same on every platform.
std::vector<float> randomValues(std::mt19937& random, size_t count, float size = 1.0F);

/// The first value of `found` that differs from `expected` by more than its bound, in words; empty if there
/// is none.
std::string firstDifference(const std::string& what, std::span<const double> expected,
                            std::span<const float> found, const std::function<double(size_t)>& bound);

/// One rounding of fp32, relative.
inline constexpr double kRounding = 1.0 / (1 << 24);

} // namespace engine::tests
