#include "engine/model/text_weights.h"

#include <cmath>

#include "engine/error.h"
#include "engine/files/quantise.h"
#include "engine/model/weight_loader.h"

namespace engine {
namespace {

/// One layer's tensors by the checkpoint's names.
class LayerReader
{
public:
    LayerReader(WeightLoader& loader, const TextConfig& config, uint32_t index)
        : m_loader(loader),
          m_config(config),
          m_layer(config.layers[index]),
          m_index(index),
          m_prefix("layers." + std::to_string(index) + ".")
    {
    }

    LayerWeights read()
    {
        LayerWeights w;
        w.inputNorm = norm("input_layernorm.weight", m_config.hidden);
        attention(w);
        w.postAttentionNorm = norm("post_attention_layernorm.weight", m_config.hidden);
        w.preFeedforwardNorm = norm("pre_feedforward_layernorm.weight", m_config.hidden);
        w.gateProj = matrix("mlp.gate_proj.weight", m_layer.feedForward, m_config.hidden);
        w.upProj = matrix("mlp.up_proj.weight", m_layer.feedForward, m_config.hidden);
        w.downProj = matrix("mlp.down_proj.weight", m_config.hidden, m_layer.feedForward);
        w.postFeedforwardNorm = norm("post_feedforward_layernorm.weight", m_config.hidden);
        if (m_config.experts != 0)
            experts(w);
        if (m_config.perLayerWidth != 0) {
            w.perLayerGate = matrix("per_layer_input_gate.weight", m_config.perLayerWidth, m_config.hidden);
            w.perLayerProjection =
                matrix("per_layer_projection.weight", m_config.hidden, m_config.perLayerWidth);
            w.postPerLayerNorm = norm("post_per_layer_input_norm.weight", m_config.hidden);
        }
        w.layerScalar = m_loader.scalar(m_prefix + "layer_scalar", 1.0F);
        return w;
    }

private:
    void attention(LayerWeights& w)
    {
        const uint32_t queryWidth = m_config.heads * m_layer.headDim;
        const uint32_t kvWidth = m_layer.kvHeads * m_layer.headDim;
        w.qProj = matrix("self_attn.q_proj.weight", queryWidth, m_config.hidden);
        w.qNorm = norm("self_attn.q_norm.weight", m_layer.headDim);
        if (m_config.ownsKv(m_index)) {
            w.kProj = matrix("self_attn.k_proj.weight", kvWidth, m_config.hidden);
            w.kNorm = norm("self_attn.k_norm.weight", m_layer.headDim);
            if (!m_layer.valueIsKey)
                w.vProj = matrix("self_attn.v_proj.weight", kvWidth, m_config.hidden);
        }
        w.oProj = matrix("self_attn.o_proj.weight", m_config.hidden, queryWidth);
    }

    void experts(LayerWeights& w)
    {
        const uint32_t count = m_config.experts;
        const uint32_t width = m_config.expertFeedForward;
        const uint32_t hidden = m_config.hidden;
        // The router's scale and the constant hidden^(−1/2) both multiply its normed input: one weight
        // vector.
        w.routerNorm =
            m_loader.vector(m_prefix + "router.scale", hidden, 1.0F / std::sqrt(static_cast<float>(hidden)));
        w.routerProj = m_loader.matrix(m_prefix + "router.proj.weight", count, hidden, Quantisable::No);
        w.expertScale = m_loader.vector(m_prefix + "router.per_expert_scale", count);
        if (const std::string fused = m_prefix + "experts.gate_up_proj"; m_loader.has(fused)) {
            w.expertGate = m_loader.experts(fused, count, 2 * width, 0, width, hidden);
            w.expertUp = m_loader.experts(fused, count, 2 * width, width, width, hidden);
        } else {
            w.expertGate = m_loader.experts(m_prefix + "experts.gate_proj", count, width, 0, width, hidden);
            w.expertUp = m_loader.experts(m_prefix + "experts.up_proj", count, width, 0, width, hidden);
        }
        w.expertDown = m_loader.experts(m_prefix + "experts.down_proj", count, hidden, 0, hidden, width);
        w.preFeedforwardNorm2 = norm("pre_feedforward_layernorm_2.weight", hidden);
        w.postFeedforwardNorm1 = norm("post_feedforward_layernorm_1.weight", hidden);
        w.postFeedforwardNorm2 = norm("post_feedforward_layernorm_2.weight", hidden);
    }

    vulkan::Slice norm(const char* name, uint32_t size)
    {
        return m_loader.vector(m_prefix + name, size, 1.0F, m_config.normOffset);
    }
    Weight matrix(const char* name, uint32_t rows, uint32_t cols)
    {
        return m_loader.matrix(m_prefix + name, rows, cols);
    }

