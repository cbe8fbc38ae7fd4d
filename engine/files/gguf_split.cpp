#include "engine/error.h"
#include "engine/files/gguf.h"
#include "engine/files/path_text.h"
#include "engine/files/tensor_ranges.h"

#include <cstdio>
#include <iterator>
#include <optional>

namespace engine {
namespace {

constexpr std::string_view kSplitNumber = "split.no";
constexpr std::string_view kSplitCount = "split.count";
constexpr std::string_view kSplitTensors = "split.tensors.count";
constexpr size_t kDigits = 5;

/// NAME-00001-of-00003.gguf taken apart.
struct ShardName
{
    std::string stem;
    uint32_t count = 0;

    std::string fileName(uint32_t number) const // from 1
    {
        char digits[32];
        std::snprintf(digits, sizeof digits, "-%05u-of-%05u.gguf", number, count);
        return stem + digits;
    }
};

std::optional<uint32_t> fiveDigits(std::string_view text)
{
    uint32_t value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        value = value * 10 + static_cast<uint32_t>(digit - '0');
    }
    return value;
}

std::optional<ShardName> splitName(std::string_view name)
{
    constexpr std::string_view kOf = "-of-";
    constexpr std::string_view kEnd = ".gguf";
    constexpr size_t kTail = 1 + kDigits + kOf.size() + kDigits + kEnd.size();
    if (name.size() <= kTail || name.substr(name.size() - kEnd.size()) != kEnd)
        return std::nullopt;
    const std::string_view tail = name.substr(name.size() - kTail);
    const auto number = fiveDigits(tail.substr(1, kDigits));
    const auto count = fiveDigits(tail.substr(1 + kDigits + kOf.size(), kDigits));
    if (tail.front() != '-' || tail.substr(1 + kDigits, kOf.size()) != kOf || !number || !count ||
        *number == 0 || *number > *count)
        return std::nullopt;
    return ShardName{std::string(name.substr(0, name.size() - kTail)), *count};
}

void append(std::vector<TensorView>& all, std::vector<TensorView>&& more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void expectValue(const GgufMetadata& metadata, std::string_view key, uint64_t expected)
{
    const int64_t value = metadata.integer(key);
    if (value < 0 || static_cast<uint64_t>(value) != expected)
        metadata.fail(key, "expected " + std::to_string(expected) + ", found " + std::to_string(value) +
                               "; the parts do not belong together");
}

GgufFiles openShards(const std::filesystem::path& folder, const ShardName& shard)
{
    std::vector<std::filesystem::path> paths;
    std::string missing;
    for (uint32_t number = 1; number <= shard.count; ++number) {
        const std::string name = shard.fileName(number);
        paths.push_back(folder / std::u8string(name.begin(), name.end()));
        if (std::error_code error; !std::filesystem::exists(paths.back(), error))
            missing += (missing.empty() ? "" : ", ") + name;
    }
    if (!missing.empty())
        throw Error(ErrorCode::FileNotFound, pathText(folder) + ": these parts of the model are missing: " +
                                                 missing + ". Download them into the same folder.");
    GgufFiles result;
    for (uint32_t i = 0; i < shard.count; ++i) {
        const MappedFile& file = result.files.emplace_back(paths[i]);
        GgufContents contents = parseGguf(file.bytes(), pathText(paths[i]));
        expectValue(contents.metadata, kSplitNumber, i);
        expectValue(contents.metadata, kSplitCount, shard.count);
        append(result.tensors, std::move(contents.tensors));
        if (i == 0)
            result.metadata = std::move(contents.metadata);
    }
    expectValue(result.metadata, kSplitTensors, result.tensors.size());
    rejectRepeatedNames(result.tensors);
    return result;
}

} // namespace

GgufFiles openGguf(const std::filesystem::path& path)
{
    GgufFiles result;
    const MappedFile& file = result.files.emplace_back(path);
    GgufContents contents = parseGguf(file.bytes(), pathText(path));
    if (contents.metadata.integer(kSplitCount, 0) > 1) {
        const auto shard = splitName(pathText(path.filename()));
        if (!shard)
            throw Error(ErrorCode::BadFile,
                        pathText(path) + ": this is one part of a split model; expected a name like "
                                         "model-00001-of-00003.gguf so that the other parts can be found");
        return openShards(path.parent_path(), *shard);
    }
    result.metadata = std::move(contents.metadata);
    result.tensors = std::move(contents.tensors);
    return result;
}

} // namespace engine
