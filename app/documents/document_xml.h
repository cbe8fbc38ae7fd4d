// Text out of the XML of Office documents: which elements begin and end lines, cells and pages. Internal to
// app/documents.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <stop_token>

namespace documents {

/// WordprocessingML: paragraphs as lines, cells joined by tabs; a new page where Word last saw one.
QStringList wordPages(const QByteArray& xml, const std::stop_token& stop);

/// DrawingML of a slide: paragraphs as lines.
QString slideText(const QByteArray& xml);

/// The strings that a workbook's cells refer to.
QStringList sharedStrings(const QByteArray& xml);

/// A worksheet: rows as lines, cells joined by tabs, empty cells kept in their place.
QString sheetText(const QByteArray& xml, const QStringList& strings, const std::stop_token& stop);

/// OpenDocument content: one page per sheet or slide, one in all for text.
QStringList openDocumentPages(const QByteArray& xml, const std::stop_token& stop);

} // namespace documents
