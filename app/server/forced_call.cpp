#include "app/server/forced_call.h"

#include "app/server/api_error.h"

namespace server {
namespace {

Json parametersOf(const Json& tool)
{
    const Json& function = tool.at("function");
    const auto found = function.find("parameters");
    const bool isStated = found != function.end() && found->is_object() && !found->empty();
    return isStated
               ? *found
               : Json{{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
}

} // namespace

ForcedCall::ForcedCall(const Json& tools, std::string name) : m_name(std::move(name))
{
    if (m_name.empty() && tools.size() == 1)
        m_name = tools[0].at("function").at("name").get<std::string>();
    Json choices = Json::array();
    for (const Json& tool : tools) {
        const std::string& toolName = tool.at("function").at("name").get_ref<const std::string&>();
        if (!m_name.empty()) {
            if (toolName == m_name)
                m_schema = parametersOf(tool);
            continue;
        }
        const Json parameters = parametersOf(tool);
        if (compact(parameters).find("\"$ref\"") != std::string::npos)
            throw wrongField("tool_choice",
                             "tool_choice 'required' cannot be kept with several tools whose parameters "
                             "use $ref; name the tool, or write the parameters out.");
        choices.push_back({{"type", "object"},
                           {"properties", {{"name", {{"const", toolName}}}, {"arguments", parameters}}},
                           {"required", {"name", "arguments"}},
                           {"additionalProperties", false}});
    }
    if (m_name.empty())
        m_schema = {{"anyOf", std::move(choices)}};
    else if (m_schema.is_null())
        throw wrongField("tool_choice", "tool_choice names '" + m_name + "', which is not among the tools.");
}

CallOfTool ForcedCall::callOf(const std::string& answer) const
{
    if (!m_name.empty())
        return {m_name, answer};
    const Json parsed = Json::parse(answer, nullptr, false);
    if (!parsed.is_object() || !parsed.contains("name") || !parsed.contains("arguments"))
        return {{}, answer};
    return {parsed["name"].get<std::string>(), compact(parsed["arguments"])};
}

} // namespace server
