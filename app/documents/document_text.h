// The text of any document that we can read, for prompts, search and tools. Decides by content, not by name.
// Synchronous: call it on a worker thread. Knows no models and no QML.
#pragma once

#include <QList>
#include <QString>

#include <stop_token>

namespace documents {

struct DocumentPage
{
    int number = 1; ///< from 1: page, sheet, slide or chapter; 1 for what has no pages
    QString text;
};

struct DocumentText
{
    QList<DocumentPage> pages;
    QString problem; ///< for the user, with a remedy; empty if all is well. What could be read is in pages.
};

enum class DocumentKind
{
    Unknown, ///< neither text nor a document that we know
    Text,    ///< plain text and source code
    Html,
    Pdf,
    Word,         ///< .docx
    Spreadsheet,  ///< .xlsx
    Presentation, ///< .pptx
    OpenDocument, ///< .odt, .ods, .odp
    Epub,
    OldOffice, ///< .doc, .xls, .ppt: recognised, not read
    RichText,  ///< .rtf: recognised, not read
};

/// What a file is by its first bytes; `name` only tells HTML from other text and Office files apart.
DocumentKind documentKind(const QString& file, const QString& name);

/// Reads the text of a document. Never throws; a cancelled call returns what it has.
DocumentText extractText(const QString& file, const QString& name, const QString& mimeType = {},
                         const std::stop_token& stop = {});

/// Formatted text without its markup. Loads nothing that the text refers to.
QString textOfHtml(const QString& html);

} // namespace documents
