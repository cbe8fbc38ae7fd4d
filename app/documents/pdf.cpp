#include "app/documents/pdf.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>

#include "app/documents/limits.h"

namespace documents {
namespace {

constexpr int kMaxSide = 8192;

QString translated(const char* text)
{
    return QCoreApplication::translate("documents", text);
}

/// Empty if the document was opened.
QString open(QPdfDocument& document, const QString& file)
{
    if (QFileInfo(file).size() > kMaxPdfBytes)
        return translated(QT_TRANSLATE_NOOP(
            "documents", "This PDF is larger than 1 GB. Split it and add the part you need."));
    switch (document.load(file)) {
    case QPdfDocument::Error::None:
        break;
    case QPdfDocument::Error::FileNotFound:
        return translated(QT_TRANSLATE_NOOP("documents", "The file is no longer there. Add it again."));
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return translated(QT_TRANSLATE_NOOP(
            "documents", "This PDF is locked with a password. Save a copy without it and add that."));
    default:
        return translated(QT_TRANSLATE_NOOP(
            "documents",
            "This PDF is damaged. Open it in another program and save or print it as a new PDF."));
    }
    if (document.pageCount() < 1)
        return translated(QT_TRANSLATE_NOOP("documents", "This PDF has no pages."));
    return {};
}

bool isSize(QSizeF size)
{
    return std::isfinite(size.width()) && std::isfinite(size.height()) && size.width() > 0 &&
           size.height() > 0;
}

} // namespace

PdfFacts pdfFacts(const QString& file)
{
    PdfFacts facts;
    QPdfDocument document;
    facts.problem = open(document, file);
    if (!facts.problem.isEmpty())
        return facts;
    const int count = std::min(document.pageCount(), kMaxPages);
    facts.pageSizes.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QSizeF size = document.pagePointSize(i);
        facts.pageSizes.append(isSize(size) ? size : QSizeF(595, 842)); // A4 for pages that do not tell
    }
    return facts;
}

DocumentText pdfText(const QString& file, const std::stop_token& stop, int firstPage, int lastPage)
{
    DocumentText text;
    QPdfDocument document;
    text.problem = open(document, file);
    if (!text.problem.isEmpty())
        return text;
    int last = std::min(document.pageCount(), kMaxPages);
    if (lastPage > 0)
        last = std::min(last, lastPage);
    qsizetype characters = 0;
    for (int page = std::max(firstPage, 1); page <= last && !stop.stop_requested(); ++page) {
        QString pageText = document.getAllText(page - 1).text();
        pageText.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        pageText.remove(QChar(0));
        characters += pageText.size();
        if (characters > kMaxCharacters) {
            text.problem = translated(QT_TRANSLATE_NOOP(
                "documents",
                "Only the first pages were read: the document is too long. Choose a range of pages."));
            return text;
        }
        text.pages.append({page, pageText.trimmed()});
    }
    const bool hasText = std::any_of(text.pages.cbegin(), text.pages.cend(),
                                     [](const DocumentPage& page) { return !page.text.isEmpty(); });
    if (!hasText && !stop.stop_requested())
        text.problem = translated(QT_TRANSLATE_NOOP(
            "documents",
            "This PDF holds no text, only pictures of pages. Send the pages as pictures instead."));
    return text;
}

QImage renderPage(const QString& file, int page, QSize size)
{
    QPdfDocument document;
    if (size.width() < 1 || size.height() < 1 || size.width() > kMaxSide || size.height() > kMaxSide ||
        !open(document, file).isEmpty() || page < 1 || page > document.pageCount())
        return {};
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    const QImage drawn = document.render(page - 1, size, options);
    if (drawn.isNull())
        return {};
    QImage onWhite(size, QImage::Format_RGB888);
    if (onWhite.isNull())
        return {};
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, drawn);
    return onWhite;
}

} // namespace documents
