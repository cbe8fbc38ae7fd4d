#include "app/models/architecture.h"

#include <QJsonArray>

namespace models {
namespace {

/// Reads counts and remembers whether one was missing or out of range.
class Counts
{
public:
    explicit Counts(const QJsonObject& object) : m_object(object) {}

    uint32_t operator()(const char* key, uint32_t least, uint32_t most)
    {
        const double value = m_object[QLatin1String(key)].toDouble(-1);
        if (!(value >= least && value <= most) || value != static_cast<double>(static_cast<uint32_t>(value)))
            m_isSound = false;
        return m_isSound ? static_cast<uint32_t>(value) : least;
    }
    bool isSound() const { return m_isSound; }

private:
    const QJsonObject& m_object;
    bool m_isSound = true;
};

/// A KV-shared layer reads the last layer of its kind that owns keys and values; -1: there is none.
int kvOwner(const engine::TextConfig& config, uint32_t layer)
{
    for (int i = static_cast<int>(config.firstSharedLayer) - 1; i >= 0; --i)
        if (config.layers[static_cast<size_t>(i)].isGlobal == config.layers[layer].isGlobal)
            return i;
    return -1;
}

std::optional<engine::TextConfig> textFrom(const QJsonObject& object)
{
    constexpr uint32_t kMostWidth = 1U << 20;
    Counts count(object);
    engine::TextConfig config;
    config.architecture = "gemma4";
    config.vocabulary = count("vocabulary", 1, 1U << 24);
    config.hidden = count("hidden", 1, kMostWidth);
    config.heads = count("heads", 1, 1024);
    config.window = count("window", 1, kMostWidth);
    config.maxPositions = count("maxPositions", 1, 1U << 24);
    config.perLayerWidth = count("perLayerWidth", 0, 4096);
    config.experts = count("experts", 0, 256);
    config.expertsPerToken = count("expertsPerToken", 0, 16);
    config.expertFeedForward = count("expertFeedForward", 0, kMostWidth);
    config.slidingRope = {.theta = 10000.0F};
    config.globalRope = {.theta = 1000000.0F, .rotatingShare = 0.25F};
    const uint32_t layers = count("layers", 1, 1024);
    const uint32_t shared = count("sharedLayers", 0, layers - 1);
    const uint32_t period = count("globalPeriod", 1, layers);
    const uint32_t headDim = count("headDim", 32, 512);
    const uint32_t globalHeadDim = count("globalHeadDim", 32, 512);
    const uint32_t kvHeads = count("kvHeads", 1, config.heads);
    const uint32_t globalKvHeads = count("globalKvHeads", 1, config.heads);
    const uint32_t feedForward = count("feedForward", 1, kMostWidth);
    const uint32_t sharedFeedForward = count("sharedFeedForward", 1, kMostWidth);
    const bool keyIsValue = object["keyIsValue"].toBool();
    if (!count.isSound())
        return {};
    config.firstSharedLayer = layers - shared;
    config.bidirectionalVision = config.perLayerWidth == 0; // the large models
    for (uint32_t i = 0; i < layers; ++i) {
        engine::LayerConfig layer;
        layer.isGlobal = (i + 1) % period == 0 || i + 1 == layers;
        layer.headDim = layer.isGlobal ? globalHeadDim : headDim;
        layer.kvHeads = layer.isGlobal ? globalKvHeads : kvHeads;
        layer.feedForward = i < config.firstSharedLayer ? feedForward : sharedFeedForward;
        layer.valueIsKey = layer.isGlobal && keyIsValue;
        layer.kvSource = i;
        config.layers.push_back(layer);
    }
    for (uint32_t i = config.firstSharedLayer; i < layers; ++i) {
        const int owner = kvOwner(config, i);
        if (owner < 0)
            return {};
        config.layers[i].kvSource = static_cast<uint32_t>(owner);
    }
    return config;
}

std::optional<engine::VisionConfig> visionFrom(const QJsonObject& object, uint32_t softWidth)
{
    Counts count(object);
    engine::VisionConfig config;
    config.hidden = count("hidden", 1, 1U << 16);
    config.feedForward = count("feedForward", 1, 1U << 16);
    config.layers = count("layers", 1, 1024);
    config.heads = count("heads", 1, 1024);
    config.headDim = count("headDim", 4, 256);
    config.tablePositions = 10240;
    config.softWidth = softWidth;
    config.standardize = object["standardize"].toBool();
    return count.isSound() ? std::optional(config) : std::nullopt;
}

std::optional<engine::AudioConfig> audioFrom(const QJsonObject& object, uint32_t softWidth)
{
    Counts count(object);
    engine::AudioConfig config;
    config.hidden = count("hidden", 1, 1U << 16);
    config.feedForward = count("feedForward", 1, 1U << 16);
    config.layers = count("layers", 1, 1024);
    config.heads = count("heads", 1, 1024);
    config.outputWidth = count("outputWidth", 1, 1U << 16);
    const QJsonArray channels = object["channels"].toArray();
    if (!count.isSound() || channels.size() != 2 || channels[0].toInt() < 1 || channels[1].toInt() < 1)
        return {};
    config.channels = {static_cast<uint32_t>(channels[0].toInt()),
                       static_cast<uint32_t>(channels[1].toInt())};
    config.softTokenWidth = softWidth;
    return config;
}

} // namespace

std::optional<Architecture> Architecture::fromJson(const QJsonObject& model)
{
    const std::optional<engine::TextConfig> text = textFrom(model["text"].toObject());
    if (!text)
        return {};
    Architecture architecture{.text = *text, .vision = {}, .audio = {}};
    if (model.contains("vision")) {
        architecture.vision = visionFrom(model["vision"].toObject(), text->hidden);
        if (!architecture.vision)
            return {};
    }
    if (model.contains("audio")) {
        architecture.audio = audioFrom(model["audio"].toObject(), text->hidden);
        if (!architecture.audio)
            return {};
    }
    return architecture;
}

} // namespace models
