// The smallest model of a given configuration, with any sizes: for tests of what a hostile checkpoint can do.
#pragma once

#include "engine/files/json.h"
#include "engine/model/text_config.h"
#include "tests/support/safetensors_writer.h"

#include <filesystem>
#include <functional>
#include <string>

namespace test {

/// The text part of a config.json of the E-series' structure: two layers, sliding and global, with per-layer
/// embeddings, hidden size 64, head dims 32 and 64, 1527 tokens (as many as the reference tokenizer has).
engine::Json tinyTextConfig();

/// Values of a tensor by its canonical name and element count; small deterministic ones by default.
using TinyValues = std::function<std::vector<float>(const std::string& name, size_t count)>;
std::vector<float> tinyValues(const std::string& name, size_t count);

/// All tensors that the configuration asks for, in F32 under "model.language_model.".
SafetensorsWriter tinyWeights(const engine::TextConfig& config, const TinyValues& values = tinyValues);

/// Writes config.json into the folder (as model type gemma4), beside whatever else is there.
void writeConfig(const std::filesystem::path& folder, const engine::Json& textConfig);

/// A whole folder without tokenizer. The configuration must be one that reads.
void writeTinyModel(const std::filesystem::path& folder, const engine::Json& textConfig,
                    const TinyValues& values = tinyValues);

} // namespace test
