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

/// The size that a name tells, "e2b" or "26b": one or more digits before a b. Empty: none.
std::string sizeWord(const std::string& name)
{
    const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
    const auto isWordPart = [&](char letter) { return isDigit(letter) || (letter >= 'a' && letter <= 'z'); };
    for (size_t begin = 0; begin < name.size();) {
        size_t end = begin;
        while (end < name.size() && isWordPart(name[end]))
            ++end;
        const std::string word = name.substr(begin, end - begin);
        const std::string digits = word.substr(!word.empty() && word.front() == 'e' ? 1 : 0);
        if (digits.size() >= 2 && digits.back() == 'b' &&
            std::all_of(digits.begin(), digits.end() - 1, isDigit))
            return word;
        begin = end + 1;
    }
    return {};
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

/// The model's folder and, in a snapshot of the hub's cache, those above it: repositories keep large weight
/// types in folders of their own, and their one projector at the top.
std::vector<std::filesystem::path> towerFolders(const std::filesystem::path& model)
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::absolute(model, error).parent_path();
    std::vector<std::filesystem::path> folders{folder};
    for (std::filesystem::path at = folder; at.has_relative_path(); at = at.parent_path()) {
        if (at.parent_path().filename() == "snapshots")
            return folders;
        folders.push_back(at.parent_path());
    }
    return {folder};
}

} // namespace

std::vector<std::filesystem::path> projectorsBeside(const std::filesystem::path& model)
{
    using Candidate = std::tuple<bool, size_t, std::string, std::filesystem::path>;
    const std::string size = sizeWord(lowerCase(pathText(model.filename())));
    std::vector<std::filesystem::path> paths;
    for (const std::filesystem::path& folder : towerFolders(model)) {
        std::vector<Candidate> candidates;
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
            if (!isProjectorName(entry.path()))
                continue;
            const std::string name = lowerCase(pathText(entry.path().filename()));
            const std::string its = sizeWord(name);
            const bool isOthers = !size.empty() && !its.empty() && its != size;
            candidates.emplace_back(isOthers, preference(name), name, entry.path());
        }
        std::ranges::sort(candidates);
        for (Candidate& candidate : candidates)
            paths.push_back(std::move(std::get<3>(candidate)));
    }
    return paths;
}

std::optional<std::filesystem::path> findProjector(const Checkpoint& model)
{
    if (model.kind() != Checkpoint::Kind::Gguf)
        return {};
    const std::vector<std::filesystem::path> found = projectorsBeside(model.path());
    return found.empty() ? std::nullopt : std::optional(found.front());
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
