// Names of the audio tower's tensors in the two kinds of checkpoint.
#pragma once

#include <string>
#include <string_view>

#include "engine/files/checkpoint.h"

namespace engine {

/// Takes names of Hugging Face's module tree ("self_attn.q_proj") and gives those of the checkpoint at hand.
/// `suffix` is what follows the module there: ".linear.weight", ".weight", ".input_min", or nothing.
class AudioNames
{
public:
    explicit AudioNames(Checkpoint::Kind kind) : m_isGguf(kind == Checkpoint::Kind::Gguf) {}

    /// A tensor outside the layers: "subsample_conv_projection.layer0.conv", "output_proj",
    /// "embedding_projection".
    std::string tower(std::string_view module, std::string_view suffix) const;
    std::string layer(uint32_t index, std::string_view module, std::string_view suffix) const;

private:
    bool m_isGguf;
};

} // namespace engine
