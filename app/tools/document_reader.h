// How the tools read documents. A function, so that tests can say what a file holds.
#pragma once

#include <functional>

#include "app/documents/document_text.h"

namespace tools {

using documents::DocumentPage;
using documents::DocumentText;

/// As documents::extractText. Called on a worker thread, possibly on several at a time.
using DocumentReader = std::function<DocumentText(const QString& file, const QString& name,
                                                  const QString& mimeType, const std::stop_token& stop)>;

} // namespace tools
