#include "tests/support/gguf_metadata.h"

#include <algorithm>
#include <array>
#include <set>

namespace test {
namespace {

using engine::JsonObject;
using engine::WeightType;

enum TokenType : int32_t
{
    Normal = 1,
    Control = 3,
    UserDefined = 4,
    Byte = 6
};

/// llama_ftype numbers, in the order of WeightType; K-quants as their _M or only mix.
uint32_t fileType(WeightType type)
{
    constexpr std::array<uint32_t, engine::kWeightTypeCount> kNumbers{0, 1, 32, 7, 2, 3, 8, 9, 15, 17, 18};
    return kNumbers.at(static_cast<size_t>(type));
}

bool isByteToken(const std::string& text)
{
    return text.size() == 6 && text.starts_with("<0x") && text.ends_with(">");
}

void addLengths(GgufWriter& writer, const JsonObject& config, const std::vector<bool>& sliding)
{
    const auto layers = static_cast<size_t>(config.count("num_hidden_layers"));
    const uint32_t sharedLayers = config.count("num_kv_shared_layers", 0);
    const auto width = static_cast<int32_t>(config.count("intermediate_size"));
    if (config.boolean("use_double_wide_mlp", false)) {
        std::vector<int32_t> widths(layers, width);
        std::fill(widths.end() - sharedLayers, widths.end(), 2 * width);
        writer.addI32s("gemma4.feed_forward_length", widths);
    } else {
        writer.addU32("gemma4.feed_forward_length", static_cast<uint32_t>(width));
    }
    const auto heads = static_cast<int32_t>(config.count("num_key_value_heads"));
    if (config.has("num_global_key_value_heads")) {
        std::vector<int32_t> perLayer;
        for (const bool isSliding : sliding)
            perLayer.push_back(isSliding ? heads
                                         : static_cast<int32_t>(config.count("num_global_key_value_heads")));
        writer.addI32s("gemma4.attention.head_count_kv", perLayer);
    } else {
        writer.addU32("gemma4.attention.head_count_kv", static_cast<uint32_t>(heads));
    }
}

void addExperts(GgufWriter& writer, const JsonObject& config)
{
    if (!config.has("num_experts"))
        return;
    writer.addU32("gemma4.expert_count", config.count("num_experts"));
    writer.addU32("gemma4.expert_used_count", config.count("top_k_experts"));
    writer.addU32("gemma4.expert_feed_forward_length", config.count("moe_intermediate_size"));
}

} // namespace

void addModelMetadata(GgufWriter& writer, const JsonObject& config, const std::string& name, WeightType type)
{
    std::vector<bool> sliding;
    for (const std::string& layer : config.strings("layer_types"))
        sliding.push_back(layer == "sliding_attention");
    const JsonObject rope = config.object("rope_parameters");

    writer.addString("general.architecture", "gemma4");
    writer.addString("general.type", "model");
    writer.addString("general.name", name);
    writer.addU32("general.file_type", fileType(type));
    writer.addU32("general.quantization_version", 2);
    writer.addU32("gemma4.block_count", config.count("num_hidden_layers"));
    writer.addU32("gemma4.context_length", config.count("max_position_embeddings"));
    writer.addU32("gemma4.embedding_length", config.count("hidden_size"));
    writer.addU32("gemma4.attention.head_count", config.count("num_attention_heads"));
    addLengths(writer, config, sliding);
    writer.addU32("gemma4.attention.key_length", config.count("global_head_dim"));
    writer.addU32("gemma4.attention.value_length", config.count("global_head_dim"));
    writer.addU32("gemma4.attention.key_length_swa", config.count("head_dim"));
    writer.addU32("gemma4.attention.value_length_swa", config.count("head_dim"));
    writer.addF32("gemma4.attention.layer_norm_rms_epsilon",
                  static_cast<float>(config.number("rms_norm_eps")));
    writer.addU32("gemma4.attention.sliding_window", config.count("sliding_window"));
    writer.addBools("gemma4.attention.sliding_window_pattern", sliding);
    writer.addU32("gemma4.attention.shared_kv_layers", config.count("num_kv_shared_layers", 0));
    writer.addU32("gemma4.embedding_length_per_layer_input", config.count("hidden_size_per_layer_input", 0));
    writer.addU32("gemma4.rope.dimension_count", config.count("global_head_dim"));
    writer.addU32("gemma4.rope.dimension_count_swa", config.count("head_dim"));
    writer.addF32("gemma4.rope.freq_base",
                  static_cast<float>(rope.object("full_attention").number("rope_theta")));
    writer.addF32("gemma4.rope.freq_base_swa",
                  static_cast<float>(rope.object("sliding_attention").number("rope_theta")));
    if (config.has("final_logit_softcapping"))
        writer.addF32("gemma4.final_logit_softcapping",
                      static_cast<float>(config.number("final_logit_softcapping")));
    addExperts(writer, config);
}

void addTokenizerMetadata(GgufWriter& writer, const std::filesystem::path& folder)
{
    const engine::Json tokenizer = engine::readJsonFile(folder / "tokenizer.json");
    const engine::Json settings = engine::readJsonFile(folder / "tokenizer_config.json");
    const engine::Json& vocabulary = tokenizer.at("model").at("vocab");
    // The converter marks what its chat parser must see as user-defined.
    const std::set<std::string> visible{"<|channel>",   "<channel|>",       "<|tool_call>",
                                        "<tool_call|>", "<|tool_response>", "<tool_response|>",
                                        "<|\"|>"};
    std::set<std::string> special;
    for (const engine::Json& token : tokenizer.at("added_tokens")) {
        if (token.at("special").get<bool>())
            special.insert(token.at("content").get<std::string>());
    }

    std::vector<std::string> tokens(vocabulary.size());
    for (const auto& [text, id] : vocabulary.items())
        tokens.at(id.get<size_t>()) = text;
    for (const engine::Json& token : tokenizer.at("added_tokens")) {
        const auto id = token.at("id").get<size_t>();
        tokens.resize(std::max(tokens.size(), id + 1));
        tokens[id] = token.at("content").get<std::string>();
    }
    const std::vector<float> scores(tokens.size(), -1000.0F); // the converter's placeholder; merges decide
    std::vector<int32_t> types;
    for (const std::string& text : tokens)
        types.push_back(visible.contains(text)   ? UserDefined
                        : isByteToken(text)      ? Byte
                        : special.contains(text) ? Control
                                                 : Normal);
    std::vector<std::string> merges;
    for (const engine::Json& merge : tokenizer.at("model").at("merges"))
        merges.push_back(merge.is_string()
                             ? merge.get<std::string>()
                             : merge.at(0).get<std::string>() + " " + merge.at(1).get<std::string>());

    writer.addString("tokenizer.ggml.model", "gemma4");
    writer.addStrings("tokenizer.ggml.tokens", tokens);
    writer.addF32s("tokenizer.ggml.scores", scores);
    writer.addI32s("tokenizer.ggml.token_type", types);
    writer.addStrings("tokenizer.ggml.merges", merges);
    constexpr std::array<std::pair<const char*, const char*>, 5> kRoles{{{"bos_token", "bos_token_id"},
                                                                         {"eos_token", "eos_token_id"},
                                                                         {"unk_token", "unknown_token_id"},
                                                                         {"pad_token", "padding_token_id"},
                                                                         {"mask_token", "mask_token_id"}}};
    for (const auto& [setting, key] : kRoles) {
        const auto at = std::find(tokens.begin(), tokens.end(), settings.value(setting, std::string()));
        if (at != tokens.end())
            writer.addU32(std::string("tokenizer.ggml.") + key, static_cast<uint32_t>(at - tokens.begin()));
    }
    writer.addBool("tokenizer.ggml.add_space_prefix", false);
    writer.addBool("tokenizer.ggml.add_bos_token", true);
}

} // namespace test
