#include "engine/files/gguf_names.h"

#include <array>

namespace engine {
namespace {

struct Pair
{
    std::string_view gguf;
    std::string_view canonical;
};

// llama.cpp's names for the gemma4, gemma4-assistant and gemma3 architectures.
constexpr std::array kModelNames{
    Pair{"token_embd.weight", "embed_tokens.weight"},
    Pair{"output.weight", "lm_head.weight"},
    Pair{"output_norm.weight", "norm.weight"},
    Pair{"per_layer_token_embd.weight", "embed_tokens_per_layer.weight"},
    Pair{"per_layer_model_proj.weight", "per_layer_model_projection.weight"},
    Pair{"per_layer_proj_norm.weight", "per_layer_projection_norm.weight"},
    Pair{"nextn.pre_projection.weight", "pre_projection.weight"},
    Pair{"nextn.post_projection.weight", "post_projection.weight"},
};

constexpr std::string_view kGgufLayer = "blk.";
constexpr std::string_view kCanonicalLayer = "layers.";

constexpr std::array kLayerNames{
    Pair{"attn_norm.weight", "input_layernorm.weight"},
    Pair{"attn_q.weight", "self_attn.q_proj.weight"},
    Pair{"attn_k.weight", "self_attn.k_proj.weight"},
    Pair{"attn_v.weight", "self_attn.v_proj.weight"},
    Pair{"attn_output.weight", "self_attn.o_proj.weight"},
    Pair{"attn_q_norm.weight", "self_attn.q_norm.weight"},
    Pair{"attn_k_norm.weight", "self_attn.k_norm.weight"},
    Pair{"post_attention_norm.weight", "post_attention_layernorm.weight"},
    Pair{"ffn_norm.weight", "pre_feedforward_layernorm.weight"},
    Pair{"ffn_gate.weight", "mlp.gate_proj.weight"},
    Pair{"ffn_up.weight", "mlp.up_proj.weight"},
    Pair{"ffn_down.weight", "mlp.down_proj.weight"},
    Pair{"post_ffw_norm.weight", "post_feedforward_layernorm.weight"},
    Pair{"layer_output_scale.weight", "layer_scalar"},
    Pair{"inp_gate.weight", "per_layer_input_gate.weight"},
    Pair{"proj.weight", "per_layer_projection.weight"},
    Pair{"post_norm.weight", "post_per_layer_input_norm.weight"},
    Pair{"ffn_gate_inp.weight", "router.proj.weight"},
    Pair{"ffn_gate_inp.scale", "router.scale"},
    Pair{"ffn_gate_up_exps.weight", "experts.gate_up_proj"},
    Pair{"ffn_gate_exps.weight", "experts.gate_proj"},
    Pair{"ffn_up_exps.weight", "experts.up_proj"},
    Pair{"ffn_down_exps.weight", "experts.down_proj"},
    Pair{"ffn_down_exps.scale", "router.per_expert_scale"},
    Pair{"pre_ffw_norm_2.weight", "pre_feedforward_layernorm_2.weight"},
    Pair{"post_ffw_norm_1.weight", "post_feedforward_layernorm_1.weight"},
    Pair{"post_ffw_norm_2.weight", "post_feedforward_layernorm_2.weight"},
};

/// Length of "N." at the start of `text`, 0 if there is no number.
size_t layerNumberLength(std::string_view text)
{
    size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    return digits > 0 && digits < text.size() && text[digits] == '.' ? digits + 1 : 0;
}

std::string translate(std::string_view name, std::string_view Pair::*from, std::string_view Pair::*to,
                      std::string_view fromLayer, std::string_view toLayer)
{
    for (const Pair& pair : kModelNames) {
        if (pair.*from == name)
            return std::string(pair.*to);
    }
    if (name.starts_with(fromLayer)) {
        const std::string_view rest = name.substr(fromLayer.size());
        const size_t number = layerNumberLength(rest);
        for (const Pair& pair : kLayerNames) {
            if (number > 0 && pair.*from == rest.substr(number))
                return std::string(toLayer) + std::string(rest.substr(0, number)) + std::string(pair.*to);
        }
    }
    return std::string(name);
}

} // namespace

std::string canonicalGgufName(std::string_view name)
{
    return translate(name, &Pair::gguf, &Pair::canonical, kGgufLayer, kCanonicalLayer);
}

std::string ggufNameOf(std::string_view canonicalName)
{
    return translate(canonicalName, &Pair::canonical, &Pair::gguf, kCanonicalLayer, kGgufLayer);
}

} // namespace engine
