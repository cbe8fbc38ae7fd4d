// PDF through Qt PDF: page sizes, text and pictures of pages. Synchronous, for worker threads; calls of
// several threads take turns inside the library.
#pragma once

#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include "app/documents/document_text.h"

namespace documents {

struct PdfFacts
{
    QList<QSizeF> pageSizes; ///< points; at most kMaxPages of them
    QString problem;         ///< for the user; empty if all is well
};

PdfFacts pdfFacts(const QString& file);

/// The text of all pages, or of `firstPage` to `lastPage` (from 1; 0: to the last).
DocumentText pdfText(const QString& file, const std::stop_token& stop = {}, int firstPage = 1,
                     int lastPage = 0);

/// A page (from 1) on white, exactly `size` pixels large. Null if there is no such page or it cannot be
/// drawn.
QImage renderPage(const QString& file, int page, QSize size);

} // namespace documents
