#include "app/server/fields.h"

#include <cmath>

#include "app/server/api_error.h"

namespace server {
namespace {

constexpr int kMaxDepth = 64;
/// Small values cost far more memory than text: a request of real use has some thousand.
constexpr int kMaxValues = 300000;

std::string rangeText(double least, double most)
{
    const auto text = [](double value) {
        return value == std::floor(value) && std::abs(value) < 1e15
                   ? std::to_string(static_cast<int64_t>(value))
                   : std::to_string(value);
    };
    return "from " + text(least) + " to " + text(most);
}

} // namespace

Json parseObject(const std::string& text, const std::string& name, const std::string& param)
{
    int values = 0;
    const Json::parser_callback_t guard = [&](int depth, Json::parse_event_t, Json&) {
        if (depth > kMaxDepth)
            throw wrongField(param, name + " is nested too deeply: at most 64 levels are read.");
        if (++values > kMaxValues)
            throw wrongField(param, name + " has too many values: at most 300000 are read.");
        return true;
    };
    Json json;
    try {
        json = Json::parse(text, guard);
    } catch (const Json::exception& error) {
        throw wrongField(param, name + " is not valid JSON: " + error.what());
    }
    if (!json.is_object())
        throw wrongField(param, name + " must be a JSON object.");
    return json;
}

std::string compact(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Fields::Fields(const Json& json, std::string path) : m_json(json), m_path(std::move(path))
{
    if (!json.is_object())
        throw wrongField(m_path, m_path + " must be an object.");
}

std::string Fields::pathOf(const std::string& key) const
{
    return m_path.empty() ? key : m_path + "." + key;
}

const Json* Fields::find(const char* key) const
{
    const auto found = m_json.find(key);
    return found == m_json.end() || found->is_null() ? nullptr : &*found;
}

std::optional<bool> Fields::boolean(const char* key) const
{
    const Json* value = find(key);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_boolean())
        throw wrongField(pathOf(key), pathOf(key) + " must be true or false.");
    return value->get<bool>();
}

std::optional<double> Fields::number(const char* key, double least, double most) const
{
    const Json* value = find(key);
    if (value == nullptr)
        return std::nullopt;
    const double number = value->is_number() ? value->get<double>() : std::nan("");
    if (!(number >= least && number <= most))
        throw wrongField(pathOf(key), pathOf(key) + " must be a number " + rangeText(least, most) + ".");
    return number;
}

std::optional<int64_t> Fields::integer(const char* key, int64_t least, int64_t most) const
{
    const std::optional<double> value = number(key, static_cast<double>(least), static_cast<double>(most));
    if (!value)
        return std::nullopt;
    if (*value != std::floor(*value))
        throw wrongField(pathOf(key), pathOf(key) + " must be a whole number.");
    return find(key)->is_number_integer() ? find(key)->get<int64_t>() : static_cast<int64_t>(*value);
}

std::optional<std::string> Fields::text(const char* key) const
{
    const Json* value = find(key);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_string())
        throw wrongField(pathOf(key), pathOf(key) + " must be a string.");
    return value->get<std::string>();
}

std::string Fields::neededText(const char* key) const
{
    std::optional<std::string> value = text(key);
    if (!value)
        throw wrongField(pathOf(key), pathOf(key) + " is missing.");
    return *std::move(value);
}

} // namespace server
