// JSON from files we do not trust: limits on size and depth, no repeated keys, and getters whose errors
// name the file, the key, what was expected and what was found. A thin layer over nlohmann::json.
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

using Json = nlohmann::json;

struct JsonLimits
{
    size_t maxBytes = size_t{256} << 20; ///< the largest published tokenizer.json has 32 MB
    size_t maxDepth = 64;                ///< objects and arrays inside each other
};

/// Parses UTF-8 text. `source` names it in errors. Throws Error(BadFile): too large, too deep, a key twice
/// in one object, or not JSON (with line and column).
Json parseJson(std::string_view text, const std::string& source, const JsonLimits& limits = {});

/// parseJson of a whole file; throws like MappedFile for a file that cannot be read.
Json readJsonFile(const std::filesystem::path& path, const JsonLimits& limits = {});

/// An object inside a parsed document, with the words for errors. Refers to the Json: keep that alive.
/// A key whose value is null counts as absent. Every getter throws Error(BadFile) for a value of another
/// kind; those without a fallback also for an absent key.
class JsonObject
{
public:
    /// `path` leads to this object from the document's root: "text_config.rope_parameters"; "" for the root.
    JsonObject(const Json& value, std::string source, std::string path = {});

    bool has(std::string_view key) const;

    int64_t integer(std::string_view key) const;
    int64_t integer(std::string_view key, int64_t fallback) const;

    /// An integer in [0, 2^31): sizes and counts of a model.
    uint32_t count(std::string_view key) const;
    uint32_t count(std::string_view key, uint32_t fallback) const;

    /// Integers are numbers too; infinities and NaN cannot occur in JSON.
    double number(std::string_view key) const;
    double number(std::string_view key, double fallback) const;

    bool boolean(std::string_view key) const;
    bool boolean(std::string_view key, bool fallback) const;

    std::string string(std::string_view key) const;
    std::string string(std::string_view key, std::string_view fallback) const;

    JsonObject object(std::string_view key) const;
    const Json& array(std::string_view key) const;
    std::vector<int64_t> integers(std::string_view key) const;    ///< an array of integers
    std::vector<std::string> strings(std::string_view key) const; ///< an array of strings

    /// The value under `key`, null if absent.
    const Json* find(std::string_view key) const;

    const Json& json() const { return *m_value; }
    const std::string& source() const { return m_source; }

    /// Error(BadFile): "SOURCE: key 'a.b': DETAIL", for rules only the caller knows.
    [[noreturn]] void fail(std::string_view key, const std::string& detail) const;

private:
    const Json& require(std::string_view key, std::string_view expected) const;
    std::string keyPath(std::string_view key) const;

    const Json* m_value;
    std::string m_source;
    std::string m_path;
};

} // namespace engine
