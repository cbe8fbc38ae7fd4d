// GGUF metadata of architectures gemma4 and gemma3, as llama.cpp's converter writes it.
#include "engine/model/text_config_sources.h"

#include <algorithm>
#include <cmath>

#include "engine/error.h"

namespace engine {
namespace {

/// An integer for all layers, or an array with one per layer.
std::vector<uint32_t> perLayer(const GgufMetadata& metadata, const std::string& key, uint32_t layerCount)
{
    if (!metadata.isArray(key))
        return std::vector<uint32_t>(layerCount, metadata.count(key));
    const std::vector<int64_t> values = metadata.integers(key);
    if (values.size() != layerCount)
        metadata.fail(key, "has " + std::to_string(values.size()) + " entries for " +
                               std::to_string(layerCount) + " layers");
    std::vector<uint32_t> counts;
    for (const int64_t value : values) {
        if (value < 0 || value > INT32_MAX)
            metadata.fail(key, "holds " + std::to_string(value) + ", which is no size");
        counts.push_back(static_cast<uint32_t>(value));
    }
    return counts;
}

/// A bool per layer (true = sliding), or n: every n-th layer is global.
std::vector<bool> globalLayers(const GgufMetadata& metadata, const std::string& key, uint32_t layerCount,
                               uint32_t period)
{
    std::vector<bool> isGlobal(layerCount);
    if (metadata.isArray(key)) {
        const std::vector<bool> sliding = metadata.booleans(key);
        if (sliding.size() != layerCount)
            metadata.fail(key, "has " + std::to_string(sliding.size()) + " entries for " +
                                   std::to_string(layerCount) + " layers");
        for (uint32_t i = 0; i < layerCount; ++i)
            isGlobal[i] = !sliding[i];
        return isGlobal;
    }
    period = metadata.count(key, period);
    for (uint32_t i = 0; i < layerCount; ++i)
        isGlobal[i] = period != 0 && (i + 1) % period == 0;
    return isGlobal;
}

} // namespace

TextConfig textConfigFromGguf(const GgufMetadata& metadata,
                              const std::function<bool(uint32_t)>& hasValueProjection, uint32_t vocabulary)
{
    const std::string architecture(metadata.string("general.architecture"));
    if (architecture != "gemma4" && architecture != "gemma3")
        throw Error(ErrorCode::UnsupportedModel,
                    metadata.file() + ": architecture '" + architecture +
                        "' is not supported; Facet runs gemma4 and gemma3 text models");
    const bool isGemma4 = architecture == "gemma4";
    const auto key = [&](const char* name) { return architecture + "." + name; };
    const auto real = [&](const char* name, double fallback) {
        return static_cast<float>(metadata.number(key(name), fallback));
    };

    TextConfig config;
    config.architecture = architecture;
    config.vocabulary = vocabulary;
    config.hidden = metadata.count(key("embedding_length"));
    config.heads = metadata.count(key("attention.head_count"));
    config.window = metadata.count(key("attention.sliding_window"), isGemma4 ? 512 : 0);
    config.maxPositions = metadata.count(key("context_length"));
    config.eps = real("attention.layer_norm_rms_epsilon", 1e-6);
    config.embeddingScale = roundToBf16(std::sqrt(static_cast<float>(config.hidden)));
    config.logitSoftcap = real("final_logit_softcapping", isGemma4 ? 30.0 : 0.0);

    const uint32_t layerCount = checkedLayerCount(metadata.count(key("block_count")), metadata.file());
    const uint32_t shared = metadata.count(key("attention.shared_kv_layers"), 0);
    if (shared >= layerCount)
        metadata.fail(key("attention.shared_kv_layers"), std::to_string(shared) + " of " +
                                                             std::to_string(layerCount) +
                                                             " layers leaves none with keys and values");
    config.firstSharedLayer = layerCount - shared;
    const uint32_t headDim = metadata.count(key("attention.key_length"), 256);
    const uint32_t slidingHeadDim = metadata.count(key("attention.key_length_swa"), headDim);
    const std::vector<uint32_t> kvHeads = perLayer(metadata, key("attention.head_count_kv"), layerCount);
    const std::vector<uint32_t> feedForward = perLayer(metadata, key("feed_forward_length"), layerCount);
    const std::vector<bool> isGlobal =
        globalLayers(metadata, key("attention.sliding_window_pattern"), layerCount, 6);

    if (isGemma4) {
        config.slidingRope = {.theta = real("rope.freq_base_swa", 10000.0)};
        config.globalRope = {.theta = real("rope.freq_base", 1000000.0), .rotatingShare = 0.25F};
        config.perLayerWidth = metadata.count(key("embedding_length_per_layer_input"), 0);
        config.perLayerScale = roundToBf16(std::sqrt(static_cast<float>(config.perLayerWidth)));
        config.experts = metadata.count(key("expert_count"), 0);
        if (config.experts != 0) {
            config.expertsPerToken = metadata.count(key("expert_used_count"));
            config.expertFeedForward = metadata.count(key("expert_feed_forward_length"));
        }
    } else {
        config.normalizeV = false;
        config.slidingRope = {.theta = 10000.0F};
        config.globalRope = {.theta = real("rope.freq_base", 1000000.0)};
        config.globalRope.positionScale = 1.0F / real("rope.scaling.factor", 1.0);
        // 27B (62 layers) scales queries by hidden / heads, the smaller ones by the head dim.
        const uint32_t scalar = layerCount == 62 ? config.hidden / std::max(config.heads, 1U) : headDim;
        config.attentionScale = 1.0F / std::sqrt(static_cast<float>(scalar));
    }
    for (uint32_t i = 0; i < layerCount; ++i) {
        LayerConfig layer;
        layer.isGlobal = isGlobal[i];
        layer.headDim = layer.isGlobal ? headDim : slidingHeadDim;
        layer.kvHeads = kvHeads[i];
        layer.feedForward = feedForward[i];
        layer.valueIsKey =
            isGemma4 && layer.isGlobal && i < config.firstSharedLayer && !hasValueProjection(i);
        config.layers.push_back(layer);
    }
    // Not in the metadata: the models without per-layer embeddings let the tokens of an image see each other.
    config.bidirectionalVision = isGemma4 && config.perLayerWidth == 0;
    return config;
}

} // namespace engine
