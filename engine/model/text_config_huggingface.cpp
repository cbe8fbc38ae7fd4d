// config.json of Gemma 4 (published and newer per_layer_config form) and of Gemma 3 text models.
#include "engine/model/text_config_sources.h"

#include <cmath>

#include "engine/error.h"

namespace engine {
namespace {

constexpr const char* kFull = "full_attention";
constexpr const char* kSliding = "sliding_attention";

RopeConfig ropeFrom(const JsonObject& text, const char* layerType, RopeConfig fallback)
{
    if (!text.has("rope_parameters") || !text.object("rope_parameters").has(layerType))
        return fallback;
    const JsonObject rope = text.object("rope_parameters").object(layerType);
    const std::string type = rope.string("rope_type", "default");
    if (type != "default" && type != "proportional" && type != "linear")
        rope.fail("rope_type",
                  "'" + type + "' is not a rotary embedding we compute (default, proportional, linear)");
    fallback.theta = static_cast<float>(rope.number("rope_theta", static_cast<double>(fallback.theta)));
    fallback.rotatingShare = static_cast<float>(rope.number("partial_rotary_factor", 1.0));
    if (type == "linear")
        fallback.positionScale = static_cast<float>(1.0 / rope.number("factor"));
    return fallback;
}

/// Layer kinds: `layer_types` where given, else every `period`-th layer is global; Gemma 4's last layer
/// always is.
std::vector<bool> globalLayers(const JsonObject& text, uint32_t layerCount, uint32_t period,
                               bool lastIsGlobal)
{
    std::vector<bool> isGlobal(layerCount);
    if (text.has("layer_types")) {
        const std::vector<std::string> types = text.strings("layer_types");
        if (types.size() != layerCount)
            text.fail("layer_types", "has " + std::to_string(types.size()) + " entries for " +
                                         std::to_string(layerCount) + " layers");
        for (uint32_t i = 0; i < layerCount; ++i) {
            if (types[i] != kFull && types[i] != kSliding)
                text.fail("layer_types", "'" + types[i] + "' is neither " + kFull + " nor " + kSliding);
            isGlobal[i] = types[i] == kFull;
        }
    } else {
        for (uint32_t i = 0; i < layerCount; ++i)
            isGlobal[i] = (i + 1) % period == 0;
    }
    if (lastIsGlobal)
        isGlobal.back() = true;
    return isGlobal;
}

/// Newer files write what differs between layers as {"5": {"head_dim": 512, "num_key_value_heads": 2}, …}, by
/// index or by type.
void applyPerLayerConfig(const JsonObject& text, TextConfig& config)
{
    if (!text.has("per_layer_config"))
        return;
    const JsonObject overrides = text.object("per_layer_config");
    for (uint32_t i = 0; i < config.layerCount(); ++i) {
        LayerConfig& layer = config.layers[i];
        for (const std::string& key : {std::string(layer.isGlobal ? kFull : kSliding), std::to_string(i)}) {
            if (!overrides.has(key))
                continue;
            const JsonObject entry = overrides.object(key);
            layer.headDim = entry.count("head_dim", layer.headDim);
            layer.kvHeads = entry.count("num_key_value_heads", layer.kvHeads);
            layer.feedForward = entry.count("intermediate_size", layer.feedForward);
        }
    }
}

void readGemma4(const JsonObject& text, TextConfig& config, uint32_t layerCount)
{
    config.logitSoftcap = static_cast<float>(text.number("final_logit_softcapping", 30.0));
    config.slidingRope = ropeFrom(text, kSliding, {.theta = 10000.0F});
    config.globalRope = ropeFrom(text, kFull, {.theta = 1000000.0F, .rotatingShare = 0.25F});
    config.perLayerWidth = text.count("hidden_size_per_layer_input", 0);
    config.perLayerScale = roundToBf16(std::sqrt(static_cast<float>(config.perLayerWidth)));
    config.bidirectionalVision = text.string("use_bidirectional_attention", "") == "vision";
    if (text.boolean("enable_moe_block", false)) {
        config.experts = text.count("num_experts");
        config.expertsPerToken = text.count("top_k_experts");
        config.expertFeedForward = text.has("moe_intermediate_size") ? text.count("moe_intermediate_size")
                                                                     : text.count("expert_intermediate_size");
    }

    const uint32_t shared = text.count("num_kv_shared_layers", 0);
    if (shared >= layerCount)
        text.fail("num_kv_shared_layers", std::to_string(shared) + " of " + std::to_string(layerCount) +
                                              " layers leaves none with keys and values");
    config.firstSharedLayer = layerCount - shared;
    const bool keyIsValue = text.boolean("attention_k_eq_v", false);
    const bool doubleWide = text.boolean("use_double_wide_mlp", false);
    const uint32_t kvHeads = text.count("num_key_value_heads");
    const uint32_t feedForward = text.count("intermediate_size");
    const std::vector<bool> isGlobal = globalLayers(text, layerCount, 6, true);
    for (uint32_t i = 0; i < layerCount; ++i) {
        LayerConfig layer;
        layer.isGlobal = isGlobal[i];
        layer.headDim = layer.isGlobal ? text.count("global_head_dim", 512) : text.count("head_dim", 256);
        layer.kvHeads =
            layer.isGlobal && keyIsValue ? text.count("num_global_key_value_heads", kvHeads) : kvHeads;
        layer.feedForward = doubleWide && i >= config.firstSharedLayer ? 2 * feedForward : feedForward;
        layer.valueIsKey = layer.isGlobal && keyIsValue;
        config.layers.push_back(layer);
    }
    applyPerLayerConfig(text, config);
}

void readGemma3(const JsonObject& text, TextConfig& config, uint32_t layerCount)
{
    if (text.has("final_logit_softcapping"))
        config.logitSoftcap = static_cast<float>(text.number("final_logit_softcapping"));
    config.normOffset = 1.0F;
    config.normalizeV = false;
    config.attentionScale = static_cast<float>(1.0 / std::sqrt(text.number("query_pre_attn_scalar", 256.0)));
    RopeConfig global{.theta = static_cast<float>(text.number("rope_theta", 1000000.0))};
    if (text.has("rope_scaling"))
        global.positionScale = static_cast<float>(1.0 / text.object("rope_scaling").number("factor", 1.0));
    config.globalRope = ropeFrom(text, kFull, global);
    config.slidingRope =
        ropeFrom(text, kSliding, {.theta = static_cast<float>(text.number("rope_local_base_freq", 10000.0))});
    config.firstSharedLayer = layerCount;
    const std::vector<bool> isGlobal =
        globalLayers(text, layerCount, text.count("sliding_window_pattern", 6), false);
    for (uint32_t i = 0; i < layerCount; ++i) {
        LayerConfig layer;
        layer.isGlobal = isGlobal[i];
        layer.headDim = text.count("head_dim", 256);
        layer.kvHeads = text.count("num_key_value_heads", 4);
        layer.feedForward = text.count("intermediate_size");
        config.layers.push_back(layer);
    }
}

} // namespace

TextConfig textConfigFromJson(const JsonObject& root)
{
    const JsonObject text = root.has("text_config") ? root.object("text_config") : root;
    std::string type = text.string("model_type", root.string("model_type", ""));
    const bool isGemma4 = type == "gemma4_text" || type == "gemma4";
    const bool isGemma3 = type == "gemma3_text" || type == "gemma3";
    if (!isGemma4 && !isGemma3)
        throw Error(ErrorCode::UnsupportedModel,
                    root.source() + ": model type '" + type +
                        "' is not supported; Facet runs gemma4 and gemma3 text models");
    TextConfig config;
    config.architecture = isGemma4 ? "gemma4" : "gemma3";
    config.vocabulary = text.count("vocab_size", 262144);
    config.hidden = text.count("hidden_size");
    config.heads = text.count("num_attention_heads");
    config.window = text.count("sliding_window", 512);
    config.maxPositions = text.count("max_position_embeddings", 131072);
    config.eps = static_cast<float>(text.number("rms_norm_eps", 1e-6));
    config.embeddingScale = roundToBf16(std::sqrt(static_cast<float>(config.hidden)));
    const std::string activation = text.string("hidden_activation", "gelu_pytorch_tanh");
    if (activation != "gelu_pytorch_tanh")
        text.fail("hidden_activation",
                  "'" + activation + "' is not the activation of Gemma models (gelu_pytorch_tanh)");
    const uint32_t layerCount = checkedLayerCount(text.count("num_hidden_layers"), text.source());
    if (isGemma4)
        readGemma4(text, config, layerCount);
    else
        readGemma3(text, config, layerCount);
    return config;
}

} // namespace engine
