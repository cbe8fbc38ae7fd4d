#include "engine/text/chat_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include "engine/error.h"
#include "engine/text/utf8.h"

namespace engine {

namespace {

const OrderedJson& member(const OrderedJson& object, std::string_view key)
{
    static const OrderedJson kNull;
    if (!object.is_object())
        return kNull;
    const auto found = object.find(std::string(key));
    return found == object.end() ? kNull : *found;
}

bool isEmpty(const OrderedJson& value)
{
    return value.empty() || (value.is_string() && value.get_ref<const std::string&>().empty());
}

std::string textOf(const OrderedJson& value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::string upperCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

/// A schema's type in capitals; a list as Python prints it: ['STRING', 'NULL'].
std::string typeText(const OrderedJson& type)
{
    if (!type.is_array())
        return upperCase(textOf(type));
    std::string list;
    for (const OrderedJson& entry : type)
        list += (list.empty() ? "'" : ", '") + upperCase(textOf(entry)) + "'";
    return "[" + list + "]";
}

/// Writes commas between what follows each other.
class Separator
{
public:
    explicit Separator(ChatWriter& writer) : m_writer(writer) {}

    void next()
    {
        if (m_started)
            m_writer.text(",");
        m_started = true;
    }

private:
    ChatWriter& m_writer;
    bool m_started = false;
};

} // namespace

std::vector<const OrderedJson::object_t::value_type*> sortedMembers(const OrderedJson& object)
{
    struct Entry
    {
        std::string key;
        const OrderedJson::object_t::value_type* member;
    };
    std::vector<Entry> entries;
    for (const auto& entry : object.get_ref<const OrderedJson::object_t&>())
        entries.push_back({lowerCase(entry.first), &entry});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.key < b.key; });
    std::vector<const OrderedJson::object_t::value_type*> members;
    for (const Entry& entry : entries)
        members.push_back(entry.member);
    return members;
}

std::string numberText(const OrderedJson& number)
{
    if (!number.is_number_float())
        return number.dump();
    // Shortest digits that read back the same, as d.ddde±xx; Python writes them out for exponents -4 to 15.
    std::array<char, 40> buffer{};
    const double value = number.get<double>();
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    std::string text(buffer.data(), written.ptr);
    const size_t mark = text.find('e');
    if (mark == std::string::npos)
        return text; // inf, nan: not in JSON
    const int exponent = std::atoi(text.c_str() + mark + 1);
    if (exponent < -4 || exponent > 15)
        return text;

    const bool negative = text.front() == '-';
    std::string digits = text.substr(negative ? 1 : 0, mark - (negative ? 1 : 0));
    std::erase(digits, '.');
    const auto whole = static_cast<size_t>(std::max(exponent + 1, 0));
    if (exponent < 0)
        digits.insert(0, static_cast<size_t>(-exponent - 1), '0');
    else if (digits.size() < whole + 1)
        digits.append(whole + 1 - digits.size(), '0');
    digits.insert(whole, whole == 0 ? "0." : ".");
    return (negative ? "-" : "") + digits;
}

ChatWriter::ChatWriter(Prompt& prompt, const Vocabulary& vocabulary)
    : m_prompt(prompt),
      m_vocabulary(vocabulary)
{
}

void ChatWriter::control(TokenId id, std::string_view name)
{
    if (id == kNoToken)
        throw Error(ErrorCode::UnsupportedModel, "this model's tokenizer has no token " + std::string(name) +
                                                     ", which this conversation needs");
    m_prompt.addControl(id);
}

void ChatWriter::quoted(std::string_view value)
{
    control(m_vocabulary.quote, "<|\"|>");
    text(value);
    control(m_vocabulary.quote, "<|\"|>");
}

void ChatWriter::value(const OrderedJson& json, bool quoteKeys)
{
    if (json.is_string()) {
        quoted(json.get_ref<const std::string&>());
    } else if (json.is_number()) {
        text(numberText(json));
    } else if (json.is_object()) {
        text("{");
        members(json, quoteKeys);
        text("}");
    } else if (json.is_array()) {
        const Nested nested(*this);
        Separator separator(*this);
        text("[");
        for (const OrderedJson& entry : json) {
            separator.next();
            value(entry, quoteKeys);
        }
        text("]");
    } else {
        text(json.is_boolean() ? (json.get<bool>() ? "true" : "false") : "null");
    }
}

void ChatWriter::members(const OrderedJson& object, bool quoteKeys)
{
    const Nested nested(*this);
    Separator separator(*this);
    for (const auto* entry : sortedMembers(object)) {
        separator.next();
        if (quoteKeys)
            quoted(entry->first);
        else
            text(entry->first);
        text(":");
        value(entry->second, quoteKeys);
    }
}

