// JSON schemas as values: references followed, `allOf` and siblings of `anyOf` combined into one schema, and
// the question whether two schemas exclude each other. Works on JSON only; knows no rules.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace engine::grammar {

using Json = nlohmann::json;

/// Throws Error(InvalidRequest) "schema at PATH: DETAIL".
[[noreturn]] void failSchema(const std::string& path, const std::string& detail);

/// Keywords that say nothing about which values are allowed.
bool isAnnotation(std::string_view keyword);

class SchemaAlgebra
{
public:
    /// `root` is what `#` refers to; it must outlive this.
    explicit SchemaAlgebra(const Json& root) : m_root(root) {}

    /// The schema that "#", "#/$defs/name" or another pointer into the document stands for.
    const Json& resolve(const std::string& reference, const std::string& path) const;

    /// The same schema without `$ref` and `allOf` at its top.
    Json expand(const Json& schema, const std::string& path);

    /// What both schemas allow, as one schema; both expanded. Throws where our keywords cannot say it.
    Json merge(const Json& a, const Json& b, const std::string& path);

    /// True if it is certain that no value we would write for one is valid for the other: different types,
    /// disjoint enumerations, a required property with disjoint values, or one that the other forbids.
    bool excludeEachOther(const Json& a, const Json& b, const std::string& path);

private:
    void spend(const std::string& path);

    const Json& m_root;
    uint32_t m_depth = 0;
    uint32_t m_spent = 0; ///< expansions so far, against schemas that grow without end
};

/// Types that a schema is compiled to when it names none: "object" if it has `properties`, and so on; all if
/// nothing tells.
Json impliedTypes(const Json& schema);

} // namespace engine::grammar
