#include "engine/files/safetensors.h"

#include "engine/error.h"
#include "engine/files/git_lfs.h"
#include "engine/files/json.h"
#include "engine/files/path_text.h"
#include "engine/files/tensor_ranges.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <map>
#include <set>

namespace engine {
namespace {

static_assert(std::endian::native == std::endian::little, "checkpoint data is read in place");

constexpr size_t kLengthBytes = 8;
constexpr uint64_t kMaxHeaderBytes = 100'000'000; // the format's own limit
constexpr size_t kMaxDimensions = 16;
constexpr size_t kMaxShards = 4096;
constexpr std::string_view kMetadataKey = "__metadata__";
constexpr std::string_view kIndexName = "model.safetensors.index.json";

struct Format
{
    std::string_view name;
    uint32_t bits;
};

constexpr std::array kFormats{
    Format{"F64", 64},    Format{"F32", 32},    Format{"F16", 16},    Format{"BF16", 16},
    Format{"I64", 64},    Format{"I32", 32},    Format{"I16", 16},    Format{"I8", 8},
    Format{"U64", 64},    Format{"U32", 32},    Format{"U16", 16},    Format{"U8", 8},
    Format{"BOOL", 8},    Format{"C64", 64},    Format{"F8_E4M3", 8}, Format{"F8_E5M2", 8},
    Format{"F8_E8M0", 8}, Format{"F6_E2M3", 6}, Format{"F6_E3M2", 6}, Format{"F4", 4},
};

std::optional<WeightType> weightTypeOf(std::string_view storage)
{
    if (storage == "F32")
        return WeightType::F32;
    if (storage == "F16")
        return WeightType::F16;
    if (storage == "BF16")
        return WeightType::BF16;
    return std::nullopt;
}

std::vector<uint64_t> unsignedIntegers(const JsonObject& entry, std::string_view key, size_t maxCount)
{
    std::vector<uint64_t> values;
    for (const Json& element : entry.array(key)) {
        if (!element.is_number_unsigned())
            entry.fail(key, "expected an array of integers that are not negative, found another value in it");
        if (values.size() == maxCount)
            entry.fail(key, "expected at most " + std::to_string(maxCount) + " elements, found more");
        values.push_back(element.get<uint64_t>());
    }
    return values;
}

/// Bytes that shape and format ask for; empty for a format we do not know.
std::optional<uint64_t> expectedBytes(const TensorView& tensor)
{
    const auto* format = std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& candidate) {
        return candidate.name == tensor.storage;
    });
    const auto elements = checkedProduct(tensor.shape);
    if (!elements)
        throw Error(ErrorCode::BadFile, describe(tensor) + ": the product of shape " +
                                            shapeText(tensor.shape) + " is larger than any file");
    if (format == kFormats.end())
        return std::nullopt;
    const auto bits = checkedProduct(*elements, format->bits);
    if (!bits || *bits % 8 != 0)
        throw Error(ErrorCode::BadFile, describe(tensor) + ": shape " + shapeText(tensor.shape) + " of " +
                                            tensor.storage + " is not a possible number of bytes");
    return *bits / 8;
}

TensorView readEntry(const std::string& name, const Json& value, std::span<const std::byte> data,
                     const std::string& file)
{
    const JsonObject entry(value, file, name);
    TensorView tensor;
    tensor.name = name;
    tensor.file = file;
    tensor.storage = entry.string("dtype");
    tensor.weightType = weightTypeOf(tensor.storage);
    tensor.shape = unsignedIntegers(entry, "shape", kMaxDimensions);

    const auto offsets = unsignedIntegers(entry, "data_offsets", 2);
    if (offsets.size() != 2)
        entry.fail("data_offsets", "expected two numbers, found " + std::to_string(offsets.size()));
    const uint64_t begin = offsets[0];
    const uint64_t end = offsets[1];
    if (begin > end || end > data.size())
        throw Error(ErrorCode::BadFile, describe(tensor) + ": expected data within the file's " +
                                            std::to_string(data.size()) + " data bytes, found bytes " +
                                            std::to_string(begin) + " to " + std::to_string(end) +
                                            "; the file is damaged or not completely downloaded");
    if (const auto expected = expectedBytes(tensor); expected && *expected != end - begin)
        throw Error(ErrorCode::BadFile, describe(tensor) + ": expected " + std::to_string(*expected) +
                                            " bytes for shape " + shapeText(tensor.shape) + " of " +
                                            tensor.storage + ", found " + std::to_string(end - begin) +
                                            "; the file is damaged, download it again");
    tensor.data = data.subspan(begin, end - begin);
    return tensor;
}

bool isPlainFileName(std::string_view name)
{
    return !name.empty() && name != "." && name != ".." &&
           name.find_first_of("/\\:") == std::string_view::npos && name.find('\0') == std::string_view::npos;
}

std::string_view asText(const MappedFile& file)
{
    return {reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()};
}

void addFile(SafetensorsFiles& result, const std::filesystem::path& path)
{
    const MappedFile& file = result.files.emplace_back(path);
    auto tensors = parseSafetensors(file.bytes(), pathText(path));
    result.tensors.insert(result.tensors.end(), std::make_move_iterator(tensors.begin()),
                          std::make_move_iterator(tensors.end()));
}

