// How much of a document is read: files come from anywhere, and what they unpack to is theirs to say.
#pragma once

#include <QtGlobal>

namespace documents {

inline constexpr qint64 kMaxTextBytes = qint64{64} << 20;     ///< of a text file
inline constexpr qint64 kMaxHtmlBytes = qint64{8} << 20;      ///< Qt's reader is slow beyond
inline constexpr qint64 kMaxPdfBytes = qint64{1} << 30;       ///
inline constexpr qint64 kMaxEntryBytes = qint64{64} << 20;    ///< of one file in a zip archive, unpacked
inline constexpr qint64 kMaxArchiveBytes = qint64{256} << 20; ///< of all that is unpacked from one archive
inline constexpr qsizetype kMaxArchiveEntries = 20'000;
inline constexpr qsizetype kMaxCharacters = 20'000'000; ///< of all pages together
inline constexpr int kMaxPages = 10'000;

} // namespace documents
