#include "engine/model/vision_config.h"

#include "engine/error.h"
#include "engine/files/path_text.h"
#include "engine/media/image_geometry.h"

namespace engine {
namespace {

constexpr const char* kUnified =
    "this is the projector of a unified Gemma 4 12B, which has no towers; Facet sees and hears with the "
    "towers of E2B, E4B, 26B-A4B and 31B";

[[noreturn]] void refuse(const std::string& source, const std::string& detail)
{
    throw Error(ErrorCode::UnsupportedModel, source + ": " + detail);
}

void checkRange(const std::string& source, const char* what, uint64_t value, uint64_t least, uint64_t most)
{
    if (value < least || value > most)
        refuse(source, std::string(what) + " of the vision tower is " + std::to_string(value) +
                           "; expected " + std::to_string(least) + " to " + std::to_string(most));
}

void checkSides(const std::string& source, uint32_t patchSide, uint32_t poolSide)
{
    if (patchSide != kPatchSide || poolSide != kPoolSide)
        refuse(source, "patches of " + std::to_string(patchSide) + " pixels pooled " +
                           std::to_string(poolSide) + " by " + std::to_string(poolSide) +
                           " are not supported; Gemma 4 has patches of 16, pooled 3 by 3");
}

void checkConfig(const VisionConfig& config, const std::string& source)
{
    constexpr uint64_t kMaxWidth = 1U << 16;
    checkRange(source, "the hidden size", config.hidden, 1, kMaxWidth);
    checkRange(source, "the feed-forward width", config.feedForward, 1, kMaxWidth);
    checkRange(source, "the number of layers", config.layers, 1, 1024);
    checkRange(source, "the number of heads", config.heads, 1, 1024);
    checkRange(source, "the head dim", config.headDim, 4, 256);
    checkRange(source, "the position table", config.tablePositions, 1, 1U << 20);
    checkRange(source, "the projected width", config.softWidth, 1, 1U << 20);
    if (config.headDim % 4 != 0)
        refuse(source, "a head dim of " + std::to_string(config.headDim) +
                           " cannot be rotated by two axes; expected a multiple of 4");
    if (!(config.eps > 0.0F) || !(config.eps < 1.0F))
        refuse(source, "the norm epsilon of the vision tower must lie between 0 and 1");
    if (!(config.ropeTheta > 0.0F))
        refuse(source, "the rotary embedding of the vision tower must have a positive theta");
}

VisionConfig fromJson(const Checkpoint& checkpoint)
{
    const JsonObject root(checkpoint.config(), pathText(checkpoint.beside("config.json")));
    const JsonObject vision = root.object("vision_config");
    const std::string type = vision.string("model_type", "gemma4_vision");
    if (type.find("unified") != std::string::npos ||
        root.string("model_type", "").find("unified") != std::string::npos)
        refuse(root.source(), kUnified);
    if (type != "gemma4_vision")
        refuse(root.source(),
               "a vision tower of type '" + type + "' is not supported; Facet runs gemma4_vision");
    const std::string activation = vision.string("hidden_activation", "gelu_pytorch_tanh");
    if (activation != "gelu_pytorch_tanh")
        vision.fail("hidden_activation", "'" + activation +
                                             "' is not the activation of Gemma 4's vision "
                                             "tower (gelu_pytorch_tanh)");
    checkSides(root.source(), vision.count("patch_size", kPatchSide),
               vision.count("pooling_kernel_size", kPoolSide));

    VisionConfig config;
    config.hidden = vision.count("hidden_size");
    config.feedForward = vision.count("intermediate_size");
    config.layers = vision.count("num_hidden_layers");
    config.heads = vision.count("num_attention_heads");
    if (vision.count("num_key_value_heads", config.heads) != config.heads)
        vision.fail("num_key_value_heads",
                    "differs from num_attention_heads; the towers of Gemma 4 share none");
    config.headDim = vision.count("head_dim", config.hidden / std::max(config.heads, 1U));
    config.tablePositions = vision.count("position_embedding_size", 10240);
    config.eps = static_cast<float>(vision.number("rms_norm_eps", 1e-6));
    config.standardize = vision.boolean("standardize", false);
    if (vision.has("rope_parameters")) {
        const JsonObject rope = vision.object("rope_parameters");
        const std::string kind = rope.string("rope_type", "default");
        if (kind != "default" && kind != "axial") // two names of one formula
            rope.fail("rope_type",
                      "'" + kind + "' is not a rotary embedding of the vision tower (default, axial)");
        config.ropeTheta = static_cast<float>(rope.number("rope_theta", 100.0));
    }
    config.softWidth = root.object("text_config").count("hidden_size");
    return config;
}

VisionConfig fromMetadata(const Checkpoint& checkpoint)
{
    const GgufMetadata& metadata = checkpoint.metadata();
    const auto key = [](const char* name) { return std::string("clip.vision.") + name; };
    const std::string_view type = metadata.string(
        metadata.has(key("projector_type")) ? key("projector_type") : std::string("clip.projector_type"));
    if (type == "gemma4uv" || type == "gemma4ua")
        refuse(metadata.file(), kUnified);
    if (type != "gemma4v")
        refuse(metadata.file(),
               "a projector of type '" + std::string(type) + "' is not supported; Facet runs gemma4v");
    checkSides(metadata.file(), metadata.count(key("patch_size")),
               metadata.count(key("projector.scale_factor"), kPoolSide));

    VisionConfig config;
    config.hidden = metadata.count(key("embedding_length"));
    config.feedForward = metadata.count(key("feed_forward_length"));
    config.layers = metadata.count(key("block_count"));
    config.heads = metadata.count(key("attention.head_count"));
    config.headDim = config.hidden / std::max(config.heads, 1U); // not in the metadata, nor is rope's theta
    config.softWidth = metadata.count(key("projection_dim"));
    config.eps = static_cast<float>(metadata.number(key("attention.layer_norm_epsilon"), 1e-6));
    config.standardize = checkpoint.find("v.std_scale") != nullptr;
    const TensorView& table = checkpoint.get("v.position_embd.weight");
    if (table.shape.size() != 3 || table.shape[1] > UINT32_MAX)
        throw Error(ErrorCode::BadFile, describe(table) + ": expected shape [2, positions, hidden], found " +
                                            shapeText(table.shape));
    config.tablePositions = static_cast<uint32_t>(table.shape[1]);
    return config;
}

} // namespace

bool hasVisionTower(const Checkpoint& checkpoint)
{
    if (checkpoint.kind() == Checkpoint::Kind::HuggingFace)
        return JsonObject(checkpoint.config(), pathText(checkpoint.beside("config.json")))
            .has("vision_config");
    const GgufMetadata& metadata = checkpoint.metadata();
    return metadata.boolean("clip.has_vision_encoder", false);
}

VisionConfig readVisionConfig(const Checkpoint& checkpoint)
{
    if (!hasVisionTower(checkpoint))
        throw Error(ErrorCode::MediaUnsupported,
                    pathText(checkpoint.path()) +
                        ": has no vision tower; pictures and video need a Gemma 4 model "
                        "with its vision tower (as GGUF, the mmproj file beside it)");
    const bool isGguf = checkpoint.kind() == Checkpoint::Kind::Gguf;
    VisionConfig config = isGguf ? fromMetadata(checkpoint) : fromJson(checkpoint);
    checkConfig(config, isGguf ? checkpoint.metadata().file() : pathText(checkpoint.beside("config.json")));
    return config;
}

} // namespace engine
