// Bytes of a text file to text: which encoding they are in is found out, as files do not say.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace documents {

/// UTF-8, UTF-16 and UTF-32 (by mark, or UTF-16 by its zero bytes), else Windows-1252. Line ends become \n.
/// Empty optional for what is no text.
std::optional<QString> decodeText(const QByteArray& bytes);

/// Whether the beginning of a file looks like text; a cut character at its end does no harm.
bool looksLikeText(const QByteArray& head);

} // namespace documents
