#include "app/tools/tool_registry.h"

#include <algorithm>

#include "app/tools/schema_validator.h"

namespace tools {

namespace {

constexpr qsizetype kMaxNameLength = 64;
constexpr qsizetype kMaxArgumentBytes = 1 << 20;

} // namespace

Json declarationOf(const Tool& tool)
{
    return {{"type", "function"},
            {"function",
             {{"name", toUtf8(tool.name())},
              {"description", toUtf8(tool.description())},
              {"parameters", tool.parameters()}}}};
}

bool isCallableName(const QString& name)
{
    return !name.isEmpty() && name.size() <= kMaxNameLength &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                      c == u'_' || c == u'-' || c == u'.';
           });
}

ToolRegistry::~ToolRegistry() = default;

bool ToolRegistry::add(std::unique_ptr<Tool> tool)
{
    if (!isCallableName(tool->name()) || find(tool->name()))
        return false;
    emit aboutToAdd(int(m_tools.size()));
    m_tools.push_back(std::move(tool));
    emit added();
    return true;
}

void ToolRegistry::remove(const QString& name)
{
    const int index = indexOf(name);
    if (index < 0)
        return;
    emit aboutToRemove(index);
    m_tools.erase(m_tools.begin() + index);
    emit removed();
}

Tool* ToolRegistry::find(const QString& name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : m_tools[size_t(index)].get();
}

int ToolRegistry::indexOf(const QString& name) const
{
    const auto found =
        std::find_if(m_tools.begin(), m_tools.end(), [&](const auto& tool) { return tool->name() == name; });
    return found == m_tools.end() ? -1 : int(found - m_tools.begin());
}

QString ToolRegistry::declarations(const QStringList& names) const
{
    Json list = Json::array();
    for (const QString& name : names) {
        const Tool* tool = find(name);
        if (tool && tool->isAvailable())
            list.push_back(declarationOf(*tool));
    }
    return list.empty() ? QString() : QString::fromUtf8(compactJson(list));
}

ToolRegistry::Call ToolRegistry::check(const QString& name, const QString& arguments) const
{
    Call call;
    Tool* tool = find(name);
    if (!tool) {
        call.problem = QStringLiteral("There is no tool named \"%1\".").arg(name.left(kMaxNameLength));
        return call;
    }
    if (!tool->isAvailable()) {
        call.problem = QStringLiteral("The tool %1 is switched off or not reachable now.").arg(name);
        return call;
    }
    QString why;
    const QByteArray text = arguments.trimmed().isEmpty() ? QByteArrayLiteral("{}") : arguments.toUtf8();
    std::optional<Json> parsed = parseJson(text, &why, {.maxBytes = kMaxArgumentBytes});
    if (!parsed) {
        call.problem = QStringLiteral("The arguments of %1 are not valid JSON: %2.").arg(name, why);
        return call;
    }
    why = schemaViolation(tool->argumentSchema(), *parsed);
    if (!why.isEmpty()) {
        call.problem = QStringLiteral("The arguments of %1 are wrong: %2.").arg(name, why);
        return call;
    }
    call.tool = tool;
    call.arguments = std::move(*parsed);
    return call;
}

std::unique_ptr<Run> ToolRegistry::start(const Call& call, const Context& context)
{
    std::unique_ptr<Run> run =
        call.tool ? call.tool->start(call.arguments, context) : startKnown(problem(call.problem));
    if (call.tool)
        run->setTimeLimit(call.tool->timeLimit());
    return run;
}

void ToolRegistry::announceChange(const QString& name)
{
    const int index = indexOf(name);
    if (index >= 0)
        emit toolChanged(index);
}

} // namespace tools
