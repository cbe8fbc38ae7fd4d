#include "app/documents/document_xml.h"

#include <QXmlStreamReader>

#include <algorithm>

#include "app/documents/limits.h"

namespace documents {
namespace {

constexpr int kMaxEmptyCells = 64; ///< sheets announce thousands of them to the right of their data

/// "BC12" → 54 (column from 0); -1 for what is no cell's name.
int columnOf(QStringView cell)
{
    int column = 0;
    int letters = 0;
    for (const QChar c : cell) {
        if (c < QLatin1Char('A') || c > QLatin1Char('Z') || letters == 3)
            break;
        column = column * 26 + (c.unicode() - 'A' + 1);
        ++letters;
    }
    return letters > 0 ? column - 1 : -1;
}

QString trimmedLines(const QString& text)
{
    QString out;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        qsizetype end = line.size();
        while (end > 0 && line[end - 1].isSpace())
            --end;
        out += line.left(end) + QLatin1Char('\n');
    }
    return out.trimmed();
}

} // namespace

QStringList wordPages(const QByteArray& xml, const std::stop_token& stop)
{
    QStringList pages;
    QString page;
    qsizetype characters = 0;
    int cellDepth = 0;
    QXmlStreamReader reader(xml);
    const auto endPage = [&] {
        characters += page.size();
        if (!page.trimmed().isEmpty())
            pages.append(trimmedLines(page));
        page.clear();
    };
    while (!reader.atEnd() && !stop.stop_requested() && characters + page.size() < kMaxCharacters) {
        reader.readNext();
        const QStringView name = reader.name();
        if (reader.isStartElement()) {
            if (name == QLatin1String("t"))
                page += reader.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (name == QLatin1String("tab"))
                page += QLatin1Char('\t');
            else if (name == QLatin1String("lastRenderedPageBreak"))
                endPage();
            else if (name == QLatin1String("br") || name == QLatin1String("cr")) {
                if (reader.attributes().value(
                        QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
                        QStringLiteral("type")) == QLatin1String("page"))
                    endPage();
                else
                    page += QLatin1Char('\n');
            } else if (name == QLatin1String("tc"))
                ++cellDepth;
            else if (name == QLatin1String("delText") || name == QLatin1String("instrText"))
                reader.skipCurrentElement();
        } else if (reader.isEndElement()) {
            if (name == QLatin1String("p"))
                page += cellDepth > 0 ? QLatin1Char(' ') : QLatin1Char('\n');
            else if (name == QLatin1String("tc")) {
                --cellDepth;
                page += QLatin1Char('\t');
            } else if (name == QLatin1String("tr"))
                page += QLatin1Char('\n');
        }
    }
    endPage();
    return pages;
}

QString slideText(const QByteArray& xml)
{
    QString text;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && text.size() < kMaxCharacters) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("t"))
            text += reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (reader.isStartElement() && reader.name() == QLatin1String("br"))
            text += QLatin1Char('\n');
        else if (reader.isEndElement() && reader.name() == QLatin1String("p"))
            text += QLatin1Char('\n');
    }
    return trimmedLines(text);
}

QStringList sharedStrings(const QByteArray& xml)
{
    QStringList strings;
    QString string;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("si"))
            string.clear();
        else if (reader.isStartElement() && reader.name() == QLatin1String("rPh")) // how to pronounce it
            reader.skipCurrentElement();
        else if (reader.isStartElement() && reader.name() == QLatin1String("t"))
            string += reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (reader.isEndElement() && reader.name() == QLatin1String("si"))
            strings.append(string);
    }
    return strings;
}

