// Tells the desktop that something ended, where the desktop has notifications. Never waits for it.
#pragma once

#include <QString>

namespace window {

void notifyDesktop(const QString& title, const QString& text);

} // namespace window
