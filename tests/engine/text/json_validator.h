// A second, independent reading of JSON schema for the tests of structured output: judges values, not text,
// and takes the keywords literally.
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace facet_test {

/// Empty if `value` satisfies `schema`, otherwise what is wrong. `root` is what references refer to.
inline std::string violation(const nlohmann::json& schema, const nlohmann::json& value,
                             const nlohmann::json& root)
{
    using Json = nlohmann::json;
    if (schema.is_boolean())
        return schema.get<bool>() ? "" : "the schema is false";
    const auto fails = [&](const Json& part, const Json& v) { return !violation(part, v, root).empty(); };
    const auto wrong = [&](const std::string& keyword) { return keyword + " broken by " + value.dump(); };

    if (schema.contains("$ref")) {
        const Json::json_pointer pointer(schema["$ref"].get<std::string>().substr(1));
        if (fails(root.at(pointer), value))
            return wrong("$ref");
    }
    if (schema.contains("type")) {
        const Json types = schema["type"].is_array() ? schema["type"] : Json::array({schema["type"]});
        bool matches = schema.value("nullable", false) && value.is_null();
        for (const Json& type : types)
            matches = matches || (type == "number" && value.is_number()) ||
                      (type == "integer" && value.is_number() &&
                       value.get<double>() == std::floor(value.get<double>())) ||
                      type == value.type_name();
        if (!matches)
            return wrong("type");
    }
    if (schema.contains("const") && schema["const"] != value)
        return wrong("const");
    if (schema.contains("enum")) {
        bool found = false;
        for (const Json& listed : schema["enum"])
            found = found || listed == value;
        if (!found)
            return wrong("enum");
    }
    for (const auto& part : schema.value("allOf", Json::array()))
        if (fails(part, value))
            return wrong("allOf");
    for (const std::string keyword : {"anyOf", "oneOf"}) {
        if (!schema.contains(keyword))
            continue;
        int count = 0;
        for (const auto& part : schema[keyword])
            count += fails(part, value) ? 0 : 1;
        if (count == 0 || (keyword == "oneOf" && count != 1))
            return wrong(keyword);
    }
    if (value.is_number()) {
        const double x = value;
        if (x < schema.value("minimum", -1e300) || x > schema.value("maximum", 1e300))
            return wrong("minimum or maximum");
        if (x <= schema.value("exclusiveMinimum", -1e300) || x >= schema.value("exclusiveMaximum", 1e300))
            return wrong("exclusive bound");
    }
    if (value.is_string()) {
        size_t length = 0;
        for (const char c : value.get<std::string>())
            length += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        if (length < schema.value("minLength", size_t{0}) ||
            length > schema.value("maxLength", size_t{1} << 40))
            return wrong("length");
    }
    if (value.is_array()) {
        if (value.size() < schema.value("minItems", size_t{0}) ||
            value.size() > schema.value("maxItems", size_t{1} << 40))
            return wrong("number of items");
        const Json prefix = schema.value("prefixItems", Json::array());
        for (size_t i = 0; i < value.size(); ++i)
            if (fails(i < prefix.size() ? prefix[i] : schema.value("items", Json(true)), value[i]))
                return wrong("items");
    }
    if (value.is_object()) {
        const Json properties = schema.value("properties", Json::object());
        for (const auto& name : schema.value("required", Json::array()))
            if (!value.contains(name.get<std::string>()))
                return wrong("required");
        for (const auto& [name, part] : value.items())
            if (fails(properties.contains(name) ? properties[name]
                                                : schema.value("additionalProperties", Json(true)),
                      part))
                return wrong("property " + name);
    }
    return {};
}

} // namespace facet_test
