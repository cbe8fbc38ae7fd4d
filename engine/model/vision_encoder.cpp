#include "engine/model/vision_encoder.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/error.h"

namespace engine {
namespace {

/// Rows of the MLP at once: one whole picture of 280 soft tokens.
constexpr uint32_t kMlpRows = 2520;

VisionConfig checkedConfig(const Checkpoint& checkpoint, uint32_t softWidth)
{
    const VisionConfig config = readVisionConfig(checkpoint);
    if (config.softWidth != softWidth)
        throw Error(ErrorCode::BadFile, checkpoint.path().string() + ": its projector makes rows of " +
                                            std::to_string(config.softWidth) + ", the text model takes " +
                                            std::to_string(softWidth) +
                                            "; the projector belongs to another model");
    return config;
}

/// (cos, sin) of every position, shared by both axes: pair i turns by position · theta^(−2i / S), S = headDim
/// / 2. Angles in fp32 as in the reference, cosines and sines in double.
std::vector<float> ropeTable(const VisionConfig& config, uint32_t positions)
{
    const uint32_t pairs = config.headDim / 4;
    std::vector<float> table;
    table.reserve(size_t{2} * positions * pairs);
    for (uint32_t position = 0; position < positions; ++position) {
        for (uint32_t i = 0; i < pairs; ++i) {
            const auto frequency = static_cast<float>(
                std::pow(static_cast<double>(config.ropeTheta), -static_cast<double>(i) / pairs));
            const float angle = static_cast<float>(position) * frequency;
            table.push_back(static_cast<float>(std::cos(static_cast<double>(angle))));
            table.push_back(static_cast<float>(std::sin(static_cast<double>(angle))));
        }
    }
    return table;
}

uint32_t columnsOf(const ImagePatches& patches)
{
    return static_cast<uint32_t>(patches.size.width / kPatchSide);
}

uint32_t rowsOf(const ImagePatches& patches)
{
    return static_cast<uint32_t>(patches.size.height / kPatchSide);
}

} // namespace

uint64_t contentHash(const ImagePatches& patches)
{
    const uint64_t shape = (uint64_t{columnsOf(patches)} << 32) | rowsOf(patches);
    return contentHash(std::as_bytes(std::span(patches.values)), shape);
}

VisionEncoder::VisionEncoder(vulkan::Device& device, const Kernels& kernels, const Checkpoint& checkpoint,
                             uint32_t softWidth, const LoadOptions& options)
    : m_device(device),
      m_kernels(kernels),
      m_config(checkedConfig(checkpoint, softWidth)),
      m_weights(loadVisionWeights(device, checkpoint, m_config, options)),
      m_tower(m_config, m_weights),
      m_uploader(device),
      m_commands(device)
{
}

/// Bytes of scratch for a picture; with an arena, also says where everything stands.
uint64_t VisionEncoder::place(const ImagePatches& patches, const vulkan::Slice* arena)
{
    uint64_t used = 0;
    const auto slice = [&](uint64_t bytes) {
        const uint64_t offset = used;
        used += (bytes + 255) / 256 * 256;
        return arena ? arena->sub(offset, bytes) : vulkan::Slice{};
    };
    const auto tensor = [&](uint32_t rows, uint32_t cols) {
        const vulkan::Slice data = slice(uint64_t{rows} * cols * sizeof(float));
        return arena ? Tensor(data, rows, cols) : Tensor();
    };
    const auto count = static_cast<uint32_t>(patches.count);
    const auto soft = static_cast<uint32_t>(patches.softTokens());
    const uint32_t columns = columnsOf(patches);
    const uint32_t rows = rowsOf(patches);
    const uint32_t mlpRows = std::min(count, kMlpRows);

    VisionPicture& p = m_scratch.picture;
    p.gridWidth = columns;
    p.values = tensor(count, kPatchValues);
    p.positions = slice(uint64_t{count} * sizeof(shaders::uvec2));
    p.positionRows = tensor(columns + rows, m_config.hidden);
    p.rope = slice(uint64_t{std::max(columns, rows)} * (m_config.headDim / 4) * sizeof(shaders::vec2));

    VisionActivations& a = m_scratch.activations;
    a.x = tensor(count, m_config.hidden);
    a.h = tensor(count, m_config.hidden);
    a.q = tensor(count, m_config.attentionWidth());
    a.k = tensor(count, m_config.attentionWidth());
    a.v = tensor(count, m_config.attentionWidth());
    a.attended = tensor(count, m_config.attentionWidth());
    a.projected = tensor(count, m_config.hidden);
    a.gated = tensor(mlpRows, m_config.feedForward);
    a.upped = tensor(mlpRows, m_config.feedForward);
    a.pooled = tensor(soft, m_config.hidden);
    a.pooledNormed = tensor(soft, m_config.hidden);
    return used;
}

void VisionEncoder::upload(const ImagePatches& patches)
{
    const auto write = [&](const vulkan::Slice& target, const vulkan::Uploader::Fill& fill) {
        const uint64_t offset = target.offset - m_scratch.buffer.slice().offset;
        m_uploader.write(m_scratch.buffer, offset, target.size, fill);
    };
    const auto copy = [&](const vulkan::Slice& target, std::span<const std::byte> bytes) {
        assert(bytes.size() == target.size);
        write(target, [&](std::span<std::byte> out) { std::copy(bytes.begin(), bytes.end(), out.begin()); });
    };
    const VisionPicture& p = m_scratch.picture;
    std::vector<float> inputs(patches.values.size());
    std::ranges::transform(patches.values, inputs.begin(), [](float value) { return 2.0F * (value - 0.5F); });
    copy(p.values.data, std::as_bytes(std::span(inputs)));
    copy(p.positions, std::as_bytes(std::span(patches.positions)));
    std::vector<float> rows(p.positionRows.size());
    m_weights.positionTable.gather(columnsOf(patches), rowsOf(patches), rows);
    copy(p.positionRows.data, std::as_bytes(std::span(rows)));
    const std::vector<float> rope = ropeTable(m_config, std::max(columnsOf(patches), rowsOf(patches)));
    copy(p.rope, std::as_bytes(std::span(rope)));
    m_uploader.finish();
}

SoftTokens VisionEncoder::encode(const ImagePatches& patches, const std::stop_token& stop,
                                 const VisionObserver& observe)
{
    assert(patches.count > 0 && patches.count == size_t{columnsOf(patches)} * rowsOf(patches));
    assert(patches.values.size() == patches.count * kPatchValues &&
           patches.positions.size() == patches.count * 2);
    if (std::max(columnsOf(patches), rowsOf(patches)) > m_config.tablePositions)
        throw Error(ErrorCode::InvalidRequest,
                    "a picture of " + std::to_string(patches.size.width) + " x " +
                        std::to_string(patches.size.height) +
                        " pixels is too long for this model, which has " +
                        std::to_string(m_config.tablePositions) +
                        " positions of 16 pixels along a side; choose a lower image budget");

    const uint64_t needed = place(patches, nullptr);
    if (m_scratch.buffer.sizeBytes() < needed) {
        m_scratch.buffer = {}; // before the new one is there
        m_scratch.buffer = m_device.allocate(needed, vulkan::Memory::Device, "vision tower");
    }
    place(patches, &m_scratch.buffer.slice());
    upload(patches);

    SoftTokens soft;
    const auto count = static_cast<uint32_t>(patches.softTokens());
    soft.storage = m_device.allocate(uint64_t{count} * m_config.softWidth * sizeof(float),
                                     vulkan::Memory::Device, "soft tokens of a picture");
    soft.rows = Tensor(soft.storage.slice(), count, m_config.softWidth);

    const VisionPicture& picture = m_scratch.picture;
    const VisionActivations& a = m_scratch.activations;
    Ops op(m_device, m_kernels, m_commands);
    const auto seen = [&](const std::string& step, const Tensor& tensor) {
        if (observe)
            observe(op, step, tensor);
    };
    // A submission per layer: a large picture takes long, and the caller may not want it any more.
    const auto run = [&](const auto& record) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "the picture was not wanted any more");
        m_commands.begin();
        record();
        m_commands.end();
        m_commands.submit();
        m_commands.wait();
    };
    run([&] {
        m_tower.embed(op, picture, a);
        seen("patch_embedding", a.x);
    });
    for (uint32_t i = 0; i < m_config.layers; ++i) {
        run([&] {
            m_tower.layer(op, i, picture, a);
            seen("layer." + std::to_string(i), a.x);
        });
    }
    run([&] {
        m_tower.project(op, picture, a, soft.rows);
        seen("pooled", a.pooled);
        seen("soft_tokens", soft.rows);
    });
    return soft;
}

void VisionEncoder::releaseScratch()
{
    m_scratch = {};
}

uint64_t VisionEncoder::deviceBytes() const
{
    return m_weights.deviceBytes() + m_scratch.buffer.sizeBytes();
}

} // namespace engine
