// GGUF tensor names and the Hugging Face text names they stand for.
#pragma once

#include <string>
#include <string_view>

namespace engine {

/// "blk.3.attn_q.weight" → "layers.3.self_attn.q_proj.weight", "token_embd.weight" → "embed_tokens.weight".
/// A name that is not in the table (towers, mmproj files, rope_freqs) comes back unchanged.
std::string canonicalGgufName(std::string_view name);

/// The way back, for writers: "layers.3.router.scale" → "blk.3.ffn_gate_inp.scale". Unchanged if not in the
/// table.
std::string ggufNameOf(std::string_view canonicalName);

} // namespace engine
