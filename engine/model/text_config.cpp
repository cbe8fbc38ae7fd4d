#include "engine/model/text_config.h"

#include <algorithm>
#include <cmath>

#include "engine/error.h"
#include "engine/files/float_formats.h"
#include "engine/model/text_config_sources.h"

namespace engine {
namespace {

// Far above every released size; keeps products of sizes from hostile files within 64 bits.
constexpr uint32_t kMaxLayers = 1024;
constexpr uint32_t kMaxWidth = 1U << 20;
constexpr uint32_t kMaxExperts = 256;

[[noreturn]] void fail(const std::string& source, const std::string& detail)
{
    throw Error(ErrorCode::UnsupportedModel, source + ": " + detail);
}

void checkRange(const std::string& source, const char* what, uint64_t value, uint64_t least, uint64_t most)
{
    if (value < least || value > most)
        fail(source, std::string(what) + " is " + std::to_string(value) + "; expected " +
                         std::to_string(least) + " to " + std::to_string(most));
}

/// A KV-shared layer reads the last layer of its type that owns keys and values.
void assignKvSources(TextConfig& config, const std::string& source)
{
    for (uint32_t i = 0; i < config.layerCount(); ++i) {
        LayerConfig& layer = config.layers[i];
        layer.kvSource = i;
        if (i < config.firstSharedLayer)
            continue;
        uint32_t owner = config.firstSharedLayer;
        while (owner > 0 && config.layers[owner - 1].isGlobal != layer.isGlobal)
            --owner;
        if (owner == 0)
            fail(source, "layer " + std::to_string(i) +
                             " shares keys and values, but no earlier layer of its type has any");
        layer.kvSource = owner - 1;
        const LayerConfig& from = config.layers[owner - 1];
        if (from.headDim != layer.headDim || from.kvHeads != layer.kvHeads)
            fail(source, "layer " + std::to_string(i) + " shares keys and values with layer " +
                             std::to_string(owner - 1) + " of another shape");
    }
}

void checkConfig(const TextConfig& config, const std::string& source)
{
    checkRange(source, "the vocabulary", config.vocabulary, 1, 1U << 24);
    checkRange(source, "the hidden size", config.hidden, 1, kMaxWidth);
    checkRange(source, "the number of attention heads", config.heads, 1, 1024);
    checkRange(source, "the longest context", config.maxPositions, 1, 1U << 24);
    checkRange(source, "the width of the per-layer embeddings", config.perLayerWidth, 0, 4096);
    if (!(config.eps > 0.0F) || !(config.eps < 1.0F))
        fail(source, "the norm epsilon must lie between 0 and 1");
    if (config.experts != 0) {
        checkRange(source, "the number of experts", config.experts, 1, kMaxExperts);
        checkRange(source, "the experts per token", config.expertsPerToken, 1, std::min(config.experts, 16U));
        checkRange(source, "the experts' feed-forward width", config.expertFeedForward, 1, kMaxWidth);
    }
    for (const LayerConfig& layer : config.layers) {
        checkRange(source, "a layer's head dim", layer.headDim, 32, 512);
        checkRange(source, "a layer's number of KV heads", layer.kvHeads, 1, config.heads);
        checkRange(source, "a layer's feed-forward width", layer.feedForward, 1, kMaxWidth);
        if (layer.headDim % 32 != 0)
            fail(source, "a head dim of " + std::to_string(layer.headDim) + " is not a multiple of 32");
        if (config.heads % layer.kvHeads != 0)
            fail(source, std::to_string(config.heads) + " attention heads cannot share " +
                             std::to_string(layer.kvHeads) + " KV heads evenly");
        if (!layer.isGlobal)
            checkRange(source, "the sliding window", config.window, 1, 1U << 20);
    }
    for (const bool global : {false, true}) {
        const LayerConfig* first = nullptr;
        for (const LayerConfig& layer : config.layers) {
            if (layer.isGlobal != global)
                continue;
            if (first != nullptr && first->headDim != layer.headDim)
                fail(source, "layers of one attention type differ in head dim");
            first = &layer;
        }
    }
    for (const RopeConfig* rope : {&config.slidingRope, &config.globalRope}) {
        if (!(rope->theta > 0.0F) || !(rope->rotatingShare > 0.0F) || rope->rotatingShare > 1.0F ||
            !(rope->positionScale > 0.0F))
            fail(source, "the rotary embedding's parameters are out of range");
    }
}

/// The vocabulary's size and K = V are not in the metadata; they show in the tensors.
TextConfig configOfGguf(const Checkpoint& checkpoint, const std::string& source)
{
    const auto hasValues = [&](uint32_t layer) {
        return checkpoint.find("layers." + std::to_string(layer) + ".self_attn.v_proj.weight") != nullptr;
    };
    const uint64_t vocabulary = checkpoint.get("embed_tokens.weight").rows();
    checkRange(source, "the vocabulary", vocabulary, 1, 1U << 24);
    return textConfigFromGguf(checkpoint.metadata(), hasValues, static_cast<uint32_t>(vocabulary));
}

} // namespace

uint32_t checkedLayerCount(uint32_t count, const std::string& source)
{
    checkRange(source, "the number of layers", count, 1, kMaxLayers);
    return count;
}

float roundToBf16(float value)
{
    return bfloat16ToFloat(floatToBfloat16(value));
}

TextConfig readTextConfig(const Checkpoint& checkpoint)
{
    const bool isGguf = checkpoint.kind() == Checkpoint::Kind::Gguf;
    const std::string source = (isGguf ? checkpoint.path() : checkpoint.beside("config.json")).string();
    try {
        TextConfig config = isGguf ? configOfGguf(checkpoint, source)
                                   : textConfigFromJson(JsonObject(checkpoint.config(), source));
        assignKvSources(config, source);
        checkConfig(config, source);
        return config;
    } catch (const Error& error) {
        throw Error(error.code(), std::string(error.what()) +
                                      "; the file is damaged or of a kind that Facet does "
                                      "not run: download it again or choose another model");
    }
}

uint32_t RopeConfig::pairs(uint32_t headDim) const
{
    return static_cast<uint32_t>(rotatingShare * static_cast<float>(headDim) / 2.0F);
}

std::vector<float> RopeConfig::frequencies(uint32_t headDim) const
{
    std::vector<float> omega(pairs(headDim));
    for (size_t i = 0; i < omega.size(); ++i)
        omega[i] = static_cast<float>(
                       std::pow(static_cast<double>(theta), -2.0 * static_cast<double>(i) / headDim)) *
                   positionScale;
    return omega;
}

uint32_t TextConfig::maxHeadDim() const
{
    return std::max(slidingHeadDim(), globalHeadDim());
}

uint32_t TextConfig::maxKvWidth() const
{
    uint32_t width = 0;
    for (const LayerConfig& layer : layers)
        width = std::max(width, layer.kvHeads * layer.headDim);
    return width;
}

uint32_t TextConfig::maxFeedForward() const
{
    uint32_t width = 0;
    for (const LayerConfig& layer : layers)
        width = std::max(width, layer.feedForward);
    return width;
}

uint32_t TextConfig::slidingHeadDim() const
{
    const auto layer =
        std::find_if(layers.begin(), layers.end(), [](const LayerConfig& l) { return !l.isGlobal; });
    return layer == layers.end() ? 0 : layer->headDim;
}

uint32_t TextConfig::globalHeadDim() const
{
    const auto layer =
        std::find_if(layers.begin(), layers.end(), [](const LayerConfig& l) { return l.isGlobal; });
    return layer == layers.end() ? 0 : layer->headDim;
}

uint64_t TextConfig::layerParameters(uint32_t index) const
{
    const LayerConfig& layer = layers[index];
    const uint64_t d = hidden;
    const uint64_t queryWidth = uint64_t{heads} * layer.headDim;
    const uint64_t kvWidth = uint64_t{layer.kvHeads} * layer.headDim;
    uint64_t count = 2 * queryWidth * d + 3 * d * layer.feedForward;
    if (ownsKv(index))
        count += (layer.valueIsKey ? 1 : 2) * kvWidth * d;
    if (perLayerWidth != 0)
        count += 2 * d * perLayerWidth;
    if (experts != 0)
        count += uint64_t{experts} * d + 3 * d * expertFeedForward * expertsPerToken;
    return count;
}

uint64_t TextConfig::activeParameters() const
{
    const uint64_t d = hidden;
    uint64_t count = uint64_t{vocabulary} * d + d;
    if (perLayerWidth != 0)
        count += uint64_t{layerCount()} * perLayerWidth * d;
    for (uint32_t i = 0; i < layerCount(); ++i)
        count += layerParameters(i);
    return count;
}

} // namespace engine
