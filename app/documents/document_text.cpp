#include "app/documents/document_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextDocument>

#include "app/documents/limits.h"
#include "app/documents/office_text.h"
#include "app/documents/pdf.h"
#include "app/documents/text_encoding.h"

namespace documents {
namespace {

constexpr qsizetype kHeadBytes = 16384;

QString translated(const char* text)
{
    return QCoreApplication::translate("documents", text);
}

/// A text document that opens no file and no address that its HTML names.
class LonelyDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl&) override { return QByteArray(); }
};

bool looksLikeHtml(const QByteArray& head, const QString& name)
{
    const QByteArray begin = head.left(1024).toLower();
    const QByteArray trimmed = begin.trimmed();
    if (trimmed.startsWith("<!doctype html") || trimmed.startsWith("<html"))
        return true;
    const QString suffix = QFileInfo(name).suffix().toLower();
    return (suffix == QLatin1String("html") || suffix == QLatin1String("htm") ||
            suffix == QLatin1String("xhtml")) &&
           begin.contains('<');
}

DocumentText failed(const char* problem)
{
    return {{}, translated(problem)};
}

DocumentText plainText(const QString& file, DocumentKind kind)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failed(QT_TRANSLATE_NOOP(
            "documents", "The file cannot be opened. Check that it is still there and may be read."));
    const qint64 limit = kind == DocumentKind::Html ? kMaxHtmlBytes : kMaxTextBytes;
    DocumentText result;
    const std::optional<QString> text = decodeText(source.read(limit));
    if (!text)
        return failed(QT_TRANSLATE_NOOP("documents", "This file is not text."));
    if (source.size() > limit)
        result.problem = translated(QT_TRANSLATE_NOOP(
            "documents",
            "Only the beginning was read: the file is too large. Split it and add the part you need."));
    result.pages.append({1, (kind == DocumentKind::Html ? textOfHtml(*text) : *text).left(kMaxCharacters)});
    return result;
}

} // namespace

QString textOfHtml(const QString& html)
{
    LonelyDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    QString text = document.toPlainText();
    text.remove(QChar::ObjectReplacementCharacter);
    return text.trimmed();
}

DocumentKind documentKind(const QString& file, const QString& name)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return DocumentKind::Unknown;
    const QByteArray head = source.read(kHeadBytes);
    if (head.left(1024).contains("%PDF-"))
        return DocumentKind::Pdf;
    if (head.startsWith("PK\3\4"))
        return officeKind(file);
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return DocumentKind::OldOffice;
    if (head.startsWith("{\\rtf"))
        return DocumentKind::RichText;
    if (!looksLikeText(head))
        return DocumentKind::Unknown;
    return looksLikeHtml(head, name) ? DocumentKind::Html : DocumentKind::Text;
}

DocumentText extractText(const QString& file, const QString& name, const QString& mimeType,
                         const std::stop_token& stop)
{
    if (!QFileInfo(file).isFile())
        return failed(QT_TRANSLATE_NOOP("documents", "The file is no longer there. Add it again."));
    DocumentKind kind = documentKind(file, name);
    if (kind == DocumentKind::Text && mimeType == QLatin1String("text/html"))
        kind = DocumentKind::Html;
    switch (kind) {
    case DocumentKind::Text:
    case DocumentKind::Html:
        return plainText(file, kind);
    case DocumentKind::Pdf:
        return pdfText(file, stop);
    case DocumentKind::Word:
    case DocumentKind::Spreadsheet:
    case DocumentKind::Presentation:
    case DocumentKind::OpenDocument:
    case DocumentKind::Epub:
        return officeText(file, kind, stop);
    case DocumentKind::OldOffice:
        return failed(QT_TRANSLATE_NOOP("documents",
                                        "Old Office files (.doc, .xls, .ppt) cannot be read. Save it as "
                                        "PDF or in the newer format (.docx, .xlsx, .pptx) and add that."));
    case DocumentKind::RichText:
        return failed(QT_TRANSLATE_NOOP(
            "documents", "Rich text (.rtf) cannot be read. Save it as PDF, .docx or .odt and add that."));
    case DocumentKind::Unknown:
        break;
    }
    return failed(QT_TRANSLATE_NOOP("documents", "This file holds no text that can be read. Text, source "
                                                 "code, PDF, Office, OpenDocument and EPUB files can."));
}

} // namespace documents
