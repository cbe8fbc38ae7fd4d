#include "app/tools/mcp/model_schema.h"

#include <algorithm>
#include <array>

namespace tools::mcp {

namespace {

constexpr int kMaxDepth = 8;
constexpr int kMaxNodes = 400;
constexpr size_t kMaxProperties = 60;
constexpr size_t kMaxChoices = 60;
constexpr qsizetype kMaxDescription = 400;

class Simplifier
{
public:
    explicit Simplifier(const Json& root) : m_root(root) {}

    Json simplified(const Json& schema, int depth)
    {
        const Json& source = resolved(schema);
        Json result = Json::object();
        if (++m_nodes > kMaxNodes || depth > kMaxDepth || !source.is_object())
            return {{"type", "string"}};
        const std::string type = typeOf(source);
        result["type"] = type;
        if (const QString text = textOf(source, "description", textOf(schema, "description")).simplified();
            !text.isEmpty())
            result["description"] =
                toUtf8(text.size() > kMaxDescription ? text.left(kMaxDescription) + QChar(0x2026) : text);
        if (const Json choices = choicesOf(source, type); !choices.empty())
            result["enum"] = choices;
        if (type == "array")
            result["items"] =
                source.contains("items") ? simplified(source["items"], depth + 1) : Json{{"type", "string"}};
        if (type == "object")
            addMembers(source, result, depth);
        return result;
    }

    void addMembers(const Json& source, Json& result, int depth)
    {
        Json properties = Json::object(), required = Json::array();
        for (const auto& [key, value] : objectOf(source, "properties").items())
            if (properties.size() < kMaxProperties && !key.empty() && key.size() <= 64)
                properties[key] = simplified(value, depth + 1);
        for (const Json& key : arrayOf(source, "required"))
            if (key.is_string() && properties.contains(key.get<std::string>()) &&
                std::find(required.begin(), required.end(), key) == required.end())
                required.push_back(key);
        result["properties"] = std::move(properties);
        result["required"] = std::move(required);
    }

private:
    /// Follows references and takes the first alternative that is not null.
    const Json& resolved(const Json& schema) const
    {
        const Json* at = &schema;
        for (int step = 0; step < 16 && at->is_object(); ++step) {
            const QString reference = textOf(*at, "$ref");
            if (reference.startsWith(QStringLiteral("#/"))) {
                try {
                    at = &m_root.at(Json::json_pointer(toUtf8(reference.mid(1))));
                } catch (const Json::exception&) {
                    return schema;
                }
                continue;
            }
            const Json* next = nullptr;
            if (!at->contains("type") && !at->contains("properties"))
                for (const char* key : {"anyOf", "oneOf", "allOf"})
                    for (const Json& part : arrayOf(*at, key))
                        if (!next && part.is_object() && textOf(part, "type") != QStringLiteral("null"))
                            next = &part;
            if (!next)
                break;
            at = next;
        }
        return *at;
    }

    static std::string typeOf(const Json& schema)
    {
        static constexpr std::array kKnown{"string", "number", "integer", "boolean", "array", "object"};
        const auto isKnown = [](const Json& type) {
            return type.is_string() &&
                   std::find(kKnown.begin(), kKnown.end(), type.get<std::string>()) != kKnown.end();
        };
        const auto type = schema.find("type");
        if (type != schema.end() && isKnown(*type))
            return *type;
        if (type != schema.end() && type->is_array())
            for (const Json& one : *type)
                if (isKnown(one))
                    return one;
        if (schema.contains("properties"))
            return "object";
        if (schema.contains("items"))
            return "array";
        return "string";
    }

    /// Of strings and numbers alone: those the model can write.
    static Json choicesOf(const Json& schema, const std::string& type)
    {
        Json choices = Json::array();
        const Json constant = schema.contains("const") ? Json::array({schema["const"]}) : Json::array();
        for (const Json& one : constant.empty() ? arrayOf(schema, "enum") : constant)
            if (choices.size() < kMaxChoices && type == "string" && one.is_string() &&
                one.get_ref<const std::string&>().size() <= 200)
                choices.push_back(one);
        return choices;
    }

    const Json& m_root;
    int m_nodes = 0;
};

} // namespace

Json modelSchema(const Json& inputSchema)
{
    Simplifier simplifier(inputSchema);
    Json result{{"type", "object"}};
    simplifier.addMembers(inputSchema, result, 0);
    return result;
}

} // namespace tools::mcp
