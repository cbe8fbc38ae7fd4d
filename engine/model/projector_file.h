// mmproj files: the towers of a GGUF model, in a file of their own. Finds and opens them; vision_config and
// audio_config read what is inside.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "engine/files/checkpoint.h"

namespace engine {

/// The mmproj file that lies beside a GGUF model, by its name: mmproj*.gguf. Of several the one in bf16,
/// whose weights are those of the published model, else in f16, in f32, else the first by name. Empty if
/// there is none, and for Hugging Face folders, which hold their towers themselves.
std::optional<std::filesystem::path> findProjector(const Checkpoint& model);

/// Opens an mmproj file as llama.cpp's converter writes it. Throws Error like Checkpoint::open,
/// Error(BadFile) for a GGUF that is no projector, Error(UnsupportedModel) for the projectors of the unified
/// 12B and for other dialects.
std::unique_ptr<Checkpoint> openProjector(const std::filesystem::path& path);

} // namespace engine
