#include "engine/model/audio_names.h"

#include <cassert>
#include <span>

namespace engine {
namespace {

struct Pair
{
    std::string_view module;
    std::string_view gguf;
};

constexpr std::string_view kEmbedding = "embedding_projection";

// llama.cpp's names in an mmproj file. Its conv_norm and norm_conv are swapped against what they say.
constexpr Pair kTower[] = {
    {"subsample_conv_projection.layer0.conv", "a.conv1d.0"},
    {"subsample_conv_projection.layer0.norm", "a.conv1d.0.norm"},
    {"subsample_conv_projection.layer1.conv", "a.conv1d.1"},
    {"subsample_conv_projection.layer1.norm", "a.conv1d.1.norm"},
    {"subsample_conv_projection.input_proj_linear", "a.input_projection"},
    {"output_proj", "a.pre_encode.out"},
    {kEmbedding, "mm.a.input_projection"},
};
constexpr Pair kLayer[] = {
    {"feed_forward1.pre_layer_norm", "ffn_norm"},
    {"feed_forward1.ffw_layer_1", "ffn_up"},
    {"feed_forward1.ffw_layer_2", "ffn_down"},
    {"feed_forward1.post_layer_norm", "ffn_post_norm"},
    {"feed_forward2.pre_layer_norm", "ffn_norm_1"},
    {"feed_forward2.ffw_layer_1", "ffn_up_1"},
    {"feed_forward2.ffw_layer_2", "ffn_down_1"},
    {"feed_forward2.post_layer_norm", "ffn_post_norm_1"},
    {"norm_pre_attn", "attn_pre_norm"},
    {"norm_post_attn", "attn_post_norm"},
    {"self_attn.q_proj", "attn_q"},
    {"self_attn.k_proj", "attn_k"},
    {"self_attn.v_proj", "attn_v"},
    {"self_attn.post", "attn_out"},
    {"self_attn.relative_k_proj", "attn_k_rel"},
    {"self_attn.per_dim_scale", "per_dim_scale"},
    {"lconv1d.pre_layer_norm", "conv_norm"},
    {"lconv1d.linear_start", "conv_pw1"},
    {"lconv1d.depthwise_conv1d", "conv_dw"},
    {"lconv1d.conv_norm", "norm_conv"},
    {"lconv1d.linear_end", "conv_pw2"},
    {"norm_out", "ln2"},
};

std::string ggufName(std::span<const Pair> table, std::string_view module, std::string_view suffix)
{
    for (const Pair& pair : table) {
        if (pair.module == module) {
            const bool isWeight = suffix.empty() || suffix == ".linear.weight";
            return std::string(pair.gguf) + std::string(isWeight ? ".weight" : suffix);
        }
    }
    assert(false && "a module that the audio tower does not have");
    return {};
}

} // namespace

std::string AudioNames::tower(std::string_view module, std::string_view suffix) const
{
    if (m_isGguf)
        return ggufName(kTower, module, suffix);
    const char* const prefix = module == kEmbedding ? "embed_audio." : "audio_tower.";
    return prefix + std::string(module) + std::string(suffix);
}

std::string AudioNames::layer(uint32_t index, std::string_view module, std::string_view suffix) const
{
    const std::string number = std::to_string(index) + ".";
    if (m_isGguf)
        return "a.blk." + number + ggufName(kLayer, module, suffix);
    return "audio_tower.layers." + number + std::string(module) + std::string(suffix);
}

} // namespace engine
