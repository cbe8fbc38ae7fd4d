#include "app/transcribe/time_text.h"

#include <algorithm>

namespace transcribe {

QString timeText(double seconds)
{
    const auto whole = static_cast<qint64>(std::max(seconds, 0.0));
    const QString clock = QStringLiteral("%1:%2")
                              .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
                              .arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole < 3600 ? clock : QStringLiteral("%1:%2").arg(whole / 3600).arg(clock);
}

} // namespace transcribe
