// Safetensors files (8 bytes header length, JSON header, raw little-endian data) and folders of shards.
// File contents are hostile: every size and offset is checked before a view is handed out.
#pragma once

#include "engine/files/mapped_file.h"
#include "engine/files/tensor_view.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace engine {

/// All tensors of one file, in the order of their data; the views point into `bytes`. `file` names it in
/// errors. Throws Error(BadFile): header too short, too long or not JSON, a name twice, a shape that
/// overflows or does not match the byte count, data out of range or overlapping.
/// Formats we do not know are listed with their bytes as they are.
std::vector<TensorView> parseSafetensors(std::span<const std::byte> bytes, const std::string& file);

/// `weight_map` of a model.safetensors.index.json: pairs of tensor name and shard file name, sorted by
/// tensor name. Throws Error(BadFile), also for a shard name that is not a plain file name.
std::vector<std::pair<std::string, std::string>> parseSafetensorsIndex(std::string_view text,
                                                                       const std::string& file);

/// The mapped files of one checkpoint and the tensors in them.
struct SafetensorsFiles
{
    std::vector<MappedFile> files;
    std::vector<TensorView> tensors;
};

/// `path`: a .safetensors file, an index.json, or a folder with model.safetensors.index.json,
/// model.safetensors or exactly one *.safetensors file (looked for in this order). Throws Error(FileNotFound)
/// for a missing shard, Error(BadFile) for a tensor in two shards or missing in the shard the index names.
SafetensorsFiles openSafetensors(const std::filesystem::path& path);

} // namespace engine
