// Shows a file where it lies, in the desktop's file manager.
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

namespace window {

/// Selects the file or folder in its folder's view (org.freedesktop.FileManager1); where no file manager can,
/// hands the folder that holds it, or the folder itself, to `open`. Never waits.
void showInFileManager(const QString& path, std::function<void(const QUrl& folder)> open);

} // namespace window
