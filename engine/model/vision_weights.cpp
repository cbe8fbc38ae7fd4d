#include "engine/model/vision_weights.h"

#include <algorithm>
#include <array>
#include <limits>

#include "engine/error.h"
#include "engine/files/quantise.h"
#include "engine/media/patches.h"
#include "engine/model/weight_loader.h"
#include "engine/ops/weight_layout.h"

namespace engine {
namespace {

struct NamePair
{
    std::string_view huggingFace;
    std::string_view gguf;
};

/// Modules of a layer in the names of the published checkpoint and of llama.cpp's converter.
constexpr std::array kLayerNames{
    NamePair{"input_layernorm", "ln1"},           NamePair{"post_attention_layernorm", "attn_post_norm"},
    NamePair{"pre_feedforward_layernorm", "ln2"}, NamePair{"post_feedforward_layernorm", "ffn_post_norm"},
    NamePair{"self_attn.q_norm", "attn_q_norm"},  NamePair{"self_attn.k_norm", "attn_k_norm"},
    NamePair{"self_attn.q_proj", "attn_q"},       NamePair{"self_attn.k_proj", "attn_k"},
    NamePair{"self_attn.v_proj", "attn_v"},       NamePair{"self_attn.o_proj", "attn_out"},
    NamePair{"mlp.gate_proj", "ffn_gate"},        NamePair{"mlp.up_proj", "ffn_up"},
    NamePair{"mlp.down_proj", "ffn_down"},
};

/// Where a module of the tower lies in a file of this kind.
class Names
{
public:
    explicit Names(Checkpoint::Kind kind) : m_isGguf(kind == Checkpoint::Kind::Gguf) {}

    std::string patchProj() const
    {
        return m_isGguf ? "v.patch_embd.weight" : "vision_tower.patch_embedder.input_proj.weight";
    }
    std::string positionTable() const
    {
        return m_isGguf ? "v.position_embd.weight" : "vision_tower.patch_embedder.position_embedding_table";
    }
    std::string stdBias() const { return m_isGguf ? "v.std_bias" : "vision_tower.std_bias"; }
    std::string stdScale() const { return m_isGguf ? "v.std_scale" : "vision_tower.std_scale"; }
    std::string projection() const
    {
        return m_isGguf ? "mm.input_projection.weight" : "embed_vision.embedding_projection.weight";
    }
    std::string module(uint32_t layer, std::string_view name) const
    {
        if (!m_isGguf)
            return "vision_tower.encoder.layers." + std::to_string(layer) + "." + std::string(name);
        const auto pair = std::ranges::find(kLayerNames, name, &NamePair::huggingFace);
        return "v.blk." + std::to_string(layer) + "." + std::string(pair->gguf);
    }
    /// The matrix of a module; Hugging Face wraps it, also where nothing is clipped.
    std::string matrix(const std::string& module) const
    {
        return module + (m_isGguf ? ".weight" : ".linear.weight");
    }

private:
    bool m_isGguf;
};

class LayerReader
{
public:
    LayerReader(WeightLoader& loader, const Names& names, const VisionConfig& config, uint32_t index)
        : m_loader(loader),
          m_names(names),
          m_config(config),
          m_index(index)
    {
    }

    VisionLayerWeights read()
    {
        const uint32_t hidden = m_config.hidden;
        const uint32_t width = m_config.attentionWidth();
        const uint32_t feedForward = m_config.feedForward;
        VisionLayerWeights w;
        w.inputNorm = norm("input_layernorm", hidden);
        w.qProj = linear("self_attn.q_proj", width, hidden);
        w.kProj = linear("self_attn.k_proj", width, hidden);
        w.vProj = linear("self_attn.v_proj", width, hidden);
        w.oProj = linear("self_attn.o_proj", hidden, width);
        w.qNorm = norm("self_attn.q_norm", m_config.headDim);
        w.kNorm = norm("self_attn.k_norm", m_config.headDim);
        w.postAttentionNorm = norm("post_attention_layernorm", hidden);
        w.preFeedforwardNorm = norm("pre_feedforward_layernorm", hidden);
        w.gateProj = linear("mlp.gate_proj", feedForward, hidden);
        w.upProj = linear("mlp.up_proj", feedForward, hidden);
        w.downProj = linear("mlp.down_proj", hidden, feedForward);
        w.postFeedforwardNorm = norm("post_feedforward_layernorm", hidden);
        return w;
    }

private:
    vulkan::Slice norm(std::string_view name, uint32_t size)
    {
        return m_loader.vector(m_names.module(m_index, name) + ".weight", size);
    }

    ClippedLinear linear(std::string_view name, uint32_t rows, uint32_t cols)
    {
        constexpr float kUnlimited = std::numeric_limits<float>::max();
        const std::string module = m_names.module(m_index, name);
        ClippedLinear linear;
        linear.weight = m_loader.matrix(m_names.matrix(module), rows, cols, Quantisable::No);
        linear.input = {m_loader.scalar(module + ".input_min", -kUnlimited),
                        m_loader.scalar(module + ".input_max", kUnlimited)};
        linear.output = {m_loader.scalar(module + ".output_min", -kUnlimited),
                         m_loader.scalar(module + ".output_max", kUnlimited)};
        for (const char* limit : {".input_min", ".input_max", ".output_min", ".output_max"})
            linear.isClipped = linear.isClipped || m_loader.has(module + limit);
        return linear;
    }

