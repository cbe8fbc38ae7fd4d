// Time zones by what people and models call them: IANA names, cities, abbreviations, offsets.
#pragma once

#include <QString>
#include <QTimeZone>

namespace tools {

/// "Europe/Berlin", "berlin", "New York", "CET", "UTC+2", "+05:30". Invalid if nothing fits.
QTimeZone timeZoneNamed(const QString& name);

} // namespace tools
