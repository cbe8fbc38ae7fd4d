#include "app/documents/office_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>

#include "app/documents/document_xml.h"
#include "app/documents/limits.h"
#include "app/documents/text_encoding.h"
#include "app/documents/zip_archive.h"

namespace documents {
namespace {

/// Attributes of all elements of a name, in order: enough for the small index files of these formats.
QList<QXmlStreamAttributes> elements(const QByteArray& xml, const char* name)
{
    QList<QXmlStreamAttributes> found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && found.size() < kMaxPages)
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String(name))
            found.append(reader.attributes());
    return found;
}

QString attribute(const QXmlStreamAttributes& attributes, const char* name)
{
    for (const QXmlStreamAttribute& attribute : attributes)
        if (attribute.name() == QLatin1String(name))
            return attribute.value().toString();
    return {};
}

/// Names of entries inside an archive are relative to the file that names them.
QString resolved(const QString& base, const QString& target)
{
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    const QString folder = base.contains(QLatin1Char('/'))
                               ? base.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/')
                               : QString();
    return QDir::cleanPath(folder +
                           QUrl::fromPercentEncoding(target.section(QLatin1Char('#'), 0, 0).toUtf8()));
}

/// Parts (sheets, slides) in the order of the index file that lists them by relation.
QStringList relatedParts(ZipArchive& archive, const QString& index, const char* element)
{
    const QString relations = index.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/_rels/") +
                              index.section(QLatin1Char('/'), -1) + QStringLiteral(".rels");
    QHash<QString, QString> targets;
    for (const QXmlStreamAttributes& relation :
         elements(archive.read(relations).value_or(QByteArray()), "Relationship"))
        targets.insert(attribute(relation, "Id"), resolved(index, attribute(relation, "Target")));
    QStringList parts;
    for (const QXmlStreamAttributes& part : elements(archive.read(index).value_or(QByteArray()), element)) {
        // The relation's id, not the element's own: both are called id.
        for (const QXmlStreamAttribute& id : part)
            if (id.name() == QLatin1String("id") && targets.contains(id.value().toString()))
                parts.append(targets.value(id.value().toString()));
    }
    return parts;
}

QStringList spreadsheetPages(ZipArchive& archive, const std::stop_token& stop)
{
    const QString index = QStringLiteral("xl/workbook.xml");
    const QStringList strings =
        sharedStrings(archive.read(QStringLiteral("xl/sharedStrings.xml")).value_or(QByteArray()));
    const QStringList sheets = relatedParts(archive, index, "sheet");
    const QList<QXmlStreamAttributes> names = elements(archive.read(index).value_or(QByteArray()), "sheet");
    QStringList pages;
    for (qsizetype i = 0; i < sheets.size() && !stop.stop_requested(); ++i) {
        const QString text = sheetText(archive.read(sheets[i]).value_or(QByteArray()), strings, stop);
        const QString name = i < names.size() ? attribute(names[i], "name") : QString();
        pages.append(name.isEmpty() ? text : name + QLatin1Char('\n') + text);
    }
    return pages;
}

QStringList slidePages(ZipArchive& archive, const std::stop_token& stop)
{
    QStringList pages;
    for (const QString& slide : relatedParts(archive, QStringLiteral("ppt/presentation.xml"), "sldId"))
        if (!stop.stop_requested())
            pages.append(slideText(archive.read(slide).value_or(QByteArray())));
    return pages;
}

QStringList bookPages(ZipArchive& archive, const std::stop_token& stop)
{
    const QList<QXmlStreamAttributes> roots =
        elements(archive.read(QStringLiteral("META-INF/container.xml")).value_or(QByteArray()), "rootfile");
    if (roots.isEmpty())
        return {};
    const QString package = attribute(roots.first(), "full-path");
    const QByteArray xml = archive.read(package).value_or(QByteArray());
    QHash<QString, QString> files;
    for (const QXmlStreamAttributes& item : elements(xml, "item"))
        files.insert(attribute(item, "id"), resolved(package, attribute(item, "href")));
    QStringList pages;
    qsizetype characters = 0;
    for (const QXmlStreamAttributes& reference : elements(xml, "itemref")) {
        const std::optional<QByteArray> chapter = archive.read(files.value(attribute(reference, "idref")));
        if (stop.stop_requested() || characters > kMaxCharacters)
            break;
        if (!chapter || chapter->size() > kMaxHtmlBytes)
            continue;
        const QString text = textOfHtml(decodeText(*chapter).value_or(QString()));
        characters += text.size();
        if (!text.isEmpty())
            pages.append(text);
    }
    return pages;
}

} // namespace

DocumentKind officeKind(const QString& file)
{
    ZipArchive archive(file);
    if (archive.contains(QStringLiteral("word/document.xml")))
        return DocumentKind::Word;
    if (archive.contains(QStringLiteral("xl/workbook.xml")))
        return DocumentKind::Spreadsheet;
    if (archive.contains(QStringLiteral("ppt/presentation.xml")))
        return DocumentKind::Presentation;
    if (archive.contains(QStringLiteral("META-INF/container.xml")))
        return DocumentKind::Epub;
    if (archive.contains(QStringLiteral("content.xml")))
        return DocumentKind::OpenDocument;
    return DocumentKind::Unknown;
}

DocumentText officeText(const QString& file, DocumentKind kind, const std::stop_token& stop)
{
    ZipArchive archive(file);
    QStringList pages;
    if (kind == DocumentKind::Word)
        pages = wordPages(archive.read(QStringLiteral("word/document.xml")).value_or(QByteArray()), stop);
    else if (kind == DocumentKind::Spreadsheet)
        pages = spreadsheetPages(archive, stop);
    else if (kind == DocumentKind::Presentation)
        pages = slidePages(archive, stop);
    else if (kind == DocumentKind::OpenDocument)
        pages = openDocumentPages(archive.read(QStringLiteral("content.xml")).value_or(QByteArray()), stop);
    else if (kind == DocumentKind::Epub)
        pages = bookPages(archive, stop);

    DocumentText text;
    for (const QString& page : pages)
        text.pages.append({static_cast<int>(text.pages.size()) + 1, page});
    if (archive.hitLimit())
        text.problem = QCoreApplication::translate(
            "documents",
            "Part of this document is too large to unpack. Save it as PDF or plain text and add that.");
    else if (text.pages.isEmpty() && !stop.stop_requested())
        text.problem =
            QCoreApplication::translate("documents", "No text was found in this document; it may be damaged, "
                                                     "locked or empty. Save it as PDF and add that.");
    return text;
}

} // namespace documents
