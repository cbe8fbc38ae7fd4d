#include "engine/error.h"
#include "engine/files/gguf.h"

#include <cstring>
#include <limits>
#include <utility>

namespace engine {
namespace {

std::string found(const GgufValue& value)
{
    struct Describe
    {
        std::string operator()(int64_t number) const { return std::to_string(number); }
        std::string operator()(uint64_t number) const { return std::to_string(number); }
        std::string operator()(double number) const { return std::to_string(number); }
        std::string operator()(bool flag) const { return flag ? "true" : "false"; }
        std::string operator()(std::string_view text) const
        {
            return "a string of " + std::to_string(text.size()) + " bytes";
        }
        std::string operator()(const GgufArray& array) const
        {
            return "an array of " + std::to_string(array.count) + " elements";
        }
    };
    return std::visit(Describe{}, value);
}

template <typename Stored>
Stored load(const std::byte* at)
{
    Stored value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

template <typename Stored, typename Result>
std::vector<Result> convert(const GgufArray& array)
{
    std::vector<Result> values(array.count);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<Result>(load<Stored>(array.bytes.data() + i * sizeof(Stored)));
    return values;
}

constexpr auto kLargest = static_cast<uint64_t>(std::numeric_limits<int64_t>::max());

} // namespace

void GgufMetadata::fail(std::string_view key, const std::string& detail) const
{
    throw Error(ErrorCode::BadFile, m_file + ": key '" + std::string(key) + "': " + detail);
}

void GgufMetadata::add(std::string key, GgufValue value)
{
    const auto [at, inserted] = m_values.emplace(std::move(key), value);
    if (!inserted)
        fail(at->first, "occurs twice");
}

const GgufValue* GgufMetadata::find(std::string_view key) const
{
    const auto at = m_values.find(key);
    return at == m_values.end() ? nullptr : &at->second;
}

const GgufValue& GgufMetadata::require(std::string_view key, std::string_view expected) const
{
    const GgufValue* value = find(key);
    if (value == nullptr)
        fail(key, "expected " + std::string(expected) + ", found nothing");
    return *value;
}

int64_t GgufMetadata::integer(std::string_view key) const
{
    const GgufValue& value = require(key, "an integer");
    if (const auto* number = std::get_if<int64_t>(&value))
        return *number;
    if (const auto* number = std::get_if<uint64_t>(&value); number != nullptr && *number <= kLargest)
        return static_cast<int64_t>(*number);
    fail(key, "expected an integer, found " + found(value));
}

int64_t GgufMetadata::integer(std::string_view key, int64_t fallback) const
{
    return has(key) ? integer(key) : fallback;
}

uint32_t GgufMetadata::count(std::string_view key) const
{
    const int64_t value = integer(key);
    if (value < 0 || value > std::numeric_limits<int32_t>::max())
        fail(key, "expected an integer from 0 to 2147483647, found " + std::to_string(value));
    return static_cast<uint32_t>(value);
}

uint32_t GgufMetadata::count(std::string_view key, uint32_t fallback) const
{
    return has(key) ? count(key) : fallback;
}

double GgufMetadata::number(std::string_view key) const
{
    const GgufValue& value = require(key, "a number");
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* number = std::get_if<int64_t>(&value))
        return static_cast<double>(*number);
    if (const auto* number = std::get_if<uint64_t>(&value))
        return static_cast<double>(*number);
    fail(key, "expected a number, found " + found(value));
}

double GgufMetadata::number(std::string_view key, double fallback) const
{
    return has(key) ? number(key) : fallback;
}

bool GgufMetadata::boolean(std::string_view key) const
{
    const GgufValue& value = require(key, "true or false");
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag;
    fail(key, "expected true or false, found " + found(value));
}

bool GgufMetadata::boolean(std::string_view key, bool fallback) const
{
    return has(key) ? boolean(key) : fallback;
}

std::string_view GgufMetadata::string(std::string_view key) const
{
    const GgufValue& value = require(key, "a string");
    if (const auto* text = std::get_if<std::string_view>(&value))
        return *text;
    fail(key, "expected a string, found " + found(value));
}

std::string_view GgufMetadata::string(std::string_view key, std::string_view fallback) const
{
    return has(key) ? string(key) : fallback;
}

const GgufArray& GgufMetadata::array(std::string_view key) const
{
    const GgufValue& value = require(key, "an array");
    if (const auto* elements = std::get_if<GgufArray>(&value))
        return *elements;
    fail(key, "expected an array, found " + found(value));
}

bool GgufMetadata::isArray(std::string_view key) const
{
    const GgufValue* value = find(key);
    return value != nullptr && std::holds_alternative<GgufArray>(*value);
}

uint64_t GgufMetadata::arraySize(std::string_view key) const
{
    return array(key).count;
}

std::vector<int64_t> GgufMetadata::integers(std::string_view key) const
{
    const GgufArray& elements = array(key);
    switch (elements.elementType) {
    case GgufType::U8:
        return convert<uint8_t, int64_t>(elements);
    case GgufType::I8:
        return convert<int8_t, int64_t>(elements);
    case GgufType::U16:
        return convert<uint16_t, int64_t>(elements);
    case GgufType::I16:
        return convert<int16_t, int64_t>(elements);
    case GgufType::U32:
        return convert<uint32_t, int64_t>(elements);
    case GgufType::I32:
        return convert<int32_t, int64_t>(elements);
    case GgufType::I64:
        return convert<int64_t, int64_t>(elements);
    case GgufType::U64: {
        for (size_t i = 0; i < elements.count; ++i) {
            if (load<uint64_t>(elements.bytes.data() + i * sizeof(uint64_t)) > kLargest)
                fail(key, "element " + std::to_string(i) + " is larger than a signed 64-bit number");
        }
        return convert<uint64_t, int64_t>(elements);
    }
    default:
        fail(key, "expected an array of integers, found one of another type");
    }
}

std::vector<float> GgufMetadata::floats(std::string_view key) const
{
    const GgufArray& elements = array(key);
    if (elements.elementType == GgufType::F32)
        return convert<float, float>(elements);
    if (elements.elementType == GgufType::F64)
        return convert<double, float>(elements);
    fail(key, "expected an array of floating-point numbers, found one of another type");
}

std::vector<bool> GgufMetadata::booleans(std::string_view key) const
{
    const GgufArray& elements = array(key);
    if (elements.elementType != GgufType::Bool)
        fail(key, "expected an array of true and false, found one of another type");
    return convert<uint8_t, bool>(elements);
}

std::vector<std::string_view> GgufMetadata::strings(std::string_view key) const
{
    const GgufArray& elements = array(key);
    if (elements.elementType != GgufType::String)
        fail(key, "expected an array of strings, found one of another type");
    std::vector<std::string_view> texts;
    texts.reserve(elements.count);
    const std::byte* at = elements.bytes.data();
    for (uint64_t i = 0; i < elements.count; ++i) { // lengths were checked when the file was parsed
        const auto length = load<uint64_t>(at);
        at += sizeof length;
        texts.emplace_back(reinterpret_cast<const char*>(at), length);
        at += length;
    }
    return texts;
}

} // namespace engine
