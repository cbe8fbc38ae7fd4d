// A model as it lies on disk, Hugging Face folder or GGUF: tensors under one set of names, and the
// configuration that came with them. Knows no architecture; engine/model reads meaning into it.
#pragma once

#include "engine/files/gguf.h"
#include "engine/files/json.h"
#include "engine/files/tensor_view.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace engine {

/// Tensor names are those of Hugging Face's text model without prefix: "embed_tokens.weight",
/// "layers.3.self_attn.q_proj.weight", "norm.weight", "layers.3.layer_scalar", "lm_head.weight" (only if the
/// file has one). Experts are "layers.N.experts.gate_up_proj" or, in GGUF files that split them,
/// "layers.N.experts.gate_proj" and ".up_proj". Towers keep their name after "model.": "vision_tower.…",
/// "audio_tower.…", "embed_vision.…", "embed_audio.…". Other names stay as they are in the file.
class Checkpoint
{
public:
    enum class Kind
    {
        HuggingFace,
        Gguf
    };

    /// `path`: a Hugging Face folder, its .safetensors file or index.json, a folder that holds one GGUF
    /// model, a .gguf file (any shard), or a file of any name whose bytes are GGUF. Throws Error:
    /// FileNotFound for missing files (config.json and shards included), BadFile for damaged ones.
    static std::unique_ptr<Checkpoint> open(const std::filesystem::path& path);

    Kind kind() const { return m_kind; }

    /// What was opened: the folder of a Hugging Face checkpoint, the first file of a GGUF.
    const std::filesystem::path& path() const { return m_path; }

    /// The tensor of this name, null if there is none.
    const TensorView* find(std::string_view name) const;

    /// Throws Error(BadFile) naming the checkpoint and the missing tensor.
    const TensorView& get(std::string_view name) const;

    /// Every tensor, in the order of the files and of the data in them: the order to read in.
    const std::vector<TensorView>& tensors() const { return m_tensors; }

    /// The mapped files, for advice about what is read next.
    const std::vector<MappedFile>& files() const { return m_files; }

    /// config.json. Hugging Face only (asserted).
    const Json& config() const;

    /// Another JSON file of the folder ("generation_config.json", "processor_config.json", "tokenizer.json",
    /// "tokenizer_config.json"), parsed anew at every call; empty if it is not there. Hugging Face only.
    std::optional<Json> readJson(std::string_view fileName) const;

    /// Path of a file that lies beside the weights ("tokenizer.model"), whether or not it exists.
    std::filesystem::path beside(std::string_view fileName) const;

    /// GGUF only (asserted). Its strings live as long as the checkpoint.
    const GgufMetadata& metadata() const;

private:
    Checkpoint() = default;
    void openHuggingFace(const std::filesystem::path& path);
    void openGgufFile(const std::filesystem::path& path);
    void indexNames();

    Kind m_kind = Kind::HuggingFace;
    std::filesystem::path m_path;
    std::vector<MappedFile> m_files;
    std::vector<TensorView> m_tensors;
    std::unordered_map<std::string_view, const TensorView*> m_byName;
    Json m_config;
    GgufMetadata m_metadata;
};

/// "language_model.model.layers.0.…", "model.language_model.…", "model.…" → the name after the prefix; towers
/// lose only "model.".
std::string canonicalHuggingFaceName(std::string_view name);

/// Whether a file is the towers of a GGUF model by its name: mmproj-….gguf by llama.cpp's converter,
/// …-mmproj.gguf in Google's repositories.
bool isProjectorName(const std::filesystem::path& path);

} // namespace engine
