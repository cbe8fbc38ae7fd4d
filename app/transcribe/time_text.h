// Times as the window shows them.
#pragma once

#include <QString>

namespace transcribe {

/// "00:27", or "1:02:03" from an hour on; parts of a second are dropped.
QString timeText(double seconds);

} // namespace transcribe
