// mmproj files: the towers of a GGUF model, in a file of their own. Finds and opens them; vision_config and
// audio_config read what is inside.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "engine/files/checkpoint.h"

namespace engine {

/// The mmproj files beside a GGUF file (in a snapshot of the Hugging Face cache then those in the folders
/// above it too), by their names (isProjectorName), best first: those that do not name another size of model,
/// then those in bf16, whose weights are the published ones, in f16, in f32, then by name.
std::vector<std::filesystem::path> projectorsBeside(const std::filesystem::path& model);

/// The first of projectorsBeside. Empty if there is none, and for Hugging Face folders, which hold their
/// towers themselves.
std::optional<std::filesystem::path> findProjector(const Checkpoint& model);

/// Opens an mmproj file as llama.cpp's converter writes it. Throws Error like Checkpoint::open,
/// Error(BadFile) for a GGUF that is no projector, Error(UnsupportedModel) for the projectors of the unified
/// 12B and for other dialects.
std::unique_ptr<Checkpoint> openProjector(const std::filesystem::path& path);

} // namespace engine
