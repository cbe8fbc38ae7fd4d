#include "app/tools/builtin/convert_units.h"

#include <cmath>

#include "app/tools/builtin/units.h"

namespace tools {

namespace {

Outcome convert(double value, const QString& fromText, const QString& toText)
{
    const std::optional<Unit> from = unitNamed(fromText), to = unitNamed(toText);
    for (const auto& [unit, text] : {std::pair(from, fromText), std::pair(to, toText)}) {
        if (unit)
            continue;
        // Naming what would fit helps only if the other unit tells the kind.
        const std::optional<Unit>& other = from ? from : to;
        const QString hint =
            other ? QStringLiteral(" Units of %1: %2.").arg(other->dimension, unitsOf(other->dimension))
                  : QStringLiteral(" Use common names such as km, miles, celsius, kg.");
        return problem(QStringLiteral("\"%1\" is not a known unit.").arg(text.left(60)) + hint);
    }
    if (from->dimension != to->dimension)
        return problem(QStringLiteral("%1 is a unit of %2 and %3 one of %4: they do not convert.")
                           .arg(from->name, from->dimension, to->name, to->dimension));
    const double result = converted(value, *from, *to);
    if (!std::isfinite(result))
        return problem(QStringLiteral("The result has no finite value."));
    // Nothing is colder than 0 K.
    if (from->dimension == QStringLiteral("temperature") && value * from->factor + from->offset < -1e-9)
        return problem(QStringLiteral("That temperature is below absolute zero."));
    return {measureText(result)};
}

} // namespace

QString ConvertUnitsTool::name() const
{
    return QStringLiteral("convert_units");
}

QString ConvertUnitsTool::title() const
{
    return tr("Unit converter");
}

QString ConvertUnitsTool::description() const
{
    return QStringLiteral("Converts a value from one unit to another.");
}

QString ConvertUnitsTool::summary() const
{
    return tr("Length, mass, temperature, volume and more, on this computer.");
}

Json ConvertUnitsTool::parameters() const
{
    return {{"type", "object"},
            {"properties",
             {{"value", {{"type", "number"}, {"description", "The value"}}},
              {"from", {{"type", "string"}, {"description", "Unit of the value"}}},
              {"to", {{"type", "string"}, {"description", "Wanted unit"}}}}},
            {"required", Json::array({"value", "from", "to"})}};
}

QString ConvertUnitsTool::question(const Json& arguments, const Context& context) const
{
    return tr("Convert %1 %2 to %3?", "a value, its unit, the wanted unit")
        .arg(context.locale.toString(arguments.value("value", 0.0)), textOf(arguments, "from"),
             textOf(arguments, "to"));
}

std::unique_ptr<Run> ConvertUnitsTool::start(const Json& arguments, const Context&)
{
    return startKnown(
        convert(arguments.value("value", 0.0), textOf(arguments, "from"), textOf(arguments, "to")));
}

} // namespace tools