    WeightLoader& m_loader;
    const TextConfig& m_config;
    const LayerConfig& m_layer;
    uint32_t m_index;
    std::string m_prefix;
};

/// Names of matrices that stay on the host or are never read.
bool isOnDevice(const TensorView& tensor, const TextConfig& config)
{
    const std::string_view name = tensor.name;
    if (name == "embed_tokens_per_layer.weight" || name == "rope_freqs.weight" || !tensor.weightType)
        return false;
    for (const std::string_view tower : {"vision_tower.", "audio_tower.", "embed_vision.", "embed_audio."})
        if (name.starts_with(tower))
            return false;
    for (uint32_t i = config.firstSharedLayer; i < config.layerCount(); ++i) {
        const std::string prefix = "layers." + std::to_string(i) + ".self_attn.";
        if (name == prefix + "k_proj.weight" || name == prefix + "v_proj.weight" ||
            name == prefix + "k_norm.weight")
            return false;
    }
    return true;
}

constexpr uint64_t aligned(uint64_t bytes)
{
    return (bytes + 255) / 256 * 256;
}

} // namespace

PerLayerTable::PerLayerTable(const TensorView& table)
    : m_table(&table),
      m_cols(static_cast<uint32_t>(table.cols()))
{
}

void PerLayerTable::rows(std::span<const TokenId> ids, std::span<float> out) const
{
    assert(out.size() == ids.size() * m_cols);
    for (size_t i = 0; i < ids.size(); ++i)
        dequantiseRows(*m_table, static_cast<uint64_t>(ids[i]), 1, out.subspan(i * m_cols, m_cols));
}

uint64_t TextWeights::deviceBytes() const
{
    uint64_t bytes = 0;
    for (const vulkan::Buffer& buffer : storage)
        bytes += aligned(buffer.sizeBytes());
    return bytes;
}

uint64_t textWeightBytes(const Checkpoint& checkpoint, const TextConfig& config, const LoadOptions& options)
{
    uint64_t bytes = 0;
    for (const TensorView& tensor : checkpoint.tensors()) {
        if (!isOnDevice(tensor, config))
            continue;
        if (tensor.shape.size() < 2) {
            bytes += aligned(tensor.elementCount() * sizeof(float));
            continue;
        }
        const bool isEmbedding = tensor.name == "embed_tokens.weight" || tensor.name == "lm_head.weight";
        const bool isRouter = tensor.name.ends_with("router.proj.weight");
        const WeightType type = WeightLoader::typeOnDevice(tensor, options,
                                                           isRouter      ? Quantisable::No
                                                           : isEmbedding ? Quantisable::KeepEightBits
                                                                         : Quantisable::Yes);
        const uint64_t count = tensor.shape.size() == 3 ? tensor.shape[0] : 1;
        const bool isFused = tensor.name.ends_with("experts.gate_up_proj");
        const auto rows = static_cast<uint32_t>(tensor.rows() / count / (isFused ? 2 : 1));
        bytes += (isFused ? 2 : 1) *
                 aligned(packedSizeBytes(type, rows, static_cast<uint32_t>(tensor.cols())) * count);
    }
    return bytes;
}

TextWeights loadTextWeights(vulkan::Device& device, const Checkpoint& checkpoint, const TextConfig& config,
                            const LoadOptions& options)
{
    WeightLoader loader(device, checkpoint, options, textWeightBytes(checkpoint, config, options));
    TextWeights weights;
    weights.embedding =
        loader.matrix("embed_tokens.weight", config.vocabulary, config.hidden, Quantisable::KeepEightBits);
    weights.head =
        loader.has("lm_head.weight") && checkpoint.kind() == Checkpoint::Kind::Gguf
            ? loader.matrix("lm_head.weight", config.vocabulary, config.hidden, Quantisable::KeepEightBits)
            : weights.embedding;
    if (config.perLayerWidth != 0) {
        const uint32_t cols = config.perLayerWidth * config.layerCount();
        const TensorView& table = checkpoint.get("embed_tokens_per_layer.weight");
        if (table.shape != std::vector<uint64_t>{config.vocabulary, cols})
            throw Error(ErrorCode::BadFile, describe(table) + ": expected shape " +
                                                shapeText(std::vector<uint64_t>{config.vocabulary, cols}) +
                                                ", found " + shapeText(table.shape));
        static_cast<void>(table.type()); // an unknown format fails here, not at the first token
        weights.perLayerTable = PerLayerTable(table);
        weights.perLayerModelProjection =
            loader.matrix("per_layer_model_projection.weight", cols, config.hidden);
        weights.perLayerProjectionNorm =
            loader.vector("per_layer_projection_norm.weight", config.perLayerWidth);
    }
    for (uint32_t i = 0; i < config.layerCount(); ++i)
        weights.layers.push_back(LayerReader(loader, config, i).read());
    weights.norm = loader.vector("norm.weight", config.hidden, 1.0F, config.normOffset);
    weights.storage = loader.finish();
    return weights;
}

} // namespace engine
