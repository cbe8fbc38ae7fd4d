// Text out of documents of every kind, and what becomes of files that mean harm.
#include <QTest>

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtEndian>

#include <zlib.h>

#include "app/documents/document_text.h"
#include "app/documents/pdf.h"
#include "app/documents/text_encoding.h"
#include "app/documents/zip_archive.h"

using namespace documents;

namespace {

void append(QByteArray& out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.append(static_cast<char>(value >> (8 * i)));
}

QByteArray deflated(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), 0);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

struct ZipEntry
{
    QByteArray name;
    QByteArray bytes;
    qint64 claimedBytes = -1; ///< a lie about the size, if not -1
};

QByteArray zip(const QList<ZipEntry>& entries)
{
    QByteArray out;
    QByteArray directory;
    for (const ZipEntry& entry : entries) {
        const QByteArray packed = deflated(entry.bytes);
        const auto sum =
            static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef*>(entry.bytes.constData()),
                                       static_cast<uInt>(entry.bytes.size())));
        const auto size =
            static_cast<quint32>(entry.claimedBytes < 0 ? entry.bytes.size() : entry.claimedBytes);
        const auto offset = static_cast<quint32>(out.size());
        QByteArray common;
        append(common, 20, 2);
        append(common, 0, 2);
        append(common, 8, 2);
        append(common, 0, 4);
        append(common, sum, 4);
        append(common, static_cast<quint32>(packed.size()), 4);
        append(common, size, 4);
        append(common, static_cast<quint32>(entry.name.size()), 2);
        append(common, 0, 2);
        out += "PK\3\4" + common + entry.name + packed;
        directory += QByteArray("PK\1\2");
        append(directory, 20, 2);
        directory += common;
        append(directory, 0, 2);
        append(directory, 0, 2);
        append(directory, 0, 2);
        append(directory, 0, 4);
        append(directory, offset, 4);
        directory += entry.name;
    }
    const auto start = static_cast<quint32>(out.size());
    out += directory + "PK\5\6";
    append(out, 0, 4);
    append(out, static_cast<quint32>(entries.size()), 2);
    append(out, static_cast<quint32>(entries.size()), 2);
    append(out, static_cast<quint32>(directory.size()), 4);
    append(out, start, 4);
    append(out, 0, 2);
    return out;
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString text = QStringLiteral("Grüße, Žofie: 10 €\nzweite Zeile");
        QTest::newRow("utf-8") << text.toUtf8() << text;
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << text;
        QTest::newRow("line ends") << QByteArray("a\r\nb\rc") << QStringLiteral("a\nb\nc");
        QTest::newRow("windows-1252") << QByteArray("Gr\xFC\xDF"
                                                    "e from K\xF6ln: \x80 \x93x\x94")
                                      << QStringLiteral("Grüße from Köln: € “x”");
        QTest::newRow("chinese") << QStringLiteral("你好，世界").toUtf8() << QStringLiteral("你好，世界");
        for (const bool isBig : {false, true})
            for (const bool isMarked : {false, true}) {
                QByteArray bytes;
                for (const QChar c : (isMarked ? QStringLiteral("\uFEFF") : QString()) + text) {
                    const char16_t unit = c.unicode();
                    bytes +=
                        isBig ? QByteArray{1, static_cast<char>(unit >> 8)} + static_cast<char>(unit & 0xFF)
                              : QByteArray{1, static_cast<char>(unit & 0xFF)} + static_cast<char>(unit >> 8);
                }
                QTest::addRow("utf-16 %s%s", isBig ? "be" : "le", isMarked ? " with mark" : "")
                    << bytes << text;
            }
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const std::optional<QString> text = decodeText(bytes);
        QVERIFY(text.has_value());
        QTEST(*text, "text");
    }

    void binaryIsNoText()
    {
        QByteArray noise;
        for (int i = 0; i < 4096; ++i)
            noise.append(static_cast<char>(i * 7919 >> 3));
        QVERIFY(!decodeText(noise).has_value());
        QVERIFY(!extractText(write("noise.txt", noise), "noise.txt").problem.isEmpty());
        QVERIFY(looksLikeText(QStringLiteral("ä").repeated(10).toUtf8().left(19))); // cut in a character
    }

    void html()
    {
        const QByteArray page =
            "<!DOCTYPE html><html><head><title>T</title><style>p{color:red}</style>"
            "<link rel=stylesheet href='/etc/passwd'></head><body><h1>Head</h1><p>One &amp; two</p>"
            "<img "
            "src='file:///etc/passwd'><script>alert(1)</script><ul><li>a</li><li>b</li></ul></body></html>";
        const DocumentText text = extractText(write("page.bin", page), "page.bin");
        QVERIFY(text.problem.isEmpty());
        QCOMPARE(text.pages.size(), 1);
        QVERIFY(text.pages[0].text.contains("Head\nOne & two"));
        QVERIFY(!text.pages[0].text.contains("alert"));
        QVERIFY(!text.pages[0].text.contains("root:"));
    }

    void pdf()
    {
        const QString file = m_folder.filePath("two.pdf");
        writePdf(file, {"First page of the report", "Second page"});
        QCOMPARE(documentKind(file, "two.txt"), DocumentKind::Pdf);
        const DocumentText text = extractText(file, "two.pdf");
        QCOMPARE(text.problem, QString());
        QCOMPARE(text.pages.size(), 2);
        QVERIFY(text.pages[0].text.contains("First page of the report"));
        QCOMPARE(text.pages[1].number, 2);
        QVERIFY(text.pages[1].text.contains("Second"));
        QCOMPARE(pdfText(file, {}, 2, 2).pages.size(), 1);
        const PdfFacts facts = pdfFacts(file);
        QCOMPARE(facts.pageSizes.size(), 2);
        QVERIFY(qAbs(facts.pageSizes[0].width() - 595) < 2);
        const QImage page = renderPage(file, 1, {300, 424});
        QCOMPARE(page.size(), QSize(300, 424));
        QCOMPARE(page.pixelColor(299, 423), QColor(Qt::white));
        bool hasInk = false;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                hasInk = hasInk || page.pixelColor(x, y).lightness() < 100;
        QVERIFY(hasInk);
        QVERIFY(renderPage(file, 3, {10, 10}).isNull());
        QVERIFY(renderPage(file, 1, {100000, 10}).isNull());
    }

    void damagedPdf()
    {
        const QString file = m_folder.filePath("whole.pdf");
        writePdf(file, {"text"});
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (const qsizetype size : {qsizetype{8}, bytes.size() / 4, bytes.size() / 2, bytes.size() - 30}) {
            const DocumentText text = extractText(write("cut.pdf", bytes.left(size)), "cut.pdf");
            QVERIFY(!text.problem.isEmpty() || !text.pages.isEmpty());
        }
        QVERIFY(
            extractText(write("only.pdf", "%PDF-1.7 nothing else"), "only.pdf").problem.contains("damaged"));
    }

    void office_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QStringList>("pages");
        QTest::newRow("docx")
            << zip({{"word/document.xml",
                     "<w:document "
                     "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                     "<w:p><w:r><w:t>Hello</w:t></w:r><w:r><w:t xml:space='preserve'> world</w:t></w:r></w:p>"
                     "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</"
                     "w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                     "<w:p><w:r><w:br w:type='page'/><w:t>Next</w:t></w:r></w:p></w:body></w:document>"}})
            << QStringList{"Hello world\na \tb", "Next"};
        QTest::newRow("xlsx")
            << zip({{"xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Stock' sheetId='1' "
                                        "r:id='rId7'/></sheets></workbook>"},
                    {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId7' "
                                                   "Target='worksheets/sheet1.xml'/></Relationships>"},
                    {"xl/sharedStrings.xml",
                     "<sst><si><t>Item</t></si><si><r><t>Co</t></r><r><t>unt</t></r></si></sst>"},
                    {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c r='A1' t='s'><v>0</v></c><c "
                                                 "r='C1' t='s'><v>1</v></c></row>"
                                                 "<row><c r='A2' t='inlineStr'><is><t>pens</t></is></c><c "
                                                 "r='C2'><v>12</v></c></row></sheetData></worksheet>"}})
            << QStringList{"Stock\nItem\t\tCount\npens\t\t12"};
        QTest::newRow("pptx")
            << zip({{"ppt/presentation.xml",
                     "<p:presentation xmlns:p='p' xmlns:r='r'><p:sldIdLst><p:sldId id='256' "
                     "r:id='b'/><p:sldId id='257' r:id='a'/></p:sldIdLst></p:presentation>"},
                    {"ppt/_rels/presentation.xml.rels",
                     "<Relationships><Relationship Id='a' Target='slides/slide1.xml'/><Relationship Id='b' "
                     "Target='/ppt/slides/slide2.xml'/></Relationships>"},
                    {"ppt/slides/slide1.xml", "<s xmlns:a='a'><a:p><a:r><a:t>last</a:t></a:r></a:p></s>"},
                    {"ppt/slides/slide2.xml", "<s xmlns:a='a'><a:p><a:r><a:t>first</a:t></a:r></a:p></s>"}})
            << QStringList{"first", "last"};
        const QByteArray names = " xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:draw='d'";
        QTest::newRow("odt")
            << zip({{"content.xml",
                     "<office:document-content" + names +
                         "><office:body><office:text><text:h>Title</text:h><text:p>One<text:s/>two</text:p></"
                         "office:text></office:body></office:document-content>"}})
            << QStringList{"Title\nOne two"};
        QTest::newRow("ods")
            << zip({{"content.xml",
                     "<office:document-content" + names +
                         "><office:body><office:spreadsheet><table:table "
                         "table:name='S'><table:table-row><table:table-cell><text:p>a</text:p></"
                         "table:table-cell>"
                         "<table:table-cell "
                         "table:number-columns-repeated='2'/><table:table-cell><text:p>b</text:p></"
                         "table:table-cell><table:table-cell "
                         "table:number-columns-repeated='16000'/></table:table-row></table:table>"
                         "<table:table><table:table-row><table:table-cell><text:p>c</text:p></"
                         "table:table-cell></table:table-row></table:table></office:spreadsheet></"
                         "office:body></office:document-content>"}})
            << QStringList{"a\t\t\tb", "c"};
        QTest::newRow("epub")
            << zip({{"META-INF/container.xml",
                     "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>"},
                    {"OEBPS/book.opf", "<package><manifest><item id='two' href='ch%202.xhtml'/><item "
                                       "id='one' href='ch1.xhtml'/></manifest><spine><itemref "
                                       "idref='one'/><itemref idref='two'/></spine></package>"},
                    {"OEBPS/ch1.xhtml", "<html><body><p>Chapter one</p></body></html>"},
                    {"OEBPS/ch 2.xhtml", "<html><body><p>Chapter two</p></body></html>"}})
            << QStringList{"Chapter one", "Chapter two"};
    }

    void office()
    {
        QFETCH(QByteArray, archive);
        QFETCH(QStringList, pages);
        const DocumentText text = extractText(write("office.zip", archive), "office.zip");
        QCOMPARE(text.problem, QString());
        QStringList found;
        for (const DocumentPage& page : text.pages)
            found.append(page.text);
        QCOMPARE(found, pages);
    }

    void hostileArchives()
    {
        const QByteArray zeros(200 << 20, ' ');
        const DocumentText bomb =
            extractText(write("bomb.docx", zip({{"word/document.xml", zeros}})), "bomb.docx");
        QVERIFY(bomb.pages.isEmpty());
        QVERIFY(bomb.problem.contains("too large"));

        // Announces little and unpacks to much: stopped at what it announced.
        ZipArchive liar(write("liar.zip", zip({{"word/document.xml", zeros.left(50 << 20), 1000}})));
        QVERIFY(!liar.read("word/document.xml").has_value());

        const QByteArray good =
            zip({{"word/document.xml", "<w:document xmlns:w='x'><w:p><w:t>text</w:t></w:p></w:document>"}});
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0xFF);
            extractText(write("bad.docx", bad), "bad.docx");
            extractText(write("cut.docx", good.left(i)), "cut.docx");
        }
        const QByteArray laughs =
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d "
            "'&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]><x><t>&d;</t></x>";
        const DocumentText laughing =
            extractText(write("laughs.docx", zip({{"word/document.xml", laughs}})), "laughs.docx");
        QVERIFY(laughing.pages.isEmpty());
    }

    void unreadKindsSayWhatToDo()
    {
        QVERIFY(extractText(write("old.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest"), "old.doc")
                    .problem.contains(".docx"));
        QVERIFY(extractText(write("a.rtf", "{\\rtf1 x}"), "a.rtf").problem.contains("PDF"));
        QVERIFY(!extractText(m_folder.filePath("none"), "none").problem.isEmpty());
        QVERIFY(!extractText(m_folder.path(), "folder").problem.isEmpty());
    }

    void cancelled()
    {
        const QString file = m_folder.filePath("stop.pdf");
        writePdf(file, {"a", "b"});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(extractText(file, "stop.pdf", {}, stop.get_token()).pages.isEmpty());
    }

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    void writePdf(const QString& file, const QStringList& pages)
    {
        QPdfWriter writer(file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.setFont(QFont(QStringLiteral("Inter"), 24));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            painter.drawText(1000, 1000, pages[i]);
        }
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(DocumentsTest)
#include "documents_test.moc"
