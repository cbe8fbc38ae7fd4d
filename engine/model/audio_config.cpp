#include "engine/model/audio_config.h"

#include "engine/error.h"
#include "engine/model/audio_names.h"

namespace engine {
namespace {

[[noreturn]] void unsupported(const std::string& source, const std::string& detail)
{
    throw Error(ErrorCode::UnsupportedModel, source + ": " + detail);
}

// Far above every released size; keeps products of sizes from hostile files within 32 bits.
void checkRange(const std::string& source, const char* what, uint64_t value, uint64_t least, uint64_t most)
{
    if (value < least || value > most)
        unsupported(source, std::string(what) + " of the audio tower is " + std::to_string(value) +
                                "; expected " + std::to_string(least) + " to " + std::to_string(most));
}

/// One dimension of a tensor; WeightLoader checks the whole shape later.
uint32_t dimension(const Checkpoint& checkpoint, const std::string& name, size_t index)
{
    const TensorView& tensor = checkpoint.get(name);
    if (index >= tensor.shape.size() || tensor.shape[index] > INT32_MAX)
        throw Error(ErrorCode::BadFile, describe(tensor) + ": shape " + shapeText(tensor.shape) +
                                            " is not that of an audio tower");
    return static_cast<uint32_t>(tensor.shape[index]);
}

void checkConfig(const AudioConfig& config, const std::string& source)
{
    constexpr uint32_t kMostWidth = 1U << 14;
    checkRange(source, "the hidden size", config.hidden, 4, kMostWidth);
    checkRange(source, "the number of layers", config.layers, 1, 256);
    checkRange(source, "the number of attention heads", config.heads, 1, 256);
    checkRange(source, "the feed-forward width", config.feedForward, 1, 1U << 16);
    for (const uint32_t channels : config.channels)
        checkRange(source, "a convolution's number of channels", channels, 1, 1024);
    checkRange(source, "the depthwise kernel size", config.taps, 1, 64);
    checkRange(source, "the attention window", config.window, 1, 64);
    checkRange(source, "the output width", config.outputWidth, 1, kMostWidth);
    checkRange(source, "the soft token width", config.softTokenWidth, 1, 1U << 20);
    if (config.hidden % config.heads != 0 || config.hidden % 2 != 0)
        unsupported(source, "a hidden size of " + std::to_string(config.hidden) +
                                " does not split over the audio tower's " + std::to_string(config.heads) +
                                " heads");
    if (!(config.eps > 0.0F && config.eps < 1.0F && config.logitCap > 0.0F && config.logitCap < 1e6F &&
          config.residualWeight > 0.0F && config.residualWeight <= 1.0F))
        unsupported(source,
                    "a norm epsilon, logit cap or residual weight of the audio tower is out of range");
}

AudioConfig fromJson(const JsonObject& audio)
{
    AudioConfig config;
    if (const std::string activation = audio.string("hidden_act", "silu"); activation != "silu")
        unsupported(audio.source(), "activation '" + activation + "' of the audio tower; Gemma's is silu");
    config.hidden = audio.count("hidden_size");
    config.layers = audio.count("num_hidden_layers");
    config.heads = audio.count("num_attention_heads");
    config.feedForward = 4 * config.hidden; // no key says otherwise
    const std::vector<int64_t> channels = audio.integers("subsampling_conv_channels");
    if (channels.size() != config.channels.size())
        audio.fail("subsampling_conv_channels",
                   "has " + std::to_string(channels.size()) + " entries; the tower has two convolutions");
    for (size_t i = 0; i < channels.size(); ++i) {
        if (channels[i] < 0 || channels[i] > INT32_MAX)
            audio.fail("subsampling_conv_channels",
                       "holds " + std::to_string(channels[i]) + ", which is no size");
        config.channels[i] = static_cast<uint32_t>(channels[i]);
    }
    config.taps = audio.count("conv_kernel_size", 5);
    // The mask admits one distance less than the context to the left, and no row to the right. Blocks of that
    // many rows are how the reference computes; another size would shift its relative positions.
    const uint32_t chunk = audio.count("attention_chunk_size", 12);
    const uint32_t left = audio.count("attention_context_left", 13);
    if (left != chunk + 1 || audio.count("attention_context_right", 0) != 0)
        unsupported(audio.source(), "the audio tower's attention is not a causal window of one chunk");
    config.window = chunk;
    config.outputWidth = audio.count("output_proj_dims");
    config.logitCap = static_cast<float>(audio.number("attention_logit_cap", 50.0));
    config.residualWeight = static_cast<float>(audio.number("residual_weight", 0.5));
    config.eps = static_cast<float>(audio.number("rms_norm_eps", 1e-6));
    // Activations are clamped to this; far beyond what occurs, so fp32 has nothing to do.
    if (audio.number("gradient_clipping", 1e10) < 1e9)
        unsupported(audio.source(), "the audio tower clamps its activations, which no released model does");
    return config;
}

// What the metadata leave out stands in the tensors' shapes; the rest is the same in all files of this kind.
AudioConfig fromMmproj(const Checkpoint& checkpoint)
{
    const GgufMetadata& metadata = checkpoint.metadata();
    const std::string type(
        metadata.string("clip.audio.projector_type", metadata.string("clip.projector_type", "")));
    if (type != "gemma4a")
        unsupported(metadata.file(),
                    "audio projector '" + type +
                        "' is not that of Gemma 4 E2B or E4B (gemma4a); take the mmproj file that "
                        "belongs to the text model");
    if (checkpoint.find("mm.a.fc.weight") != nullptr ||
        checkpoint.find("a.blk.0.layer_pre_norm.weight") != nullptr)
        unsupported(metadata.file(),
                    "the audio tower is in an early dialect whose tensors are named otherwise; take an "
                    "mmproj file made by llama.cpp's converter");
    const AudioNames names(checkpoint.kind());
    AudioConfig config;
    config.hidden = metadata.count("clip.audio.embedding_length");
    config.layers = metadata.count("clip.audio.block_count");
    config.heads = metadata.count("clip.audio.attention.head_count");
    config.feedForward = metadata.count("clip.audio.feed_forward_length");
    if (const uint32_t bands = metadata.count("clip.audio.num_mel_bins", 128); bands != 128)
        metadata.fail("clip.audio.num_mel_bins", "is " + std::to_string(bands) + "; expected 128");
    for (uint32_t i = 0; i < config.channels.size(); ++i)
        config.channels[i] = dimension(
            checkpoint,
            names.tower("subsample_conv_projection.layer" + std::to_string(i) + ".conv", ".weight"), 0);
    config.taps = dimension(checkpoint, names.layer(0, "lconv1d.depthwise_conv1d", ".weight"), 1);
    config.outputWidth = dimension(checkpoint, names.tower("output_proj", ".weight"), 0);
    return config; // eps stays 1e-6: early files say 1e-5, which is an error of theirs
}

} // namespace

bool hasAudioTower(const Checkpoint& checkpoint)
{
    if (checkpoint.kind() == Checkpoint::Kind::Gguf)
        return checkpoint.metadata().boolean("clip.has_audio_encoder", false);
    return JsonObject(checkpoint.config(), checkpoint.beside("config.json").string()).has("audio_config");
}

AudioConfig readAudioConfig(const Checkpoint& checkpoint, uint32_t textHidden)
{
    const std::string source = checkpoint.path().string();
    if (!hasAudioTower(checkpoint))
        throw Error(ErrorCode::MediaUnsupported,
                    source + " has no audio tower and cannot hear; Gemma 4 E2B and E4B "
                             "can (as GGUF, with their mmproj file beside them)");
    AudioConfig config =
        checkpoint.kind() == Checkpoint::Kind::Gguf
            ? fromMmproj(checkpoint)
            : fromJson(JsonObject(checkpoint.config(), checkpoint.beside("config.json").string())
                           .object("audio_config"));
    const AudioNames names(checkpoint.kind());
    config.softTokenWidth = dimension(checkpoint, names.tower("embedding_projection", ".weight"), 0);
    checkConfig(config, source);
    if (config.softTokenWidth != textHidden)
        unsupported(source, "the audio tower gives soft tokens of width " +
                                std::to_string(config.softTokenWidth) + ", the text model takes " +
                                std::to_string(textHidden) + "; the two files belong to different models");
    return config;
}

} // namespace engine
