#include "engine/model/weight_loader.h"

#include <algorithm>

#include "engine/error.h"
#include "engine/files/quantise.h"
#include "engine/model/parallel.h"

namespace engine {
namespace {

/// Packed bytes handed over at once: large enough to hide a submission, small enough that three fit any heap.
constexpr uint64_t kPieceBytes = uint64_t{8} << 20;

/// The rows of a tensor as the GPU's type has them: in place, or quantised on the way.
class RowSource
{
public:
    RowSource(const TensorView& tensor, WeightType target) : m_tensor(tensor), m_target(target) {}

    /// Packs `count` rows that stand at `tensorRow` in the file as rows `first` of a matrix [rows, cols].
    void pack(uint64_t tensorRow, uint32_t rows, uint32_t cols, uint32_t first, uint32_t count,
              std::span<std::byte> out) const
    {
        if (m_tensor.type() == m_target) {
            const uint64_t rowBytes = m_tensor.rowBytes();
            packRows(m_target, rows, cols, first, count,
                     m_tensor.data.subspan(tensorRow * rowBytes, count * rowBytes), out);
            return;
        }
        std::vector<float> values(uint64_t{count} * cols);
        dequantiseRows(m_tensor, tensorRow, count, values);
        std::vector<std::byte> blocks(values.size() / blockElements(m_target) * blockBytes(m_target));
        quantise(m_target, values, blocks);
        packRows(m_target, rows, cols, first, count, blocks, out);
    }

private:
    const TensorView& m_tensor;
    WeightType m_target;
};

} // namespace

WeightLoader::WeightLoader(vulkan::Device& device, const Checkpoint& checkpoint, const LoadOptions& options,
                           uint64_t totalBytes)
    : m_device(device),
      m_checkpoint(checkpoint),
      m_options(options),
      m_totalBytes(totalBytes),
      m_uploader(device)
{
}

WeightType WeightLoader::typeOnDevice(const TensorView& tensor, const LoadOptions& options,
                                      Quantisable quantisable)
{
    const WeightType stored = tensor.type();
    const bool isWide = stored == WeightType::F32 || stored == WeightType::F16 || stored == WeightType::BF16;
    if (!options.quantise || !isWide || quantisable == Quantisable::No ||
        tensor.cols() % blockElements(*options.quantise) != 0)
        return stored;
    return quantisable == Quantisable::KeepEightBits ? WeightType::Q8_0 : *options.quantise;
}

const TensorView& WeightLoader::checked(const std::string& name, std::initializer_list<uint64_t> shape) const
{
    const TensorView& tensor = m_checkpoint.get(name);
    if (!std::equal(shape.begin(), shape.end(), tensor.shape.begin(), tensor.shape.end()))
        throw Error(ErrorCode::BadFile, describe(tensor) + ": expected shape " +
                                            shapeText({shape.begin(), shape.size()}) + ", found " +
                                            shapeText(tensor.shape) +
                                            "; the weights do not fit the configuration beside them");
    return tensor;
}

void WeightLoader::advance(uint64_t bytes)
{
    if (m_options.stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "loading was cancelled");
    m_doneBytes += bytes;
    if (m_options.progress)
        m_options.progress(std::min(m_doneBytes, m_totalBytes), m_totalBytes);
}

vulkan::Slice WeightLoader::vector(const std::string& name, uint32_t size, float factor, float offset)
{
    std::vector<float> scaled = floats(name, {size});
    for (float& value : scaled)
        value = value * factor + offset;
    return values(name, scaled);
}

vulkan::Slice WeightLoader::values(const std::string& name, std::span<const float> values)
{
    m_storage.push_back(m_device.allocate(values.size_bytes(), vulkan::Memory::Device, name));
    const std::span<const std::byte> bytes = std::as_bytes(values);
    m_uploader.write(m_storage.back(), 0, bytes.size(),
                     [&](std::span<std::byte> out) { std::copy(bytes.begin(), bytes.end(), out.begin()); });
    return m_storage.back().slice();
}

float WeightLoader::scalar(const std::string& name, float fallback)
{
    const TensorView* tensor = m_checkpoint.find(name);
    if (tensor == nullptr)
        return fallback;
    if (tensor->elementCount() != 1)
        throw Error(ErrorCode::BadFile,
                    describe(*tensor) + ": expected one value, found shape " + shapeText(tensor->shape));
    return readFloats(*tensor).front();
}

Weight WeightLoader::allocate(const std::string& name, WeightType type, uint32_t rows, uint32_t cols,
                              uint32_t count)
{
    const uint64_t stride = packedSizeBytes(type, rows, cols);
    m_storage.push_back(m_device.allocate(stride * count, vulkan::Memory::Device, name));
    return {.data = m_storage.back().slice(),
            .type = type,
            .rows = rows,
            .cols = cols,
            .count = count,
            .strideBytes = count == 1 ? 0 : stride};
}

void WeightLoader::pack(const TensorView& tensor, uint64_t tensorRow, const Weight& weight, uint32_t expert)
{
    const RowSource source(tensor, weight.type);
    const uint64_t tileBytes = tileSizeBytes(weight.type, weight.cols);
    const auto pieceRows = static_cast<uint32_t>(std::max<uint64_t>(1, kPieceBytes / tileBytes) * kTileRows);
    const vulkan::Buffer& target = m_storage.back();
    for (uint32_t first = 0; first < weight.rows; first += pieceRows) {
        const uint32_t count = std::min(pieceRows, weight.rows - first);
        const uint64_t bytes = packedSizeBytes(weight.type, count, weight.cols);
        m_uploader.write(target, expert * weight.strideBytes + first / kTileRows * tileBytes, bytes,
                         [&](std::span<std::byte> out) {
                             parallelFor(count, kTileRows, [&](uint64_t begin, uint64_t end) {
                                 const auto rows = static_cast<uint32_t>(end - begin);
                                 source.pack(tensorRow + first + begin, weight.rows, weight.cols,
                                             first + static_cast<uint32_t>(begin), rows,
                                             out.subspan(begin / kTileRows * tileBytes,
                                                         packedSizeBytes(weight.type, rows, weight.cols)));
                             });
                         });
        advance(bytes);
    }
}

Weight WeightLoader::matrix(const std::string& name, uint32_t rows, uint32_t cols, Quantisable quantisable)
{
    const TensorView& tensor = checked(name, {rows, cols});
    const Weight weight = allocate(name, typeOnDevice(tensor, m_options, quantisable), rows, cols, 1);
    pack(tensor, 0, weight, 0);
    return weight;
}

Weight WeightLoader::experts(const std::string& name, uint32_t count, uint32_t tensorRows, uint32_t firstRow,
                             uint32_t rows, uint32_t cols)
{
    const TensorView& tensor = checked(name, {count, tensorRows, cols});
    const Weight weight =
        allocate(name, typeOnDevice(tensor, m_options, Quantisable::Yes), rows, cols, count);
    for (uint32_t expert = 0; expert < count; ++expert)
        pack(tensor, uint64_t{expert} * tensorRows + firstRow, weight, expert);
    return weight;
}

std::vector<float> WeightLoader::floats(const std::string& name, std::initializer_list<uint64_t> shape) const
{
    return readFloats(checked(name, shape));
}

std::vector<vulkan::Buffer> WeightLoader::finish()
{
    m_uploader.finish();
    return std::move(m_storage);
}

} // namespace engine
