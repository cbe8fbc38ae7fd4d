// The fields of a request's JSON, checked: a wrong type or range is an ApiError that names the field. What a
// client sends is hostile until it has passed here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

namespace server {

/// Keys keep their order: that of a schema's properties is the order of the answer.
using Json = nlohmann::ordered_json;

/// Throws ApiError for what is not a JSON object, is deeper than 64 levels or has more than 300,000 values.
/// `name` stands in messages ("The body"), `param` in the error.
Json parseObject(const std::string& text, const std::string& name, const std::string& param = {});

/// One line; text that is not UTF-8 is replaced.
std::string compact(const Json& json);

/// An object whose fields are read.
class Fields
{
public:
    /// `path` stands before the fields' names in errors: "messages[2]"; empty for the body. Throws ApiError
    /// if `json` is no object. Keeps a reference.
    Fields(const Json& json, std::string path);

    /// "messages[2].content"
    std::string pathOf(const std::string& key) const;
    /// Nothing for a field that is absent or null.
    const Json* find(const char* key) const;

    std::optional<bool> boolean(const char* key) const;
    std::optional<double> number(const char* key, double least, double most) const;
    std::optional<int64_t> integer(const char* key, int64_t least, int64_t most) const;
    std::optional<std::string> text(const char* key) const;
    std::string neededText(const char* key) const;

private:
    const Json& m_json;
    std::string m_path;
};

} // namespace server
