#include "app/tools/builtin/current_time.h"

#include "app/tools/builtin/time_zones.h"

namespace tools {

CurrentTimeTool::CurrentTimeTool(std::function<QDateTime()> clock) : m_clock(std::move(clock)) {}

QString CurrentTimeTool::name() const
{
    return QStringLiteral("current_time");
}

QString CurrentTimeTool::title() const
{
    return tr("Date and time");
}

QString CurrentTimeTool::description() const
{
    return QStringLiteral("Returns the current date and time.");
}

QString CurrentTimeTool::summary() const
{
    return tr("Reads the clock of this computer.");
}

Json CurrentTimeTool::parameters() const
{
    return {
        {"type", "object"},
        {"properties",
         {{"timezone", {{"type", "string"}, {"description", "Optional time zone such as Europe/Berlin"}}}}},
        {"required", Json::array()}};
}

QString CurrentTimeTool::question(const Json&, const Context&) const
{
    return tr("Look at the clock?");
}

std::unique_ptr<Run> CurrentTimeTool::start(const Json& arguments, const Context&)
{
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm");
    const QString wanted = textOf(arguments, "timezone").trimmed();
    const QDateTime now = m_clock();
    if (wanted.isEmpty() || wanted.compare(QStringLiteral("local"), Qt::CaseInsensitive) == 0)
        return startKnown({now.toString(form)});
    // The first look-up reads the list of zones from disk.
    return startOnWorker([wanted, now, form](const std::stop_token&) -> Outcome {
        const QTimeZone zone = timeZoneNamed(wanted);
        if (!zone.isValid())
            return problem(
                QStringLiteral("\"%1\" is not a known time zone. Use an IANA name such as Europe/Berlin, "
                               "or a large city, or an offset such as UTC+2.")
                    .arg(wanted.left(60)));
        return {now.toTimeZone(zone).toString(form)};
    });
}

} // namespace tools