SafetensorsFiles openIndexed(const std::filesystem::path& indexPath)
{
    const MappedFile index(indexPath);
    const std::string indexText = pathText(indexPath);
    const auto weightMap = parseSafetensorsIndex(asText(index), indexText);

    std::set<std::string> shards;
    for (const auto& [tensor, shard] : weightMap)
        shards.insert(shard);
    if (shards.size() > kMaxShards)
        throw Error(ErrorCode::BadFile, indexText + ": names " + std::to_string(shards.size()) +
                                            " shards; at most " + std::to_string(kMaxShards) +
                                            " are supported");
    const std::filesystem::path folder = indexPath.parent_path();
    std::string missing;
    for (const std::string& shard : shards) {
        if (std::error_code error;
            !std::filesystem::exists(folder / std::u8string(shard.begin(), shard.end()), error))
            missing += (missing.empty() ? "" : ", ") + shard;
    }
    if (!missing.empty())
        throw Error(ErrorCode::FileNotFound, indexText + ": these shards are missing: " + missing +
                                                 ". Download them into the same folder.");

    SafetensorsFiles result;
    for (const std::string& shard : shards)
        addFile(result, folder / std::u8string(shard.begin(), shard.end()));
    rejectRepeatedNames(result.tensors);

    std::map<std::string_view, const TensorView*> byName;
    for (const TensorView& tensor : result.tensors)
        byName.emplace(tensor.name, &tensor);
    for (const auto& [tensor, shard] : weightMap) {
        const auto at = byName.find(tensor);
        const std::string expected = pathText(folder / std::u8string(shard.begin(), shard.end()));
        if (at == byName.end() || at->second->file != expected)
            throw Error(ErrorCode::BadFile, expected + ": tensor '" + tensor + "' is missing, although " +
                                                indexText +
                                                " names this file; the parts do not belong together");
    }
    return result;
}

} // namespace

std::vector<TensorView> parseSafetensors(std::span<const std::byte> bytes, const std::string& file)
{
    rejectLfsPointer(bytes, file);
    if (bytes.size() < kLengthBytes)
        throw Error(ErrorCode::BadFile, file + ": " + std::to_string(bytes.size()) +
                                            " bytes are too few for a safetensors file; download it again");
    uint64_t headerBytes = 0;
    std::memcpy(&headerBytes, bytes.data(), kLengthBytes);
    const std::span<const std::byte> rest = bytes.subspan(kLengthBytes);
    if (headerBytes > rest.size() || headerBytes > kMaxHeaderBytes)
        throw Error(ErrorCode::BadFile, file + ": expected a header of at most " +
                                            std::to_string(std::min<uint64_t>(rest.size(), kMaxHeaderBytes)) +
                                            " bytes, found a length of " + std::to_string(headerBytes) +
                                            "; not a safetensors file, or not completely downloaded");

    const std::span<const std::byte> data = rest.subspan(headerBytes);
    constexpr JsonLimits kHeaderLimits{.maxBytes = kMaxHeaderBytes, .maxDepth = 8};
    const Json header = parseJson({reinterpret_cast<const char*>(rest.data()), headerBytes},
                                  file + " (header)", kHeaderLimits);
    const JsonObject root(header, file);

    std::vector<TensorView> tensors;
    tensors.reserve(header.size());
    for (const auto& [name, value] : root.json().items()) {
        if (name != kMetadataKey)
            tensors.push_back(readEntry(name, value, data, file));
    }
    sortAndRejectOverlaps(tensors);
    return tensors;
}

std::vector<std::pair<std::string, std::string>> parseSafetensorsIndex(std::string_view text,
                                                                       const std::string& file)
{
    const Json document = parseJson(text, file, {.maxBytes = kMaxHeaderBytes, .maxDepth = 8});
    const JsonObject weightMap = JsonObject(document, file).object("weight_map");
    std::vector<std::pair<std::string, std::string>> entries;
    entries.reserve(weightMap.json().size());
    for (const auto& [name, value] : weightMap.json().items()) {
        std::string shard = weightMap.string(name);
        if (!isPlainFileName(shard))
            weightMap.fail(name, "expected the name of a file beside the index, found '" + shard + "'");
        entries.emplace_back(name, std::move(shard));
    }
    if (entries.empty())
        throw Error(ErrorCode::BadFile, file + ": 'weight_map' names no tensor");
    return entries;
}

SafetensorsFiles openSafetensors(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) {
        if (path.extension() == ".json")
            return openIndexed(path);
        SafetensorsFiles result;
        addFile(result, path);
        return result;
    }
    if (std::filesystem::exists(path / kIndexName, error))
        return openIndexed(path / kIndexName);
    std::filesystem::path only = path / "model.safetensors";
    if (!std::filesystem::exists(only, error)) {
        std::vector<std::filesystem::path> candidates;
        for (const auto& entry : std::filesystem::directory_iterator(path, error)) {
            if (entry.path().extension() == ".safetensors")
                candidates.push_back(entry.path());
        }
        if (candidates.size() != 1)
            throw Error(ErrorCode::FileNotFound,
                        pathText(path) + ": expected model.safetensors or " + std::string(kIndexName) +
                            ", found " +
                            (candidates.empty() ? "no .safetensors file"
                                                : "several .safetensors files and no index"));
        only = candidates.front();
    }
    SafetensorsFiles result;
    addFile(result, only);
    return result;
}

} // namespace engine
