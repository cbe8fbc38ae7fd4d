#include "engine/text/grammar/schema_compiler.h"

#include "engine/error.h"
#include "engine/text/grammar/schema_values.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace engine::grammar {

namespace {

constexpr uint32_t kMaxDepth = 128;
constexpr size_t kMaxRules = 20000;
constexpr size_t kMaxStates = 500000;

constexpr std::array<std::string_view, 24> kKeywords{"$ref",
                                                     "allOf",
                                                     "anyOf",
                                                     "oneOf",
                                                     "type",
                                                     "nullable",
                                                     "enum",
                                                     "const",
                                                     "properties",
                                                     "required",
                                                     "items",
                                                     "prefixItems",
                                                     "additionalProperties",
                                                     "minItems",
                                                     "maxItems",
                                                     "minimum",
                                                     "maximum",
                                                     "exclusiveMinimum",
                                                     "exclusiveMaximum",
                                                     "minLength",
                                                     "maxLength",
                                                     "uniqueItems",
                                                     "additionalItems",
                                                     "multipleOf"};

/// Says what to do about keywords people are likely to meet.
std::string adviceFor(const std::string& keyword)
{
    if (keyword == "pattern")
        return "; lengths (minLength, maxLength) and enum can be used for strings";
    if (keyword == "not" || keyword == "if" || keyword == "then" || keyword == "else")
        return "; anyOf with the allowed cases can be used instead";
    return {};
}

} // namespace

SchemaCompiler::SchemaCompiler(Rules& rules, const Json& document, std::string where)
    : m_rules(rules),
      m_document(document),
      m_where(std::move(where)),
      m_algebra(document)
{
}

RuleId SchemaCompiler::compile()
{
    try {
        return compileReference("#", m_where);
    } catch (const Json::exception& error) {
        failSchema(m_where, error.what());
    }
}

RuleId SchemaCompiler::add(Rule rule, const std::string& path)
{
    if (m_rules.rules.size() >= kMaxRules)
        failSchema(path, "the schema is too large: more than " + std::to_string(kMaxRules) + " rules");
    if (const auto* network = std::get_if<Network>(&rule))
        m_stateCount += network->states.size();
    if (m_stateCount > kMaxStates)
        failSchema(path, "the schema is too large: more than " + std::to_string(kMaxStates) +
                             " states for numbers and listed values");
    return m_rules.add(std::move(rule));
}

RuleId SchemaCompiler::literal(const char* text, const std::string& path)
{
    Symbols symbols;
    append(symbols, text);
    return add(Network::ofWords({symbols}), path);
}

RuleId SchemaCompiler::choice(std::vector<RuleId> alternatives, const std::string& path)
{
    if (alternatives.size() == 1)
        return alternatives.front();
    return add(ChoiceRule{std::move(alternatives)}, path);
}

RuleId SchemaCompiler::anyValue()
{
    if (!m_anyValue) {
        m_anyValue = add(ChoiceRule{}, m_where); // known before its parts, which contain it
        ObjectRule object;
        object.additional = *m_anyValue;
        ArrayRule array;
        array.items = *m_anyValue;
        std::vector<RuleId> alternatives{add(std::move(object), m_where), add(std::move(array), m_where),
                                         add(StringRule{}, m_where), add(numberNetwork({}), m_where)};
        for (const char* text : {"true", "false", "null"})
            alternatives.push_back(literal(text, m_where));
        std::get<ChoiceRule>(m_rules.rules[*m_anyValue]).alternatives = std::move(alternatives);
    }
    return *m_anyValue;
}

RuleId SchemaCompiler::compileReference(const std::string& reference, const std::string& path)
{
    const Json& target = m_algebra.resolve(reference, path);
    const auto [found, isNew] = m_references.try_emplace(&target, 0);
    if (!isNew)
        return found->second;
    const RuleId rule =
        add(ChoiceRule{}, path); // known before it is compiled: schemas may contain themselves
    found->second = rule;
    const RuleId compiled = compile(target, reference == "#" ? m_where : m_where + reference.substr(1));
    std::get<ChoiceRule>(m_rules.rules[rule]).alternatives = {compiled};
    return rule;
}

RuleId SchemaCompiler::compile(const Json& schema, const std::string& path)
{
    if (schema.is_boolean())
        return schema.get<bool>() ? anyValue() : choice({}, path);
    if (!schema.is_object())
        failSchema(path, "a schema must be an object, true or false, found " + schema.dump());
    if (++m_depth > kMaxDepth)
        failSchema(path, "nested deeper than " + std::to_string(kMaxDepth) + " levels");
    checkKeywords(schema, path);

    const bool onlyReference =
        schema.contains("$ref") && schema["$ref"].is_string() &&
        std::all_of(schema.items().begin(), schema.items().end(),
                    [](const auto& item) { return item.key() == "$ref" || isAnnotation(item.key()); });
    RuleId rule = 0;
    if (onlyReference)
        rule = compileReference(schema["$ref"], path);
    else if (schema.contains("$ref") || schema.contains("allOf"))
        rule = compile(m_algebra.expand(schema, path), path);
    else if (schema.contains("anyOf"))
        rule = compileAlternatives(schema, "anyOf", path);
    else if (schema.contains("oneOf"))
        rule = compileAlternatives(schema, "oneOf", path);
    else if (schema.contains("const"))
        rule = compileListed(schema, Json::array({schema["const"]}), path);
    else if (schema.contains("enum"))
        rule = compileListed(schema, schema["enum"], path);
    else
        rule = compileTypes(schema, path);
    --m_depth;
    return rule;
}

