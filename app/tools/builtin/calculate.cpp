#include "app/tools/builtin/calculate.h"

#include "app/tools/builtin/expression.h"

namespace tools {

QString CalculateTool::name() const
{
    return QStringLiteral("calculate");
}

QString CalculateTool::title() const
{
    return tr("Calculator");
}

QString CalculateTool::description() const
{
    return QStringLiteral("Computes an arithmetic expression.");
}

QString CalculateTool::summary() const
{
    return tr("Computes exactly, on this computer.");
}

Json CalculateTool::parameters() const
{
    return {{"type", "object"},
            {"properties", {{"expression", {{"type", "string"}, {"description", "For example 12*7"}}}}},
            {"required", Json::array({"expression"})}};
}

QString CalculateTool::question(const Json& arguments, const Context&) const
{
    return tr("Calculate %1?").arg(textOf(arguments, "expression"));
}

std::unique_ptr<Run> CalculateTool::start(const Json& arguments, const Context&)
{
    return startOnWorker([expression = textOf(arguments, "expression")](const std::stop_token&) -> Outcome {
        try {
            return {evaluate(expression).toString()};
        } catch (const CalculationError& error) {
            return problem(
                QStringLiteral("This cannot be computed: %1.").arg(QString::fromUtf8(error.what())));
        }
    });
}

} // namespace tools
