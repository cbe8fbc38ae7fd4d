#include "engine/files/json.h"

#include "engine/error.h"
#include "engine/files/mapped_file.h"
#include "engine/files/path_text.h"

#include <limits>
#include <utility>

namespace engine {
namespace {

/// Builds the document from nlohmann's events. Its own builder keeps the last of two equal keys and knows
/// no depth limit; copying or comparing a value nested a million deep would overflow the stack.
class Builder : public nlohmann::json_sax<Json>
{
public:
    explicit Builder(size_t maxDepth) : m_maxDepth(maxDepth) {}

    bool null() override { return add(Json(nullptr)); }
    bool boolean(bool value) override { return add(Json(value)); }
    bool number_integer(number_integer_t value) override { return add(Json(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(Json(value)); }
    bool number_float(number_float_t value, const string_t&) override { return add(Json(value)); }
    bool string(string_t& value) override { return add(Json(std::move(value))); }
    bool binary(binary_t&) override { return fail("binary values are not JSON"); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        auto [slot, inserted] = m_open.back()->get_ref<Json::object_t&>().emplace(std::move(name), nullptr);
        if (!inserted)
            return fail("the key '" + slot->first + "' occurs twice in one object");
        m_slot = &slot->second;
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override
    {
        return fail(error.what());
    }

    Json take() { return std::move(m_root); }
    const std::string& error() const { return m_error; }

private:
    bool add(Json&& value)
    {
        place(std::move(value));
        return true;
    }

    bool open(Json&& container)
    {
        if (m_open.size() == m_maxDepth)
            return fail("nested deeper than " + std::to_string(m_maxDepth) + " levels");
        m_open.push_back(place(std::move(container)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    Json* place(Json&& value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        if (m_open.back()->is_array()) {
            auto& elements = m_open.back()->get_ref<Json::array_t&>();
            elements.push_back(std::move(value)); // only the last element is ever open, so no open one moves
            return &elements.back();
        }
        *m_slot = std::move(value);
        return m_slot;
    }

    bool fail(std::string reason)
    {
        m_error = std::move(reason);
        return false;
    }

    size_t m_maxDepth;
    Json m_root;
    std::vector<Json*> m_open;
    Json* m_slot = nullptr;
    std::string m_error;
};

std::string quote(std::string_view text)
{
    constexpr size_t kLongest = 60;
    if (text.size() <= kLongest)
        return "'" + std::string(text) + "'";
    size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) // not inside a character
        --end;
    return "'" + std::string(text.substr(0, end)) + "…'";
}

std::string found(const Json& value)
{
    if (value.is_structured())
        return value.is_array() ? "an array" : "an object";
    if (value.is_string())
        return "the string " + quote(value.get_ref<const std::string&>());
    return value.dump();
}

} // namespace

Json parseJson(std::string_view text, const std::string& source, const JsonLimits& limits)
{
    if (text.size() > limits.maxBytes)
        throw Error(ErrorCode::BadFile, source + ": " + std::to_string(text.size()) +
                                            " bytes of JSON are more than the limit of " +
                                            std::to_string(limits.maxBytes));
    Builder builder(limits.maxDepth);
    if (!Json::sax_parse(text.begin(), text.end(), &builder))
        throw Error(ErrorCode::BadFile, source + ": not valid JSON: " + builder.error());
    return builder.take();
}

Json readJsonFile(const std::filesystem::path& path, const JsonLimits& limits)
{
    const MappedFile file(path);
    const auto bytes = file.bytes();
    return parseJson({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, pathText(path), limits);
}

JsonObject::JsonObject(const Json& value, std::string source, std::string path)
    : m_value(&value),
      m_source(std::move(source)),
      m_path(std::move(path))
{
    if (!value.is_object())
        throw Error(ErrorCode::BadFile, m_source + ": " + (m_path.empty() ? "" : "key '" + m_path + "': ") +
                                            "expected an object, found " + found(value));
}

const Json* JsonObject::find(std::string_view key) const
{
    const auto at = m_value->find(key);
    return at == m_value->end() || at->is_null() ? nullptr : &*at;
}

bool JsonObject::has(std::string_view key) const
{
    return find(key) != nullptr;
}

std::string JsonObject::keyPath(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

void JsonObject::fail(std::string_view key, const std::string& detail) const
{
    throw Error(ErrorCode::BadFile, m_source + ": key '" + keyPath(key) + "': " + detail);
}

const Json& JsonObject::require(std::string_view key, std::string_view expected) const
{
    const Json* value = find(key);
    if (value == nullptr)
        fail(key, "expected " + std::string(expected) + ", found nothing");
    return *value;
}

int64_t JsonObject::integer(std::string_view key) const
{
    const Json& value = require(key, "an integer");
    if (value.is_number_unsigned()) {
        const auto number = value.get<uint64_t>();
        if (number <= static_cast<uint64_t>(std::numeric_limits<int64_t>::max()))
            return static_cast<int64_t>(number);
    } else if (value.is_number_integer()) {
        return value.get<int64_t>();
    }
    fail(key, "expected an integer, found " + found(value));
}

int64_t JsonObject::integer(std::string_view key, int64_t fallback) const
{
    return has(key) ? integer(key) : fallback;
}

uint32_t JsonObject::count(std::string_view key) const
{
    const int64_t value = integer(key);
    if (value < 0 || value > std::numeric_limits<int32_t>::max())
        fail(key, "expected an integer from 0 to 2147483647, found " + std::to_string(value));
    return static_cast<uint32_t>(value);
}

uint32_t JsonObject::count(std::string_view key, uint32_t fallback) const
{
    return has(key) ? count(key) : fallback;
}

double JsonObject::number(std::string_view key) const
{
    const Json& value = require(key, "a number");
    if (!value.is_number())
        fail(key, "expected a number, found " + found(value));
    return value.get<double>();
}

double JsonObject::number(std::string_view key, double fallback) const
{
    return has(key) ? number(key) : fallback;
}

bool JsonObject::boolean(std::string_view key) const
{
    const Json& value = require(key, "true or false");
    if (!value.is_boolean())
        fail(key, "expected true or false, found " + found(value));
    return value.get<bool>();
}

bool JsonObject::boolean(std::string_view key, bool fallback) const
{
    return has(key) ? boolean(key) : fallback;
}

std::string JsonObject::string(std::string_view key) const
{
    const Json& value = require(key, "a string");
    if (!value.is_string())
        fail(key, "expected a string, found " + found(value));
    return value.get<std::string>();
}

std::string JsonObject::string(std::string_view key, std::string_view fallback) const
{
    return has(key) ? string(key) : std::string(fallback);
}

JsonObject JsonObject::object(std::string_view key) const
{
    return {require(key, "an object"), m_source, keyPath(key)};
}

const Json& JsonObject::array(std::string_view key) const
{
    const Json& value = require(key, "an array");
    if (!value.is_array())
        fail(key, "expected an array, found " + found(value));
    return value;
}

std::vector<int64_t> JsonObject::integers(std::string_view key) const
{
    std::vector<int64_t> values;
    for (const Json& element : array(key)) {
        const bool tooLarge =
            element.is_number_unsigned() &&
            element.get<uint64_t>() > static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
        if (!element.is_number_integer() || tooLarge)
            fail(key, "expected an array of integers, found " + found(element) + " in it");
        values.push_back(element.get<int64_t>());
    }
    return values;
}

std::vector<std::string> JsonObject::strings(std::string_view key) const
{
    std::vector<std::string> values;
    for (const Json& element : array(key)) {
        if (!element.is_string())
            fail(key, "expected an array of strings, found " + found(element) + " in it");
        values.push_back(element.get<std::string>());
    }
    return values;
}

} // namespace engine
