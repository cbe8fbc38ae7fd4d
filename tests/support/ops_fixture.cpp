#include "tests/support/ops_fixture.h"

#include <cmath>
#include <cstring>
#include <sstream>

namespace engine::tests {

OpsFixture::OpsFixture()
    : m_isCpu(m_gpu.device().capabilities().isCpu),
      m_kernels(m_gpu.device()),
      m_commands(m_gpu.device())
{
}

void OpsFixture::chooseAsOnGpu(bool isGpu)
{
    // The fixture's device is no constant, only its view is; the driver does not look at this.
    const_cast<vulkan::Capabilities&>(device().capabilities()).isCpu = m_isCpu && !isGpu;
}

vulkan::Slice OpsFixture::allocate(uint64_t sizeBytes)
{
    m_buffers.push_back(device().allocate(sizeBytes, vulkan::Memory::Readback, "test buffer"));
    std::memset(m_buffers.back().mapped(), 0, sizeBytes);
    return m_buffers.back().slice();
}

vulkan::Slice OpsFixture::upload(std::span<const uint32_t> words)
{
    const vulkan::Slice slice = allocate(words.size_bytes());
    std::memcpy(bytes(slice), words.data(), words.size_bytes());
    return slice;
}

vulkan::Slice OpsFixture::upload(std::span<const float> values)
{
    const vulkan::Slice slice = allocate(values.size_bytes());
    std::memcpy(bytes(slice), values.data(), values.size_bytes());
    return slice;
}

Tensor OpsFixture::upload(std::span<const float> values, uint32_t rows, uint32_t cols)
{
    return Tensor(upload(values), rows, cols);
}

Tensor OpsFixture::zeros(uint32_t rows, uint32_t cols)
{
    return Tensor(allocate(uint64_t{rows} * cols * sizeof(float)), rows, cols);
}

std::byte* OpsFixture::bytes(const vulkan::Slice& slice)
{
    for (const vulkan::Buffer& buffer : m_buffers) {
        const vulkan::Slice& whole = buffer.slice();
        if (slice.address >= whole.address && slice.address + slice.size <= whole.address + whole.size)
            return buffer.mapped() + (slice.address - whole.address);
    }
    return nullptr;
}

std::vector<float> OpsFixture::read(const Tensor& tensor)
{
    const std::span<float> values = view<float>(tensor.data);
    std::vector<float> dense;
    for (uint32_t row = 0; row < tensor.rows; ++row) {
        const auto first = values.begin() + static_cast<std::ptrdiff_t>(uint64_t{row} * tensor.rowStride);
        dense.insert(dense.end(), first, first + tensor.cols);
    }
    return dense;
}

void OpsFixture::run(const std::function<void(Ops&)>& record)
{
    m_commands.begin();
    Ops ops(device(), m_kernels, m_commands);
    record(ops);
    m_commands.end();
    m_commands.submit();
    m_commands.wait();
}

std::vector<float> randomValues(std::mt19937& random, size_t count, float size)
{
    std::vector<float> values(count);
    for (float& value : values)
        value = size * (static_cast<float>(random() >> 8) / static_cast<float>(1 << 23) - 1.0F);
    return values;
}

std::string firstDifference(const std::string& what, std::span<const double> expected,
                            std::span<const float> found, const std::function<double(size_t)>& bound)
{
    std::ostringstream text;
    text.precision(9);
    if (expected.size() != found.size()) {
        text << what << ": expected " << expected.size() << " values, found " << found.size();
        return text.str();
    }
    for (size_t i = 0; i < expected.size(); ++i) {
        const double error = std::abs(expected[i] - static_cast<double>(found[i]));
        if (error <= bound(i))
            continue;
        text << what << ", index " << i << ": expected " << expected[i] << ", found " << found[i]
             << ", error " << error << ", bound " << bound(i);
        return text.str();
    }
    return {};
}

} // namespace engine::tests
