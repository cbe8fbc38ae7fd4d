#include "engine/text/grammar/schema_values.h"

#include <algorithm>

namespace engine::grammar {

uint32_t readCount(const Json& schema, const char* keyword, uint32_t fallback, const std::string& path)
{
    const auto found = schema.find(keyword);
    if (found == schema.end())
        return fallback;
    const bool isWhole = found->is_number() && found->get<double>() >= 0 && found->get<double>() < kNoLimit &&
                         found->get<double>() == static_cast<double>(found->get<uint32_t>());
    if (!isWhole)
        failSchema(path + "/" + keyword, "expected a whole number, found " + found->dump());
    return found->get<uint32_t>();
}

std::optional<Bound> readBound(const Json& schema, bool isLower, const std::string& path)
{
    const char* inclusiveKey = isLower ? "minimum" : "maximum";
    const char* exclusiveKey = isLower ? "exclusiveMinimum" : "exclusiveMaximum";
    const Json inclusive = schema.value(inclusiveKey, Json());
    const Json exclusive = schema.value(exclusiveKey, Json());
    for (const auto& [key, value] : {std::pair(inclusiveKey, inclusive), std::pair(exclusiveKey, exclusive)})
        if (!value.is_null() && !value.is_number() && !(value.is_boolean() && key == exclusiveKey))
            failSchema(path + "/" + key, "expected a number, found " + value.dump());

    std::optional<Bound> bound;
    if (inclusive.is_number())
        bound = Bound{Decimal::of(inclusive), exclusive == true};
    if (exclusive.is_number()) {
        const Bound other{Decimal::of(exclusive), true};
        const int order = bound ? compare(other.value, bound->value) : 0;
        if (!bound || (isLower ? order >= 0 : order <= 0))
            bound = other;
    }
    return bound;
}

bool fits(const Json& value, const Json& schema, const std::string& path)
{
    if (schema.contains("type")) {
        const Json types = schema["type"].is_array() ? schema["type"] : Json::array({schema["type"]});
        const bool matches = std::any_of(types.begin(), types.end(), [&](const Json& type) {
            if (type == "integer")
                return value.is_number() && Decimal::of(value).fraction.empty();
            if (type == "number")
                return value.is_number();
            return type == value.type_name();
        });
        const bool isNull = value.is_null() && schema.value("nullable", Json(false)) == true;
        if (!matches && !isNull)
            return false;
    }
    if (value.is_number()) {
        const Decimal number = Decimal::of(value);
        for (const bool isLower : {true, false}) {
            const auto bound = readBound(schema, isLower, path);
            if (!bound)
                continue;
            const int order = compare(number, bound->value) * (isLower ? 1 : -1);
            if (order < 0 || (order == 0 && bound->exclusive))
                return false;
        }
    }
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        const auto length = std::count_if(text.begin(), text.end(),
                                          [](char c) { return (static_cast<uint8_t>(c) & 0xC0) != 0x80; });
        if (length < readCount(schema, "minLength", 0, path) ||
            length > readCount(schema, "maxLength", kNoLimit, path))
            return false;
    }
    return true;
}

} // namespace engine::grammar