void ChatWriter::declaration(const OrderedJson& tool)
{
    const OrderedJson& function = tool.is_object() && tool.contains("function") ? tool["function"] : tool;
    const std::string name = textOf(member(function, "name"));
    if (name.empty())
        throw Error(ErrorCode::InvalidRequest, "a tool declaration without a name");
    text("declaration:" + name + "{description:");
    quoted(textOf(member(function, "description")));
    if (const OrderedJson& schema = member(function, "parameters"); schema.is_object() && !schema.empty()) {
        text(",parameters:{");
        parameters(schema);
        text("}");
    }
    // The official template writes other kinds of response with a brace missing.
    const OrderedJson& response = member(function, "response");
    if (typeText(member(response, "type")) == "OBJECT") {
        text(",response:{");
        if (const OrderedJson& description = member(response, "description"); !isEmpty(description)) {
            text("description:");
            quoted(textOf(description));
            text(",");
        }
        text("type:");
        quoted("OBJECT");
        text("}");
    }
    text("}");
}

void ChatWriter::parameters(const OrderedJson& schema)
{
    if (const OrderedJson& list = member(schema, "properties"); list.is_object() && !list.empty()) {
        text("properties:{");
        properties(list);
        text("},");
    }
    if (const OrderedJson& required = member(schema, "required"); required.is_array() && !required.empty()) {
        text("required:");
        quotedList(required);
        text(",");
    }
    // Without a type the official template leaves the list open; every schema here is an object's.
    const std::string type = typeText(member(schema, "type"));
    text("type:");
    quoted(type.empty() ? "OBJECT" : type);
}

void ChatWriter::properties(const OrderedJson& list)
{
    const Nested nested(*this);
    Separator separator(*this);
    for (const auto* entry : sortedMembers(list)) {
        separator.next();
        text(entry->first + ":{");
        property(entry->second);
        text("}");
    }
}

void ChatWriter::property(const OrderedJson& schema)
{
    const std::string type = typeText(member(schema, "type"));
    Separator separator(*this);
    if (const OrderedJson& description = member(schema, "description"); !isEmpty(description)) {
        separator.next();
        text("description:");
        quoted(textOf(description));
    }
    if (const OrderedJson& choices = member(schema, "enum"); type == "STRING" && !isEmpty(choices)) {
        separator.next();
        text("enum:");
        value(choices, true);
    }
    if (const OrderedJson& entry = member(schema, "items");
        type == "ARRAY" && entry.is_object() && !entry.empty()) {
        separator.next();
        text("items:{");
        items(entry);
        text("}");
    }
    if (member(schema, "nullable") == OrderedJson(true)) {
        separator.next();
        text("nullable:true");
    }
    if (type == "OBJECT") {
        separator.next();
        text("properties:{");
        if (const OrderedJson& list = member(schema, "properties"); list.is_object()) {
            properties(list);
        } else {
            OrderedJson others = OrderedJson::object();
            for (const auto& [key, other] : schema.items()) {
                if (key != "description" && key != "type" && key != "properties" && key != "required" &&
                    key != "nullable")
                    others[key] = other;
            }
            properties(others);
        }
        text("}");
        if (const OrderedJson& required = member(schema, "required");
            required.is_array() && !required.empty()) {
            separator.next();
            text("required:");
            quotedList(required);
        }
    }
    separator.next();
    text("type:");
    quoted(type);
}

void ChatWriter::items(const OrderedJson& schema)
{
    const Nested nested(*this);
    Separator separator(*this);
    for (const auto* entry : sortedMembers(schema)) {
        const auto& [key, content] = *entry;
        if (content.is_null())
            continue;
        separator.next();
        text(key + ":");
        if (key == "properties" && content.is_object()) {
            text("{");
            properties(content);
            text("}");
        } else if (key == "required" && content.is_array()) {
            quotedList(content);
        } else if (key == "type" && content.is_array()) {
            OrderedJson types = OrderedJson::array();
            for (const OrderedJson& type : content)
                types.push_back(upperCase(textOf(type)));
            quotedList(types);
        } else if (key == "type") {
            quoted(typeText(content));
        } else {
            value(content, true);
        }
    }
}

void ChatWriter::quotedList(const OrderedJson& values)
{
    Separator separator(*this);
    text("[");
    for (const OrderedJson& entry : values) {
        separator.next();
        quoted(textOf(entry));
    }
    text("]");
}

ChatWriter::Nested::Nested(ChatWriter& writer) : m_writer(writer)
{
    if (m_writer.m_depth == kMaxJsonDepth)
        throw Error(ErrorCode::InvalidRequest, "JSON nested more than " + std::to_string(kMaxJsonDepth) +
                                                   " levels deep in a tool or its arguments");
    ++m_writer.m_depth;
}

} // namespace engine
