#include "engine/files/checkpoint.h"

#include "engine/error.h"
#include "engine/files/gguf_names.h"
#include "engine/files/path_text.h"
#include "engine/files/safetensors.h"

#include <array>
#include <cassert>

namespace engine {
namespace {

constexpr std::string_view kConfigName = "config.json";

// Longest first: multimodal release, MLX conversion, its output head, text-only save and the towers' parent.
constexpr std::array<std::string_view, 4> kPrefixes{"model.language_model.", "language_model.model.",
                                                    "language_model.", "model."};

/// The GGUF file of a folder without safetensors: the only one, or the first shard of the only split one.
std::filesystem::path findGguf(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> candidates;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = pathText(entry.path().filename());
        const size_t of = name.find("-of-");
        const bool laterShard = of != std::string::npos && of >= 5 && name.substr(of - 5, 5) != "00001";
        if (entry.path().extension() == ".gguf" && !laterShard && !isProjectorName(entry.path()))
            candidates.push_back(entry.path());
    }
    if (candidates.size() != 1)
        throw Error(ErrorCode::FileNotFound,
                    pathText(folder) +
                        ": expected a model (config.json and .safetensors, or one "
                        ".gguf file), found " +
                        (candidates.empty() ? "none" : "several .gguf files; name one of them"));
    return candidates.front();
}

} // namespace

bool isProjectorName(const std::filesystem::path& path)
{
    std::string name = pathText(path.filename());
    for (char& letter : name)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return name.find("mmproj") != std::string::npos && name.ends_with(".gguf");
}

std::string canonicalHuggingFaceName(std::string_view name)
{
    for (const std::string_view prefix : kPrefixes) {
        if (name.starts_with(prefix))
            return std::string(name.substr(prefix.size()));
    }
    return std::string(name);
}

std::unique_ptr<Checkpoint> Checkpoint::open(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        throw Error(ErrorCode::FileNotFound, pathText(path) + ": no such file or folder");
    std::unique_ptr<Checkpoint> checkpoint(new Checkpoint);
    if (std::filesystem::is_directory(path, error)) {
        if (std::filesystem::exists(path / kConfigName, error))
            checkpoint->openHuggingFace(path);
        else
            checkpoint->openGgufFile(findGguf(path));
    } else if (path.extension() == ".safetensors" || path.extension() == ".json") {
        checkpoint->openHuggingFace(path);
    } else if (path.extension() == ".gguf" || startsAsGguf(path)) {
        checkpoint->openGgufFile(path);
    } else {
        throw Error(ErrorCode::BadFile,
                    pathText(path) + ": expected a folder, a .safetensors, an index.json or a GGUF file");
    }
    checkpoint->indexNames();
    return checkpoint;
}

void Checkpoint::openHuggingFace(const std::filesystem::path& path)
{
    std::error_code error;
    const bool isFolder = std::filesystem::is_directory(path, error);
    m_kind = Kind::HuggingFace;
    m_path = isFolder ? path : path.parent_path();
    m_config = readJsonFile(beside(kConfigName));
    (void)JsonObject(m_config, pathText(beside(kConfigName))); // throws unless it is an object
    // One shard or config.json named: the folder says which files belong to it.
    std::filesystem::path weights = path;
    if (path.filename() == kConfigName ||
        std::filesystem::exists(beside("model.safetensors.index.json"), error))
        weights = m_path.empty() ? "." : m_path;
    SafetensorsFiles opened = openSafetensors(weights);
    m_files = std::move(opened.files);
    m_tensors = std::move(opened.tensors);
    for (TensorView& tensor : m_tensors)
        tensor.name = canonicalHuggingFaceName(tensor.name);
}

void Checkpoint::openGgufFile(const std::filesystem::path& path)
{
    GgufFiles opened = openGguf(path);
    m_kind = Kind::Gguf;
    m_path = opened.files.front().path();
    m_files = std::move(opened.files);
    m_metadata = std::move(opened.metadata);
    m_tensors = std::move(opened.tensors);
    for (TensorView& tensor : m_tensors)
        tensor.name = canonicalGgufName(tensor.name);
}

void Checkpoint::indexNames()
{
    m_byName.reserve(m_tensors.size());
    for (const TensorView& tensor : m_tensors) {
        if (!m_byName.emplace(tensor.name, &tensor).second)
            throw Error(ErrorCode::BadFile, describe(tensor) + " occurs twice under different prefixes");
    }
}

const TensorView* Checkpoint::find(std::string_view name) const
{
    const auto at = m_byName.find(name);
    return at == m_byName.end() ? nullptr : at->second;
}

const TensorView& Checkpoint::get(std::string_view name) const
{
    if (const TensorView* tensor = find(name))
        return *tensor;
    throw Error(ErrorCode::BadFile, pathText(m_path) + ": tensor '" + std::string(name) +
                                        "' is missing; the model is incomplete or of another architecture");
}

const Json& Checkpoint::config() const
{
    assert(m_kind == Kind::HuggingFace);
    return m_config;
}

std::optional<Json> Checkpoint::readJson(std::string_view fileName) const
{
    assert(m_kind == Kind::HuggingFace);
    const std::filesystem::path path = beside(fileName);
    if (std::error_code error; !std::filesystem::exists(path, error))
        return std::nullopt;
    return readJsonFile(path);
}

std::filesystem::path Checkpoint::beside(std::string_view fileName) const
{
    const std::filesystem::path folder = m_kind == Kind::HuggingFace ? m_path : m_path.parent_path();
    return folder / std::u8string(fileName.begin(), fileName.end());
}

const GgufMetadata& Checkpoint::metadata() const
{
    assert(m_kind == Kind::Gguf);
    return m_metadata;
}

} // namespace engine