void SchemaCompiler::checkKeywords(const Json& schema, const std::string& path) const
{
    for (const auto& [key, value] : schema.items()) {
        if (isAnnotation(key))
            continue;
        if (std::find(kKeywords.begin(), kKeywords.end(), key) == kKeywords.end())
            failSchema(path, "the keyword '" + key + "' is not supported" + adviceFor(key));
        // These three only where they forbid nothing.
        if (key == "uniqueItems" && value != false)
            failSchema(path, "the keyword 'uniqueItems' is not supported");
        if (key == "multipleOf" && !(value == 1 && schema.value("type", Json()) == "integer"))
            failSchema(path, "the keyword 'multipleOf' is not supported");
        if (key == "additionalItems" && value != true && value != false)
            failSchema(path, "the keyword 'additionalItems' is only supported as true or false");
    }
}

RuleId SchemaCompiler::compileAlternatives(const Json& schema, const std::string& keyword,
                                           const std::string& path)
{
    const Json& alternatives = schema[keyword];
    if (!alternatives.is_array() || alternatives.empty())
        failSchema(path + "/" + keyword, "expected a list of schemas");
    Json rest = schema;
    rest.erase(keyword);
    const bool isAlone = std::all_of(rest.items().begin(), rest.items().end(),
                                     [](const auto& item) { return isAnnotation(item.key()); });

    std::vector<Json> combined;
    if (!isAlone || keyword == "oneOf")
        for (size_t i = 0; i < alternatives.size(); ++i) {
            const std::string place = path + "/" + keyword + "/" + std::to_string(i);
            combined.push_back(m_algebra.merge(rest, m_algebra.expand(alternatives[i], place), place));
        }
    if (keyword == "oneOf")
        for (size_t i = 0; i < combined.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                if (!m_algebra.excludeEachOther(combined[j], combined[i], path))
                    failSchema(path + "/oneOf", "alternatives " + std::to_string(j) + " and " +
                                                    std::to_string(i) +
                                                    " may both hold for a value; give them a property with "
                                                    "different constants, or use anyOf");

    std::vector<RuleId> rules;
    for (size_t i = 0; i < alternatives.size(); ++i)
        rules.push_back(
            compile(isAlone ? alternatives[i] : combined[i], path + "/" + keyword + "/" + std::to_string(i)));
    return choice(std::move(rules), path);
}

RuleId SchemaCompiler::compileTypes(const Json& schema, const std::string& path)
{
    Json types;
    if (!schema.contains("type")) {
        types = impliedTypes(schema);
        const bool isUnrestricted = types.size() > 4;
        if (isUnrestricted)
            return anyValue();
    } else {
        types = schema["type"].is_array() ? schema["type"] : Json::array({schema["type"]});
    }
    std::vector<RuleId> rules;
    const bool hasNumber = std::find(types.begin(), types.end(), "number") != types.end();
    for (const Json& type : types) {
        if (!type.is_string())
            failSchema(path + "/type", "expected the name of a type, found " + type.dump());
        if (type == "integer" && hasNumber)
            continue;
        rules.push_back(compileType(type, schema, path));
    }
    if (schema.value("nullable", Json(false)) == true)
        rules.push_back(literal("null", path));
    return choice(std::move(rules), path);
}

RuleId SchemaCompiler::compileType(const std::string& type, const Json& schema, const std::string& path)
{
    if (type == "object")
        return compileObject(schema, path);
    if (type == "array")
        return compileArray(schema, path);
    if (type == "string")
        return compileString(schema, path);
    if (type == "number" || type == "integer")
        return compileNumber(schema, type == "integer", path);
    if (type == "boolean")
        return choice({literal("true", path), literal("false", path)}, path);
    if (type == "null")
        return literal("null", path);
    failSchema(path + "/type", "there is no type '" + type + "'");
}

RuleId SchemaCompiler::compileListed(const Json& schema, const Json& values, const std::string& path)
{
    if (!values.is_array())
        failSchema(path + "/enum", "expected a list of values");
    const bool hasStructure = schema.contains("properties") || schema.contains("items") ||
                              schema.contains("required") || schema.contains("additionalProperties") ||
                              schema.contains("prefixItems");
    std::vector<Symbols> words;
    std::vector<RuleId> rules;
    for (const Json& value : values) {
        if (!fits(value, schema, path))
            continue;
        if (schema.contains("const") && schema.contains("enum") &&
            std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
            continue;
        if (value.is_structured()) {
            if (hasStructure)
                failSchema(path,
                           "cannot combine enum or const of objects and lists with keywords for their parts");
            rules.push_back(compileConstant(value, path));
        } else if (value.is_string()) {
            words.push_back(writtenString(m_rules.notation, value));
        } else {
            append(words.emplace_back(), value.dump());
        }
    }
    if (!words.empty())
        rules.push_back(add(Network::ofWords(words), path));
    return choice(std::move(rules), path);
}

RuleId SchemaCompiler::compileConstant(const Json& value, const std::string& path)
{
    if (++m_depth > kMaxDepth)
        failSchema(path, "nested deeper than " + std::to_string(kMaxDepth) + " levels");
    RuleId rule = 0;
    if (value.is_object()) {
        ObjectRule object;
        for (const auto& [name, part] : value.items())
            object.properties.push_back({name, compileConstant(part, path), true});
        rule = add(std::move(object), path);
    } else if (value.is_array()) {
        ArrayRule array;
        for (const Json& part : value)
            array.prefix.push_back(compileConstant(part, path));
        array.minimum = array.maximum = static_cast<uint32_t>(array.prefix.size());
        rule = add(std::move(array), path);
    } else {
        Symbols word;
        if (value.is_string())
            word = writtenString(m_rules.notation, value);
        else
            append(word, value.dump());
        rule = add(Network::ofWords({word}), path);
    }
    --m_depth;
    return rule;
}

RuleId SchemaCompiler::compileNumber(const Json& schema, bool integer, const std::string& path)
{
    const NumberRange range{integer, readBound(schema, true, path), readBound(schema, false, path)};
    std::string key = integer ? "integer" : "number";
    for (const auto& bound : {range.minimum, range.maximum})
        if (bound)
            key += (bound->exclusive ? " x" : " ") + std::string(bound->value.negative ? "-" : "") +
                   bound->value.whole + "." + bound->value.fraction;
        else
            key += " none";
    const auto [found, isNew] = m_numbers.try_emplace(key, 0);
    if (!isNew)
        return found->second;
    Network network = numberNetwork(range);
    if (!network.prune())
        failSchema(path, "no " + std::string(integer ? "integer of up to " : "number of up to ") +
                             std::to_string(integer ? kIntegerDigits : kDecimalDigits) +
                             " digits lies within the bounds");
    return found->second = add(std::move(network), path);
}

RuleId SchemaCompiler::compileString(const Json& schema, const std::string& path)
{
    StringRule string;
    string.minimum = readCount(schema, "minLength", 0, path);
    string.maximum = readCount(schema, "maxLength", kNoLimit, path);
    return add(string, path);
}

RuleId SchemaCompiler::compileArray(const Json& schema, const std::string& path)
{
    ArrayRule array;
    array.minimum = readCount(schema, "minItems", 0, path);
    array.maximum = readCount(schema, "maxItems", kNoLimit, path);
    Json items = schema.value("items", Json(true));
    Json prefix = schema.value("prefixItems", Json::array());
    if (items.is_array()) { // before draft 2020-12
        prefix = items;
        items = schema.value("additionalItems", Json(true));
    }
    if (!prefix.is_array())
        failSchema(path + "/prefixItems", "expected a list of schemas");
    for (size_t i = 0; i < prefix.size(); ++i)
        array.prefix.push_back(compile(prefix[i], path + "/prefixItems/" + std::to_string(i)));
    if (items != false)
        array.items = compile(items, path + "/items");
    return add(std::move(array), path);
}

RuleId SchemaCompiler::compileObject(const Json& schema, const std::string& path)
{
    const Json properties = schema.value("properties", Json::object());
    const Json required = schema.value("required", Json::array());
    if (!properties.is_object())
        failSchema(path + "/properties", "expected an object of schemas");
    if (!required.is_array())
        failSchema(path + "/required", "expected a list of names");
    const Json additional = schema.value("additionalProperties", Json(!schema.contains("properties")));

    ObjectRule object;
    if (additional != false)
        object.additional = compile(additional, path + "/additionalProperties");
    for (const auto& [name, property] : properties.items()) {
        const bool isRequired = std::find(required.begin(), required.end(), name) != required.end();
        object.properties.push_back({name, compile(property, path + "/properties/" + name), isRequired});
    }
    for (const Json& name : required) {
        if (!name.is_string())
            failSchema(path + "/required", "expected a name, found " + name.dump());
        if (properties.contains(name.get_ref<const std::string&>()))
            continue;
        if (schema.value("additionalProperties", Json(true)) == false)
            failSchema(path + "/required", "'" + name.get<std::string>() + "' is not among the properties");
        const bool isKnown = std::any_of(object.properties.begin(), object.properties.end(),
                                         [&](const auto& property) { return property.name == name; });
        if (!isKnown)
            object.properties.push_back({name, object.additional ? *object.additional : anyValue(), true});
    }
    return add(std::move(object), path);
}

} // namespace engine::grammar