QString sheetText(const QByteArray& xml, const QStringList& strings, const std::stop_token& stop)
{
    QString text;
    QStringList row;
    int column = -1;
    QString type;
    QXmlStreamReader reader(xml);
    const auto put = [&](const QString& value) {
        if (value.isEmpty())
            return;
        const int empty = column >= 0 ? std::clamp<int>(column - int(row.size()), 0, kMaxEmptyCells) : 0;
        for (int i = 0; i < empty; ++i)
            row.append(QString());
        row.append(value);
    };
    while (!reader.atEnd() && !stop.stop_requested() && text.size() < kMaxCharacters) {
        reader.readNext();
        const QStringView name = reader.name();
        if (reader.isStartElement()) {
            if (name == QLatin1String("row"))
                row.clear();
            else if (name == QLatin1String("c")) {
                column = columnOf(reader.attributes().value(QStringLiteral("r")));
                type = reader.attributes().value(QStringLiteral("t")).toString();
            } else if (name == QLatin1String("v")) {
                const QString value = reader.readElementText(QXmlStreamReader::IncludeChildElements);
                put(type == QLatin1String("s") ? strings.value(value.toInt()) : value);
            } else if (name == QLatin1String("t"))
                put(reader.readElementText(QXmlStreamReader::IncludeChildElements));
        } else if (reader.isEndElement() && name == QLatin1String("row") && !row.isEmpty())
            text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return trimmedLines(text);
}

QStringList openDocumentPages(const QByteArray& xml, const std::stop_token& stop)
{
    QStringList pages;
    QString page;
    qsizetype characters = 0;
    int cellDepth = 0;
    int cellRepeats = 1;
    qsizetype cellStart = 0;
    QXmlStreamReader reader(xml);
    bool inBody = false;
    const auto endPage = [&] {
        characters += page.size();
        if (!page.trimmed().isEmpty())
            pages.append(trimmedLines(page));
        page.clear();
    };
    while (!reader.atEnd() && !stop.stop_requested() && characters + page.size() < kMaxCharacters) {
        reader.readNext();
        const QStringView name = reader.name();
        if (name == QLatin1String("body"))
            inBody = reader.isStartElement();
        if (!inBody)
            continue;
        if (reader.isCharacters() && !reader.isWhitespace())
            page += reader.text();
        else if (reader.isCharacters() && !page.isEmpty() && !page.back().isSpace())
            page += QLatin1Char(' ');
        else if (reader.isStartElement()) {
            if (name == QLatin1String("tab"))
                page += QLatin1Char('\t');
            else if (name == QLatin1String("line-break"))
                page += QLatin1Char('\n');
            else if (name == QLatin1String("s"))
                page += QLatin1Char(' ');
            else if (name == QLatin1String("tracked-changes") || name == QLatin1String("annotation"))
                reader.skipCurrentElement();
            else if (name == QLatin1String("table-cell") || name == QLatin1String("covered-table-cell")) {
                ++cellDepth;
                cellStart = page.size();
                cellRepeats = 1;
                for (const QXmlStreamAttribute& attribute : reader.attributes())
                    if (attribute.name() == QLatin1String("number-columns-repeated"))
                        cellRepeats = std::clamp(attribute.value().toInt(), 1, kMaxEmptyCells);
            }
        } else if (reader.isEndElement()) {
            if (name == QLatin1String("p") || name == QLatin1String("h"))
                page += cellDepth > 0 ? QLatin1Char(' ') : QLatin1Char('\n');
            else if (name == QLatin1String("table-cell") || name == QLatin1String("covered-table-cell")) {
                --cellDepth;
                const QString cell = page.mid(cellStart).trimmed();
                page.truncate(cellStart);
                for (int i = 0; i < cellRepeats; ++i)
                    page += cell + QLatin1Char('\t');
            } else if (name == QLatin1String("table-row"))
                page += QLatin1Char('\n');
            else if ((name == QLatin1String("table") && cellDepth == 0) || name == QLatin1String("page")) {
                if (name == QLatin1String("page") || reader.prefix() == QLatin1String("table"))
                    page += QLatin1Char('\f');
            }
        }
    }
    // Sheets and slides end with a form feed; a text document's tables do too, and are no pages.
    if (!xml.contains("<office:text")) {
        const QString all = page;
        for (const QString& part : all.split(QLatin1Char('\f'))) {
            page = part;
            endPage();
        }
        return pages;
    }
    page.remove(QLatin1Char('\f'));
    endPage();
    return pages;
}

} // namespace documents
