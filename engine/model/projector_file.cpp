#include "engine/model/projector_file.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <tuple>

#include "engine/error.h"
#include "engine/files/path_text.h"

namespace engine {
namespace {

constexpr std::array<std::string_view, 3> kPreferred{"bf16", "f16", "f32"};

std::string lowerCase(std::string text)
{
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

/// Place in kPreferred of the weight type that a name tells.
size_t preference(const std::string& name)
{
    const auto isNamed = [&](std::string_view type) { return name.find(type) != std::string::npos; };
    return static_cast<size_t>(std::ranges::find_if(kPreferred, isNamed) - kPreferred.begin());
}

void checkDialect(const Checkpoint& projector)
{
    const std::string file = pathText(projector.path());
    const GgufMetadata& metadata = projector.metadata();
    for (const char* key :
         {"clip.vision.projector_type", "clip.audio.projector_type", "clip.projector_type"}) {
        const std::string_view type = metadata.string(key, "");
        if (type == "gemma4uv" || type == "gemma4ua")
            throw Error(
                ErrorCode::UnsupportedModel,
                file + ": '" + std::string(type) +
                    "' is the projector of the unified Gemma 4 12B, which has no towers; Facet sees and "
                    "hears with E2B and E4B, and sees with 26B-A4B and 31B");
    }
    for (const TensorView& tensor : projector.tensors()) {
        const std::string_view name = tensor.name;
        if (name.starts_with("mm.a.fc") || name == "v.clamp_data" ||
            name.find("layer_pre_norm") != std::string_view::npos)
            throw Error(ErrorCode::UnsupportedModel,
                        describe(tensor) +
                            ": an older dialect of tower files, whose names mean other things; "
                            "take an mmproj file made by llama.cpp's converter");
    }
}

} // namespace

std::optional<std::filesystem::path> findProjector(const Checkpoint& model)
{
    if (model.kind() != Checkpoint::Kind::Gguf)
        return {};
    std::filesystem::path folder = model.path().parent_path();
    if (folder.empty())
        folder = ".";
    using Candidate = std::tuple<size_t, std::string, std::filesystem::path>;
    std::optional<Candidate> best;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = lowerCase(pathText(entry.path().filename()));
        if (!name.starts_with("mmproj") || !name.ends_with(".gguf"))
            continue;
        Candidate candidate{preference(name), name, entry.path()};
        if (!best || candidate < *best)
            best = std::move(candidate);
    }
    if (!best)
        return {};
    return std::get<2>(*best);
}

std::unique_ptr<Checkpoint> openProjector(const std::filesystem::path& path)
{
    std::unique_ptr<Checkpoint> projector = Checkpoint::open(path);
    if (projector->kind() != Checkpoint::Kind::Gguf ||
        projector->metadata().string("general.architecture", "") != "clip")
        throw Error(ErrorCode::BadFile,
                    pathText(path) +
                        ": no projector; expected an mmproj file, a GGUF of architecture 'clip'");
    checkDialect(*projector);
    return projector;
}

} // namespace engine
