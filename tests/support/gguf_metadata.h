// The metadata that llama.cpp's converter writes for a Gemma 4 text model: keys, types and quirks.
#pragma once

#include "engine/files/json.h"
#include "engine/files/weight_type.h"
#include "tests/support/gguf_writer.h"

#include <filesystem>
#include <string>

namespace test {

/// general.* and gemma4.*, from the text_config of a config.json. `type`: of the matrices.
void addModelMetadata(GgufWriter& writer, const engine::JsonObject& config, const std::string& name,
                      engine::WeightType type);

/// tokenizer.*, from the tokenizer.json and tokenizer_config.json of a folder.
void addTokenizerMetadata(GgufWriter& writer, const std::filesystem::path& folder);

} // namespace test
