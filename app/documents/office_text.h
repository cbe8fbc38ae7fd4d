// Office documents and e-books: zip archives of XML. Internal to app/documents.
#pragma once

#include "app/documents/document_text.h"

namespace documents {

/// What a zip archive holds, by the files in it.
DocumentKind officeKind(const QString& file);

/// Text of Word, Spreadsheet, Presentation, OpenDocument and Epub files.
DocumentText officeText(const QString& file, DocumentKind kind, const std::stop_token& stop);

} // namespace documents