    WeightLoader& m_loader;
    const Names& m_names;
    const VisionConfig& m_config;
    uint32_t m_index;
};

/// GGUF stores the patch matrix as a convolution [hidden, channel, y, x]; patches have the channel innermost.
Weight channelsInnermost(WeightLoader& loader, const std::string& name, uint32_t hidden)
{
    constexpr size_t kPixels = size_t{kPatchSide} * kPatchSide;
    const std::vector<float> stored = loader.floats(name, {hidden, 3, kPatchSide, kPatchSide});
    std::vector<float> values(stored.size());
    for (size_t row = 0; row < hidden; ++row)
        for (size_t channel = 0; channel < 3; ++channel)
            for (size_t pixel = 0; pixel < kPixels; ++pixel)
                values[row * kPatchValues + pixel * 3 + channel] =
                    stored[row * kPatchValues + channel * kPixels + pixel];
    const uint64_t bytes = packedSizeBytes(WeightType::F32, hidden, kPatchValues);
    std::vector<float> packed(bytes / sizeof(float));
    packRows(WeightType::F32, hidden, kPatchValues, 0, hidden, std::as_bytes(std::span(values)),
             std::as_writable_bytes(std::span(packed)));
    return {
        .data = loader.values(name, packed), .type = WeightType::F32, .rows = hidden, .cols = kPatchValues};
}

bool isVisionTensor(const TensorView& tensor)
{
    const std::string_view name = tensor.name;
    for (const std::string_view prefix : {"vision_tower.", "embed_vision.", "v.", "mm.input_projection."})
        if (name.starts_with(prefix))
            return !name.ends_with("position_embedding_table") && name != "v.position_embd.weight";
    return false;
}

constexpr uint64_t aligned(uint64_t bytes)
{
    return (bytes + 255) / 256 * 256;
}

} // namespace

void PositionTable::gather(uint32_t columns, uint32_t rows, std::span<float> out) const
{
    const uint64_t perAxis = m_table->shape[1];
    const uint64_t split = uint64_t{columns} * m_table->cols();
    dequantiseRows(*m_table, 0, columns, out.first(split));
    dequantiseRows(*m_table, perAxis, rows, out.subspan(split, uint64_t{rows} * m_table->cols()));
}

uint64_t VisionWeights::deviceBytes() const
{
    uint64_t bytes = 0;
    for (const vulkan::Buffer& buffer : storage)
        bytes += aligned(buffer.sizeBytes());
    return bytes;
}

uint64_t visionWeightBytes(const Checkpoint& checkpoint)
{
    uint64_t bytes = 0;
    for (const TensorView& tensor : checkpoint.tensors()) {
        if (!isVisionTensor(tensor) || !tensor.weightType || tensor.elementCount() == 1)
            continue;                   // limits are parameters of their product
        if (tensor.shape.size() != 2) { // vectors, and the patch matrix of a GGUF
            bytes += aligned(tensor.elementCount() * sizeof(float));
            continue;
        }
        bytes += aligned(packedSizeBytes(*tensor.weightType, static_cast<uint32_t>(tensor.rows()),
                                         static_cast<uint32_t>(tensor.cols())));
    }
    return bytes;
}

VisionWeights loadVisionWeights(vulkan::Device& device, const Checkpoint& checkpoint,
                                const VisionConfig& config, const LoadOptions& options)
{
    const Names names(checkpoint.kind());
    WeightLoader loader(device, checkpoint, options, visionWeightBytes(checkpoint));
    VisionWeights weights;
    weights.patchProj = checkpoint.kind() == Checkpoint::Kind::Gguf
                            ? channelsInnermost(loader, names.patchProj(), config.hidden)
                            : loader.matrix(names.patchProj(), config.hidden, kPatchValues, Quantisable::No);
    const TensorView& table = checkpoint.get(names.positionTable());
    const std::vector<uint64_t> tableShape{2, config.tablePositions, config.hidden};
    if (table.shape != tableShape)
        throw Error(ErrorCode::BadFile, describe(table) + ": expected shape " + shapeText(tableShape) +
                                            ", found " + shapeText(table.shape) +
                                            "; the weights do not fit the configuration beside them");
    static_cast<void>(table.type()); // an unknown format fails here, not at the first picture
    weights.positionTable = PositionTable(table);
    for (uint32_t i = 0; i < config.layers; ++i)
        weights.layers.push_back(LayerReader(loader, names, config, i).read());
    if (config.standardize) {
        weights.stdBias = loader.vector(names.stdBias(), config.hidden);
        weights.stdScale = loader.vector(names.stdScale(), config.hidden);
    }
    weights.projection = loader.matrix(names.projection(), config.softWidth, config.hidden, Quantisable::No);
    weights.storage = loader.finish();
    return weights;
}

} // namespace engine
