// GGUF files, versions 2 and 3 (same layout): typed metadata and tensors, both read in place, and split
// files. File contents are hostile: every count, length and offset is checked before use. Format: the
// spec's 5.3, or docs/gguf.md of ggml.
#pragma once

#include "engine/files/mapped_file.h"
#include "engine/files/tensor_view.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace engine {

/// Value types as numbered in the file.
enum class GgufType : uint32_t
{
    U8,
    I8,
    U16,
    I16,
    U32,
    I32,
    F32,
    Bool,
    String,
    Array,
    U64,
    I64,
    F64
};

/// An array left in the file: 262,144 tokens cost nothing until someone asks for them.
struct GgufArray
{
    GgufType elementType = GgufType::U8; ///< never Array
    uint64_t count = 0;
    std::span<const std::byte>
        bytes; ///< the elements; strings as u64 length + text, all checked to lie inside
};

/// One metadata value. Strings point into the file.
using GgufValue = std::variant<int64_t, uint64_t, double, bool, std::string_view, GgufArray>;

/// Metadata of one file by key. Getters accept any integer width for integers and integers for numbers;
/// they throw Error(BadFile) naming file, key, expected and found for a value of another kind, and those
/// without a fallback also for an absent key.
class GgufMetadata
{
public:
    explicit GgufMetadata(std::string file = {}) : m_file(std::move(file)) {}

    /// Adds a value; throws Error(BadFile) if the key is there already.
    void add(std::string key, GgufValue value);

    const GgufValue* find(std::string_view key) const;
    bool has(std::string_view key) const { return find(key) != nullptr; }

    int64_t integer(std::string_view key) const;
    int64_t integer(std::string_view key, int64_t fallback) const;
    uint32_t count(std::string_view key) const; ///< an integer in [0, 2^31)
    uint32_t count(std::string_view key, uint32_t fallback) const;
    double number(std::string_view key) const;
    double number(std::string_view key, double fallback) const;
    bool boolean(std::string_view key) const;
    bool boolean(std::string_view key, bool fallback) const;
    std::string_view string(std::string_view key) const;
    std::string_view string(std::string_view key, std::string_view fallback) const;

    bool isArray(std::string_view key) const;
    uint64_t arraySize(std::string_view key) const;
    std::vector<int64_t> integers(std::string_view key) const;
    std::vector<float> floats(std::string_view key) const; ///< from F32 or F64
    std::vector<bool> booleans(std::string_view key) const;
    std::vector<std::string_view> strings(std::string_view key) const; ///< views into the file

    const std::map<std::string, GgufValue, std::less<>>& all() const { return m_values; }
    const std::string& file() const { return m_file; }

    /// Error(BadFile): "FILE: key 'KEY': DETAIL", for rules only the caller knows.
    [[noreturn]] void fail(std::string_view key, const std::string& detail) const;

private:
    const GgufValue& require(std::string_view key, std::string_view expected) const;
    const GgufArray& array(std::string_view key) const;

    std::string m_file;
    std::map<std::string, GgufValue, std::less<>> m_values;
};

/// What one file holds; views point into the bytes it was parsed from.
struct GgufContents
{
    uint32_t version = 0;
    GgufMetadata metadata;
    std::vector<TensorView>
        tensors; ///< in the order of their data; shapes row-major (the file's ne reversed)
};

/// Throws Error(BadFile) for anything damaged and Error(UnsupportedModel) for other versions or byte order.
/// Tensors of formats we cannot decode are listed; they fail when asked for their type.
GgufContents parseGguf(std::span<const std::byte> bytes, const std::string& file);

/// The mapped files of one model, its metadata (that of the first shard) and all tensors.
struct GgufFiles
{
    std::vector<MappedFile> files;
    GgufMetadata metadata;
    std::vector<TensorView> tensors;
};

/// `path`: a .gguf file or any shard of a split one (NAME-00001-of-00003.gguf); all shards are opened.
/// Throws Error(FileNotFound) listing missing shards, Error(BadFile) for shards that do not belong together.
GgufFiles openGguf(const std::filesystem::path& path);

/// Whether a file begins with the letters GGUF, whatever its name. False for what cannot be read.
bool startsAsGguf(const std::filesystem::path& path);

} // namespace engine
