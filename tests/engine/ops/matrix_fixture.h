// What the tests of matrix products share: random weights of every type on the GPU, activations, comparison.
#pragma once

#include <cstdint>
#include <cstring>
#include <functional>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "engine/ops/kernels.h"
#include "engine/ops/ops.h"
#include "tests/reference/matmul.h"
#include "tests/support/gpu_fixture.h"

namespace engine::tests {

inline constexpr WeightType kAllWeightTypes[] = {WeightType::F32,  WeightType::F16,  WeightType::BF16,
                                                 WeightType::Q8_0, WeightType::Q4_0, WeightType::Q4_1,
                                                 WeightType::Q5_0, WeightType::Q5_1, WeightType::Q4_K,
                                                 WeightType::Q5_K, WeightType::Q6_K};

/// Random blocks of a matrix [rows, cols] as a file holds them: any codes, scales that keep the values in
/// about ±1.
std::vector<std::byte> randomBlocks(WeightType type, uint32_t rows, uint32_t cols, std::mt19937& random);

std::vector<float> randomFloats(size_t count, float spread, std::mt19937& random);

/// A weight on the GPU, the buffer behind it, and its values on the CPU, [count · rows, cols].
struct TestWeight
{
    Weight weight;
    vulkan::Buffer buffer;
    std::vector<float> values;

    std::span<const float> expert(uint32_t index) const
    {
        const size_t size = size_t{weight.rows} * weight.cols;
        return std::span(values).subspan(index * size, size);
    }
};

class MatrixFixture
{
public:
    explicit MatrixFixture(GpuFixture& gpu) : m_gpu(gpu), m_kernels(gpu.device()) {}

    const Kernels& kernels() const { return m_kernels; }
    vulkan::Device& device() { return m_gpu.device(); }

    TestWeight weight(WeightType type, uint32_t rows, uint32_t cols, uint32_t count, std::mt19937& random);

    /// A buffer that both sides see, filled with `values`.
    template <typename T>
    vulkan::Buffer upload(std::span<const T> values)
    {
        vulkan::Buffer buffer = device().allocate(values.size_bytes(), vulkan::Memory::Upload, "test input");
        std::memcpy(buffer.mapped(), values.data(), values.size_bytes());
        return buffer;
    }
    /// `values` as a tensor whose rows stand `stride` elements apart; what is between them is NaN.
    Tensor strided(std::span<const float> values, uint32_t rows, uint32_t cols, uint32_t stride,
                   vulkan::Buffer& buffer);

    /// Runs what `recordOps` records and returns the tensor it filled, [rows, cols] dense, NaN where nothing
    /// was written.
    std::vector<float> run(uint32_t rows, uint32_t cols,
                           const std::function<void(Ops&, const Tensor& out)>& recordOps);

private:
    GpuFixture& m_gpu;
    Kernels m_kernels;
};

/// Empty if |found − expected| ≤ bound · magnitude + relative · |expected| everywhere, else what differs
/// first and most.
std::string compare(const std::string& what, std::span<const float> found, const Product& expected,
                    uint32_t cols, double bound = 3e-6, double relative = 3e-6);

} // namespace engine::tests
