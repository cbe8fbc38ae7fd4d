#include "engine/text/grammar/schema_algebra.h"

#include "engine/error.h"

#include <algorithm>
#include <array>

namespace engine::grammar {

namespace {

constexpr uint32_t kMaxExpansions = 5000;
constexpr uint32_t kMaxDepth = 64;

constexpr std::array<std::string_view, 7> kTypes{"object",  "array",   "string", "number",
                                                 "integer", "boolean", "null"};

std::string decodePercent(std::string_view text)
{
    std::string decoded;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && std::isxdigit(static_cast<unsigned char>(text[i + 1])) &&
            std::isxdigit(static_cast<unsigned char>(text[i + 2]))) {
            decoded += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded;
}

Json listOf(const Json& value)
{
    return value.is_array() ? value : Json::array({value});
}

bool contains(const Json& list, const Json& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::string typeOf(const Json& value)
{
    if (value.is_number())
        return "number";
    return value.type_name();
}

/// Types a validator lets through; integers count as numbers.
Json allowedTypes(const Json& schema, bool implied)
{
    Json types = Json::array();
    const auto add = [&types](const Json& type) {
        const Json plain = type == "integer" ? Json("number") : type;
        if (!contains(types, plain))
            types.push_back(plain);
    };
    if (schema.is_boolean()) {
        if (schema.get<bool>())
            for (const auto type : kTypes)
                add(Json(type));
    } else if (schema.contains("const")) {
        add(Json(typeOf(schema["const"])));
    } else if (schema.contains("enum")) {
        for (const Json& value : schema["enum"])
            add(Json(typeOf(value)));
    } else if (schema.contains("type")) {
        for (const Json& type : listOf(schema["type"]))
            add(type);
        if (schema.value("nullable", Json(false)) == true)
            add(Json("null"));
    } else {
        for (const Json& type : implied ? impliedTypes(schema) : Json(kTypes))
            add(type);
    }
    return types;
}

bool areDisjoint(const Json& a, const Json& b)
{
    return std::none_of(a.begin(), a.end(), [&](const Json& value) { return contains(b, value); });
}

/// The finitely many values of a schema, null if it does not list them.
Json listedValues(const Json& schema)
{
    if (!schema.is_object())
        return {};
    if (schema.contains("const"))
        return Json::array({schema["const"]});
    return schema.value("enum", Json());
}

bool requires_(const Json& schema, const std::string& name)
{
    return contains(schema.value("required", Json::array()), Json(name));
}

/// `a` allows no property but its own, and `b` requires another.
bool forbidsRequired(const Json& a, const Json& b)
{
    if (a.value("additionalProperties", Json(true)) != false)
        return false;
    const Json properties = a.value("properties", Json::object());
    const Json required = b.value("required", Json::array());
    return std::any_of(required.begin(), required.end(), [&](const Json& name) {
        return name.is_string() && !properties.contains(name.get<std::string>());
    });
}

/// Properties of `other` would fall under `additionalProperties` of `schema`.
bool restrictsPropertiesOf(const Json& schema, const Json& other)
{
    if (schema.value("additionalProperties", Json(true)) == true)
        return false;
    const Json properties = schema.value("properties", Json::object());
    const Json others = other.value("properties", Json::object());
    return std::any_of(others.items().begin(), others.items().end(),
                       [&](const auto& item) { return !properties.contains(item.key()); });
}

/// Entries that both lists hold; among types, "number" also holds "integer".
Json inBoth(const Json& a, const Json& b, bool areTypes)
{
    const auto holds = [areTypes](const Json& list, const Json& entry) {
        return contains(list, entry) || (areTypes && entry == "integer" && contains(list, Json("number")));
    };
    Json common = Json::array();
    for (const Json& entry : a)
        if (holds(b, entry))
            common.push_back(entry);
    for (const Json& entry : b)
        if (holds(a, entry) && !contains(common, entry))
            common.push_back(entry);
    return common;
}

Json both(const Json& a, const Json& b)
{
    return a == b ? a : Json{{"allOf", Json::array({a, b})}};
}

} // namespace

void failSchema(const std::string& path, const std::string& detail)
{
    throw Error(ErrorCode::InvalidRequest, "schema at " + path + ": " + detail);
}

bool isAnnotation(std::string_view keyword)
{
    static constexpr std::array<std::string_view, 19> kAnnotations{
        "title",     "description", "default", "example",       "examples",        "$schema",    "$id",
        "id",        "$comment",    "$anchor", "$defs",         "definitions",     "deprecated", "readOnly",
        "writeOnly", "format",      "strict",  "discriminator", "contentMediaType"};
    return std::find(kAnnotations.begin(), kAnnotations.end(), keyword) != kAnnotations.end() ||
           keyword.substr(0, 2) == "x-";
}

const Json& SchemaAlgebra::resolve(const std::string& reference, const std::string& path) const
{
    if (reference.empty() || reference[0] != '#')
        failSchema(path,
                   "the reference '" + reference + "' leads out of this schema; only '#…' can be followed");
    try {
        const Json::json_pointer pointer(decodePercent(std::string_view(reference).substr(1)));
        if (m_root.contains(pointer))
            return m_root.at(pointer);
    } catch (const Json::exception&) {
        // not a pointer: reported below like one that leads nowhere
    }
    failSchema(path, "the reference '" + reference + "' leads nowhere");
}

void SchemaAlgebra::spend(const std::string& path)
{
    if (++m_spent > kMaxExpansions)
        failSchema(path, "the references and combinations of this schema grow beyond all bounds");
}

Json SchemaAlgebra::expand(const Json& schema, const std::string& path)
{
    if (!schema.is_object())
        return schema;
    const bool hasReference = schema.contains("$ref");
    const bool hasAllOf = schema.contains("allOf");
    if (!hasReference && !hasAllOf)
        return schema;
    spend(path);
    if (++m_depth > kMaxDepth)
        failSchema(path, "the references of this schema lead in a circle");

    Json result = schema;
    if (hasReference) {
        if (!schema["$ref"].is_string())
            failSchema(path, "$ref must be a string");
        result.erase("$ref");
        result = merge(expand(resolve(schema["$ref"], path), path), expand(result, path), path);
    } else {
        if (!schema["allOf"].is_array())
            failSchema(path, "allOf must be a list");
        result.erase("allOf");
        size_t index = 0;
        for (const Json& part : schema["allOf"])
            result = merge(result, expand(part, path + "/allOf/" + std::to_string(index++)), path);
    }
    --m_depth;
    return result;
}

Json SchemaAlgebra::merge(const Json& a, const Json& b, const std::string& path)
{
    spend(path);
    if (a.is_boolean())
        return a.get<bool>() ? b : a;
    if (b.is_boolean())
        return b.get<bool>() ? a : b;
    if (!a.is_object() || !b.is_object())
        failSchema(path, "a schema must be an object, true or false");
    if (restrictsPropertiesOf(a, b) || restrictsPropertiesOf(b, a))
        failSchema(path,
                   "cannot combine additionalProperties with the properties of another part of the schema");

    Json result = a;
    for (const auto& [key, value] : b.items()) {
        if (!result.contains(key)) {
            result[key] = value;
            continue;
        }
        Json& mine = result[key];
        if (mine == value || isAnnotation(key))
            continue;
        const bool isLower =
            key == "minimum" || key == "exclusiveMinimum" || key == "minLength" || key == "minItems";
        const bool isUpper =
            key == "maximum" || key == "exclusiveMaximum" || key == "maxLength" || key == "maxItems";
        if (key == "required" && mine.is_array() && value.is_array()) {
            for (const Json& name : value)
                if (!contains(mine, name))
                    mine.push_back(name);
        } else if (key == "properties" && mine.is_object() && value.is_object()) {
            for (const auto& [name, property] : value.items())
                mine[name] = mine.contains(name) ? both(mine[name], property) : property;
        } else if (key == "type" || key == "enum") {
            Json common = inBoth(listOf(mine), listOf(value), key == "type");
            if (common.empty())
                return false;
            mine = std::move(common);
        } else if (key == "const") {
            return false;
        } else if ((isLower || isUpper) && mine.is_number() && value.is_number()) {
            if (isLower ? value > mine : value < mine)
                mine = value;
        } else if (key == "items" || key == "additionalProperties") {
            mine = both(mine, value);
        } else {
            failSchema(path, "cannot combine two different '" + key + "'");
        }
    }
    return result;
}

bool SchemaAlgebra::excludeEachOther(const Json& first, const Json& second, const std::string& path)
{
    const Json a = expand(first, path);
    const Json b = expand(second, path);
    if (a == false || b == false)
        return true;
    if (areDisjoint(allowedTypes(a, true), allowedTypes(b, false)) &&
        areDisjoint(allowedTypes(b, true), allowedTypes(a, false)))
        return true;
    const Json listedA = listedValues(a);
    const Json listedB = listedValues(b);
    if (listedA.is_array() && listedB.is_array())
        return areDisjoint(listedA, listedB);

    const Json object = Json::array({"object"});
    if (allowedTypes(a, true) != object || allowedTypes(b, true) != object || !a.is_object() ||
        !b.is_object())
        return false;
    if (forbidsRequired(a, b) || forbidsRequired(b, a))
        return true;
    const Json properties = a.value("properties", Json::object());
    const Json others = b.value("properties", Json::object());
    if (++m_depth > kMaxDepth)
        failSchema(path, "the alternatives of oneOf are nested too deeply");
    const bool differ =
        std::any_of(properties.items().begin(), properties.items().end(), [&](const auto& item) {
            return requires_(a, item.key()) && requires_(b, item.key()) && others.contains(item.key()) &&
                   excludeEachOther(item.value(), others[item.key()], path);
        });
    --m_depth;
    return differ;
}

Json impliedTypes(const Json& schema)
{
    Json types = Json::array();
    const auto imply = [&](const char* type, std::initializer_list<const char*> keywords) {
        if (std::any_of(keywords.begin(), keywords.end(),
                        [&](const char* key) { return schema.contains(key); }))
            types.push_back(type);
    };
    imply("object", {"properties", "required", "additionalProperties"});
    imply("array", {"items", "prefixItems", "minItems", "maxItems"});
    imply("string", {"minLength", "maxLength", "pattern"});
    imply("number", {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"});
    if (types.empty())
        types = {"object", "array", "string", "number", "boolean", "null"};
    return types;
}

} // namespace engine::grammar
