// The audio tower of a reference model as llama.cpp's converter writes it into an mmproj file.
#pragma once

#include "engine/files/weight_type.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace test {

class GgufWriter;

/// Metadata and tensors of the audio half; `type` is that of the matrices which the converter lets be small.
void addAudioMmproj(GgufWriter& writer, std::string_view model, engine::WeightType type);

/// A file with nothing else, written once per build folder. `model`: "e2b" or "e4b".
std::filesystem::path audioMmproj(std::string_view model, engine::WeightType type);

} // namespace test
