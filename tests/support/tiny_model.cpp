#include "tests/support/tiny_model.h"

#include "engine/files/checkpoint.h"

namespace test {
namespace {

constexpr const char* kPrefix = "model.language_model.";

/// Adds tensors with their values.
class Builder
{
public:
    Builder(const engine::TextConfig& config, const TinyValues& values) : m_config(config), m_values(values)
    {
    }

    SafetensorsWriter build()
    {
        const uint64_t hidden = m_config.hidden;
        add("embed_tokens.weight", {m_config.vocabulary, hidden});
        add("norm.weight", {hidden});
        if (const uint64_t width = m_config.perLayerWidth; width != 0) {
            add("embed_tokens_per_layer.weight", {m_config.vocabulary, width * m_config.layerCount()});
            add("per_layer_model_projection.weight", {width * m_config.layerCount(), hidden});
            add("per_layer_projection_norm.weight", {width});
        }
        for (uint32_t i = 0; i < m_config.layerCount(); ++i)
            layer(i);
        return std::move(m_writer);
    }

private:
    void layer(uint32_t index)
    {
        const engine::LayerConfig& shape = m_config.layers[index];
        const std::string prefix = "layers." + std::to_string(index) + ".";
        const uint64_t hidden = m_config.hidden;
        const uint64_t queries = uint64_t{m_config.heads} * shape.headDim;
        const uint64_t keys = uint64_t{shape.kvHeads} * shape.headDim;
        for (const char* norm : {"input_layernorm", "post_attention_layernorm", "pre_feedforward_layernorm",
                                 "post_feedforward_layernorm"})
            add(prefix + norm + ".weight", {hidden});
        add(prefix + "self_attn.q_proj.weight", {queries, hidden});
        add(prefix + "self_attn.k_proj.weight", {keys, hidden});
        add(prefix + "self_attn.v_proj.weight", {keys, hidden});
        add(prefix + "self_attn.o_proj.weight", {hidden, queries});
        add(prefix + "self_attn.q_norm.weight", {shape.headDim});
        add(prefix + "self_attn.k_norm.weight", {shape.headDim});
        add(prefix + "mlp.gate_proj.weight", {shape.feedForward, hidden});
        add(prefix + "mlp.up_proj.weight", {shape.feedForward, hidden});
        add(prefix + "mlp.down_proj.weight", {hidden, shape.feedForward});
        if (m_config.perLayerWidth != 0) {
            add(prefix + "per_layer_input_gate.weight", {m_config.perLayerWidth, hidden});
            add(prefix + "per_layer_projection.weight", {hidden, m_config.perLayerWidth});
            add(prefix + "post_per_layer_input_norm.weight", {hidden});
        }
    }

    void add(const std::string& name, const std::vector<uint64_t>& shape)
    {
        size_t count = 1;
        for (const uint64_t dimension : shape)
            count *= dimension;
        const std::vector<float> values = m_values(name, count);
        m_writer.add(kPrefix + name, "F32", shape, std::as_bytes(std::span(values)));
    }

    const engine::TextConfig& m_config;
    const TinyValues& m_values;
    SafetensorsWriter m_writer;
};

} // namespace

engine::Json tinyTextConfig()
{
    return {{"model_type", "gemma4_text"}, {"vocab_size", 1527},
            {"hidden_size", 64},           {"intermediate_size", 96},
            {"num_hidden_layers", 2},      {"num_attention_heads", 2},
            {"num_key_value_heads", 1},    {"head_dim", 32},
            {"global_head_dim", 64},       {"layer_types", {"sliding_attention", "full_attention"}},
            {"sliding_window", 16},        {"hidden_size_per_layer_input", 32},
            {"num_kv_shared_layers", 0},   {"max_position_embeddings", 16384}};
}

std::vector<float> tinyValues(const std::string& name, size_t count)
{
    uint64_t state = std::hash<std::string>{}(name);
    std::vector<float> values(count);
    for (float& value : values) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const float uniform = static_cast<float>(state >> 40) * 0x1p-23F - 1.0F;
        value = name.find("norm") == std::string::npos ? 0.2F * uniform : 1.0F + 0.1F * uniform;
    }
    return values;
}

SafetensorsWriter tinyWeights(const engine::TextConfig& config, const TinyValues& values)
{
    return Builder(config, values).build();
}

void writeConfig(const std::filesystem::path& folder, const engine::Json& textConfig)
{
    writeFile(folder / "config.json",
              engine::Json{{"model_type", "gemma4"}, {"text_config", textConfig}}.dump());
}

void writeTinyModel(const std::filesystem::path& folder, const engine::Json& textConfig,
                    const TinyValues& values)
{
    writeConfig(folder, textConfig);
    SafetensorsWriter placeholder; // the configuration is read from a checkpoint
    placeholder.add("x", "F32", {1}, std::vector<std::byte>(sizeof(float)));
    writeFile(folder / "model.safetensors", placeholder.bytes());
    const engine::TextConfig config = engine::readTextConfig(*engine::Checkpoint::open(folder));
    writeFile(folder / "model.safetensors", tinyWeights(config, values).bytes());
}

} // namespace test
