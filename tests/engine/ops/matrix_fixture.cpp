#include "tests/engine/ops/matrix_fixture.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <sstream>

#include "engine/files/float_formats.h"
#include "engine/files/quantise.h"

namespace engine::tests {
namespace {

void putHalf(std::byte* at, float value)
{
    const uint16_t bits = floatToHalf(value);
    std::memcpy(at, &bits, 2);
}

/// Scales of one block: d such that the largest code gives about 1.
void putScales(WeightType type, std::byte* block, std::mt19937& random)
{
    std::uniform_real_distribution<float> spread(-1.0F, 1.0F);
    const float d = spread(random);
    const float minimum = spread(random);
    switch (type) {
    case WeightType::Q8_0:
        return putHalf(block, d / 128.0F);
    case WeightType::Q4_0:
        return putHalf(block, d / 8.0F);
    case WeightType::Q5_0:
        return putHalf(block, d / 16.0F);
    case WeightType::Q4_1:
        putHalf(block, d / 16.0F);
        return putHalf(block + 2, minimum);
    case WeightType::Q5_1:
        putHalf(block, d / 32.0F);
        return putHalf(block + 2, minimum);
    case WeightType::Q4_K:
        putHalf(block, d / 1024.0F);
        return putHalf(block + 2, minimum / 64.0F);
    case WeightType::Q5_K:
        putHalf(block, d / 2048.0F);
        return putHalf(block + 2, minimum / 64.0F);
    case WeightType::Q6_K:
        return putHalf(block + 208, d / 4096.0F);
    default:
        return;
    }
}

} // namespace

std::vector<float> randomFloats(size_t count, float spread, std::mt19937& random)
{
    std::normal_distribution<float> normal(0.0F, spread);
    std::vector<float> values(count);
    for (float& value : values)
        value = normal(random);
    return values;
}

std::vector<std::byte> randomBlocks(WeightType type, uint32_t rows, uint32_t cols, std::mt19937& random)
{
    const size_t blocks = size_t{rows} * (cols / blockElements(type));
    std::vector<std::byte> bytes(blocks * blockBytes(type));
    if (blockElements(type) == 1) {
        quantise(type, randomFloats(blocks, 0.5F, random), bytes);
        return bytes;
    }
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(random());
    for (size_t block = 0; block < blocks; ++block)
        putScales(type, bytes.data() + block * blockBytes(type), random);
    return bytes;
}

TestWeight MatrixFixture::weight(WeightType type, uint32_t rows, uint32_t cols, uint32_t count,
                                 std::mt19937& random)
{
    TestWeight result;
    result.weight.type = type;
    result.weight.rows = rows;
    result.weight.cols = cols;
    result.weight.count = count;
    const uint64_t packedBytes = packedSizeBytes(type, rows, cols);
    result.weight.strideBytes = count > 1 ? packedBytes : 0;
    result.buffer = device().allocate(packedBytes * count, vulkan::Memory::Upload, "test weight");
    result.weight.data = result.buffer.slice();
    for (uint32_t e = 0; e < count; ++e) {
        const std::vector<std::byte> bytes = randomBlocks(type, rows, cols, random);
        const std::span<std::byte> target(result.buffer.mapped() + e * packedBytes, packedBytes);
        std::memset(target.data(), 0xFF, target.size());
        // In two parts, as a loader with several threads does it.
        const uint32_t half = rows / 2 / kTileRows * kTileRows;
        const size_t rowBytes = bytes.size() / rows;
        const std::span<const std::byte> source(bytes);
        packRows(type, rows, cols, half, rows - half, source.subspan(half * rowBytes),
                 target.subspan(packedSizeBytes(type, half, cols)));
        packRows(type, rows, cols, 0, half, source.first(half * rowBytes),
                 target.first(packedSizeBytes(type, half, cols)));
        std::vector<float> values(size_t{rows} * cols);
        dequantise(type, bytes, values);
        result.values.insert(result.values.end(), values.begin(), values.end());
    }
    return result;
}

Tensor MatrixFixture::strided(std::span<const float> values, uint32_t rows, uint32_t cols, uint32_t stride,
                              vulkan::Buffer& buffer)
{
    std::vector<float> spaced(size_t{rows} * stride, std::numeric_limits<float>::quiet_NaN());
    for (uint32_t r = 0; r < rows; ++r)
        std::memcpy(spaced.data() + size_t{r} * stride, values.data() + size_t{r} * cols,
                    cols * sizeof(float));
    buffer = upload(std::span<const float>(spaced));
    return Tensor(buffer.slice(), rows, stride).columnRange(0, cols);
}

std::vector<float> MatrixFixture::run(uint32_t rows, uint32_t cols,
                                      const std::function<void(Ops&, const Tensor& out)>& recordOps)
{
    std::vector<float> result(size_t{rows} * cols, std::numeric_limits<float>::quiet_NaN());
    vulkan::Buffer buffer =
        device().allocate(result.size() * sizeof(float), vulkan::Memory::Readback, "test output");
    std::memcpy(buffer.mapped(), result.data(), result.size() * sizeof(float));
    vulkan::Commands commands(device());
    commands.begin();
    Ops ops(device(), m_kernels, commands);
    recordOps(ops, Tensor(buffer.slice(), rows, cols));
    commands.end();
    commands.submit();
    commands.wait();
    std::memcpy(result.data(), buffer.mapped(), result.size() * sizeof(float));
    return result;
}

std::string compare(const std::string& what, std::span<const float> found, const Product& expected,
                    uint32_t cols, double bound, double relative)
{
    size_t worst = 0;
    double worstRatio = 0;
    size_t wrong = 0;
    for (size_t i = 0; i < found.size(); ++i) {
        const double error = std::abs(static_cast<double>(found[i]) - expected.values[i]);
        const double allowed = bound * expected.magnitudes[i] + relative * std::abs(expected.values[i]);
        const double ratio =
            error <= allowed ? error / std::max(allowed, 1e-300) : std::max(error / allowed, 1.0001);
        if (std::isnan(error) || ratio > 1)
            ++wrong;
        if (std::isnan(error) ? !std::isinf(worstRatio) : ratio > worstRatio) {
            worstRatio = std::isnan(error) ? std::numeric_limits<double>::infinity() : ratio;
            worst = i;
        }
    }
    if (wrong == 0)
        return {};
    std::ostringstream text;
    text.precision(9);
    text << what << ": " << wrong << " of " << found.size() << " differ; worst at [" << worst / cols << ", "
         << worst % cols << "]: expected " << expected.values[worst] << ", found " << found[worst]
         << ", error " << std::abs(static_cast<double>(found[worst]) - expected.values[worst]) << ", allowed "
         << bound * expected.magnitudes[worst] + relative * std::abs(expected.values[worst]);
    return text.str();
}

} // namespace engine::tests
