#include "engine/ops/matrix_units.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "engine/error.h"
#include "engine/ops/ops.h"

namespace engine {
namespace {

// Odd on purpose: tails of rows, tokens and columns.
constexpr uint32_t kRows = 200;
constexpr uint32_t kCols = 416;
constexpr uint32_t kTokens = 75;

/// Of the largest value of its row: rounding gives 2e-4.
constexpr float kTolerance = 2e-3F;

std::vector<float> product(vulkan::Device& device, const Kernels& kernels, const Weight& weight,
                           const Tensor& x, const vulkan::Buffer& out)
{
    vulkan::Commands commands(device);
    commands.begin();
    Ops ops(device, kernels, commands);
    ops.matmul(x, weight, Tensor(out.slice(), kTokens, kRows));
    commands.end();
    commands.submit();
    commands.wait();
    const std::span<float> values = out.as<float>();
    return {values.begin(), values.begin() + size_t{kTokens} * kRows};
}

bool agree(const std::vector<float>& left, const std::vector<float>& right)
{
    for (uint32_t token = 0; token < kTokens; ++token) {
        float largest = 0;
        float error = 0;
        for (uint32_t row = 0; row < kRows; ++row) {
            const size_t i = size_t{token} * kRows + row;
            if (!std::isfinite(left[i]) || !std::isfinite(right[i]))
                return false;
            largest = std::max(largest, std::abs(left[i]));
            error = std::max(error, std::abs(left[i] - right[i]));
        }
        if (error > kTolerance * largest)
            return false;
    }
    return true;
}

} // namespace

void enableMatrixUnits(vulkan::Device& device, Kernels& kernels)
{
    kernels.useMatrixUnits = false;
    if (!kernels.matmulCoopmat)
        return;
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    std::vector<float> values(size_t{kRows} * kCols);
    for (float& value : values)
        value = normal(random) * 0.05F;
    const vulkan::Buffer weights = device.allocate(packedSizeBytes(WeightType::F32, kRows, kCols),
                                                   vulkan::Memory::Upload, "check of matrix units");
    packRows(WeightType::F32, kRows, kCols, 0, kRows, std::as_bytes(std::span(values)),
             {weights.mapped(), weights.sizeBytes()});

    const vulkan::Buffer inputs = device.allocate(uint64_t{kTokens} * kCols * sizeof(float),
                                                  vulkan::Memory::Upload, "check of matrix units");
    const std::span<float> x = inputs.as<float>();
    for (uint32_t token = 0; token < kTokens; ++token) {
        const float spread = std::pow(10.0F, static_cast<float>(token % 9) - 3.0F); // to 1e5: beyond fp16
        for (uint32_t col = 0; col < kCols; ++col)
            x[size_t{token} * kCols + col] = normal(random) * spread;
    }
    const vulkan::Buffer out = device.allocate(uint64_t{kTokens} * kRows * sizeof(float),
                                               vulkan::Memory::Readback, "check of matrix units");
    const Weight weight{weights.slice(), WeightType::F32, kRows, kCols, 1, 0};
    const Tensor input(inputs.slice(), kTokens, kCols);
    try {
        const std::vector<float> expected = product(device, kernels, weight, input, out);
        kernels.useMatrixUnits = true;
        kernels.useMatrixUnits = agree(expected, product(device, kernels, weight, input, out));
    } catch (const Error& error) {
        kernels.useMatrixUnits = false; // a driver that cannot compile them
        if (error.code() == ErrorCode::DeviceLost)
            throw;
    }
}

} // namespace engine
