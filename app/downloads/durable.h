// What a crash or a power cut may not take back.
#pragma once

#include <QFile>

namespace downloads {

/// Writes all of it, or as much as goes: then false, and the file's error says why no more went.
bool writeAll(QFile& file, const char* data, qint64 size);
/// Brings what was written to the disk itself; false if the disk would not.
bool makeDurable(QFile& file);
/// Also the names in a folder, where the system can.
void makeFolderDurable(const QString& folder);

} // namespace downloads
