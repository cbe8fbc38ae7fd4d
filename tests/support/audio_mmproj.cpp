#include "tests/support/audio_mmproj.h"

#include "engine/files/json.h"
#include "tests/support/block_encoders.h"
#include "tests/support/gguf_writer.h"
#include "tests/support/recipe.h"

#include <cmath>
#include <stdexcept>

namespace test {
namespace {

using engine::WeightType;

struct Rename
{
    std::string_view from, to;
};

// In the order of matching: longer beginnings first. After media.md of the specification, 7.3.
constexpr Rename kNames[] = {
    {"subsample_conv_projection.layer0.conv.", "a.conv1d.0."},
    {"subsample_conv_projection.layer0.norm.", "a.conv1d.0.norm."},
    {"subsample_conv_projection.layer1.conv.", "a.conv1d.1."},
    {"subsample_conv_projection.layer1.norm.", "a.conv1d.1.norm."},
    {"subsample_conv_projection.input_proj_linear.", "a.input_projection."},
    {"output_proj.", "a.pre_encode.out."},
    {"embed_audio.embedding_projection.", "mm.a.input_projection."},
    {"feed_forward1.pre_layer_norm.", "ffn_norm."},
    {"feed_forward1.ffw_layer_1.", "ffn_up."},
    {"feed_forward1.ffw_layer_2.", "ffn_down."},
    {"feed_forward1.post_layer_norm.", "ffn_post_norm."},
    {"feed_forward2.pre_layer_norm.", "ffn_norm_1."},
    {"feed_forward2.ffw_layer_1.", "ffn_up_1."},
    {"feed_forward2.ffw_layer_2.", "ffn_down_1."},
    {"feed_forward2.post_layer_norm.", "ffn_post_norm_1."},
    {"norm_pre_attn.", "attn_pre_norm."},
    {"norm_post_attn.", "attn_post_norm."},
    {"norm_out.", "ln2."},
    {"self_attn.q_proj.", "attn_q."},
    {"self_attn.k_proj.", "attn_k."},
    {"self_attn.v_proj.", "attn_v."},
    {"self_attn.post.", "attn_out."},
    {"self_attn.relative_k_proj.", "attn_k_rel."},
    {"self_attn.per_dim_scale", "per_dim_scale.weight"},
    {"lconv1d.pre_layer_norm.", "conv_norm."},
    {"lconv1d.linear_start.", "conv_pw1."},
    {"lconv1d.depthwise_conv1d.", "conv_dw."},
    {"lconv1d.conv_norm.", "norm_conv."},
    {"lconv1d.linear_end.", "conv_pw2."},
};

std::string renamed(std::string_view name)
{
    for (const Rename& rename : kNames) {
        if (!name.starts_with(rename.from))
            continue;
        std::string rest(name.substr(rename.from.size()));
        if (rest.starts_with("linear."))
            rest.erase(0, std::string_view("linear.").size());
        return std::string(rename.to) + rest;
    }
    throw std::runtime_error("no mmproj name for " + std::string(name));
}

/// "model.audio_tower.layers.3.MODULE" → "a.blk.3." and the module's name.
std::string mmprojName(std::string_view name)
{
    constexpr std::string_view kTower = "model.audio_tower.", kModel = "model.", kLayers = "layers.";
    name.remove_prefix(name.starts_with(kTower) ? kTower.size() : kModel.size());
    if (!name.starts_with(kLayers))
        return renamed(name);
    name.remove_prefix(kLayers.size());
    const size_t dot = name.find('.');
    return "a.blk." + std::string(name.substr(0, dot + 1)) + renamed(name.substr(dot + 1));
}

bool isMatrix(std::string_view name, const std::vector<uint64_t>& shape)
{
    return shape.size() == 2 && !name.starts_with("a.input_projection.") && !name.ends_with("conv_dw.weight");
}

} // namespace

void addAudioMmproj(GgufWriter& writer, std::string_view model, WeightType type)
{
    const std::filesystem::path folder = std::filesystem::path(FACET_REFERENCE_FOLDER) / model;
    const engine::Json document = engine::readJsonFile(folder / "config.json");
    const engine::JsonObject root(document, "config.json");
    const engine::JsonObject audio = root.object("audio_config");
    writer.addBool("clip.has_audio_encoder", true);
    writer.addString("clip.audio.projector_type", "gemma4a");
    writer.addU32("clip.audio.projection_dim", root.object("text_config").count("hidden_size"));
    writer.addU32("clip.audio.embedding_length", audio.count("hidden_size"));
    writer.addU32("clip.audio.feed_forward_length", 4 * audio.count("hidden_size"));
    writer.addU32("clip.audio.block_count", audio.count("num_hidden_layers"));
    writer.addU32("clip.audio.attention.head_count", audio.count("num_attention_heads"));
    writer.addU32("clip.audio.num_mel_bins", 128);
    writer.addF32("clip.audio.attention.layer_norm_epsilon", 1e-5F); // as early files say

    const Recipe recipe = readRecipe(model);
    for (const RecipeTensor& tensor : recipe.tensors) {
        if (tensor.name.find("audio") == std::string::npos)
            continue;
        const std::string name = mmprojName(tensor.name);
        std::vector<float> values = recipeFloats(recipe.seed, tensor);
        if (name.ends_with("per_dim_scale.weight"))
            for (float& value : values)
                value = static_cast<float>(std::log1p(std::exp(static_cast<double>(value))));
        std::vector<uint64_t> shape = tensor.shape;
        if (shape.empty())
            shape = {1};
        if (name.ends_with("conv_dw.weight"))
            shape = {shape[0], shape[2]};
        const WeightType stored = isMatrix(name, shape) ? fittingType(type, shape.back()) : WeightType::F32;
        writer.addTensor(name, shape, ggmlType(stored), encode(stored, values));
    }
}

std::filesystem::path audioMmproj(std::string_view model, WeightType type)
{
    const std::filesystem::path path =
        std::filesystem::path(FACET_TEST_CACHE_FOLDER) /
        ("audio-mmproj-" + std::string(model) + "-" + std::string(engine::weightTypeName(type)) + ".v1.gguf");
    if (std::filesystem::exists(path))
        return path;
    GgufWriter writer;
    writer.addString("general.architecture", "clip");
    writer.addString("general.type", "mmproj");
    addAudioMmproj(writer, model, type);
    std::filesystem::create_directories(path.parent_path());
    writeFile(path, writer.bytes());
    return path;
}

} // namespace test
