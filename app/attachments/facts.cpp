#include "app/attachments/facts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

#include "app/attachments/part_texts.h"
#include "app/attachments/pictures.h"
#include "app/documents/document_text.h"
#include "app/documents/pdf.h"
#include "app/media/image_decoder.h"
#include "app/media/image_header.h"
#include "engine/error.h"

namespace attachments {
namespace {

using Kind = history::Attachment::Kind;
using documents::DocumentKind;

constexpr qsizetype kHeadCharacters = 1200;
constexpr qint64 kMaxMediaBytes = qint64{8} << 30;

QString translated(const char* text)
{
    return QCoreApplication::translate("attachments", text);
}

std::filesystem::path pathOf(const QString& file)
{
    return std::filesystem::path(file.toStdU16String());
}

void inspectPicture(const QString& file, const QString& name, Facts& facts)
{
    facts.kind = Kind::Image;
    media::Source source(pathOf(file), name.toStdString());
    const media::DecodedImage image = media::decodeImage(source);
    facts.media.kind = engine::MediaShape::Kind::Image;
    facts.media.size = image.picture.size;
    facts.warning = QString::fromStdString(image.warning);
    facts.preview = scaledDown(imageOf(image.picture), kPreviewSide);
    facts.looksLikeText = looksLikeText(facts.preview);
}

void inspectSoundOrVideo(const QString& file, const QString& name, const std::stop_token& stop, Facts& facts)
{
    media::Source source(pathOf(file), name.toStdString());
    facts.media = media::probe(source, stop);
    facts.kind = facts.media.kind == engine::MediaShape::Kind::Video ? Kind::Video : Kind::Audio;
    if (facts.kind == Kind::Video && facts.media.frameCount < 1)
        facts.problem =
            QCoreApplication::translate("attachments", "%1 has no frame that can be shown. Export it again.")
                .arg(name);
    else if (facts.kind == Kind::Audio && facts.media.samples < 161)
        facts.problem =
            QCoreApplication::translate("attachments",
                                        "%1 is too short to be heard. Record at least a tenth of a second.")
                .arg(name);
}

void inspectPdf(const QString& file, const QString& name, const TokenCounter& counter,
                const std::stop_token& stop, Facts& facts)
{
    facts.kind = Kind::Pdf;
    facts.mimeType = QStringLiteral("application/pdf");
    const documents::PdfFacts pdf = documents::pdfFacts(file);
    facts.problem = pdf.problem;
    facts.pageSizes = pdf.pageSizes;
    if (facts.problem.isEmpty())
        countTokens(facts, file, name, counter, stop);
}

void inspectText(const QString& file, const QString& name, const TokenCounter& counter,
                 const std::stop_token& stop, Facts& facts)
{
    facts.kind = Kind::Text;
    const documents::DocumentText text = documents::extractText(file, name, facts.mimeType, stop);
    if (text.pages.isEmpty()) {
        facts.problem = text.problem;
        return;
    }
    facts.warning = text.problem;
    const QString all = joinedPages(text.pages);
    facts.head = all.left(kHeadCharacters);
    facts.lineCount = all.count(QLatin1Char('\n')) + (all.endsWith(QLatin1Char('\n')) ? 0 : 1);
    facts.textTokens = tokensOf(textPart(name, all), counter);
    if (all.trimmed().isEmpty())
        facts.problem = QCoreApplication::translate("attachments", "%1 holds no text.").arg(name);
}

void inspectContent(const QString& file, const QString& name, const TokenCounter& counter,
                    const std::stop_token& stop, Facts& facts)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        facts.problem =
            QCoreApplication::translate(
                "attachments", "%1 cannot be read. Check that it is still there and that you may open it.")
                .arg(name);
        return;
    }
    constexpr qint64 kHeadBytes = 1 << 16;
    const QByteArray head = source.read(kHeadBytes);
    source.close();
    if (media::imageFormatOf(std::as_bytes(std::span(head.constData(), static_cast<size_t>(head.size()))))) {
        inspectPicture(file, name, facts);
        return;
    }
    switch (documents::documentKind(file, name)) {
    case DocumentKind::Pdf:
        inspectPdf(file, name, counter, stop, facts);
        break;
    case DocumentKind::Unknown:
        inspectSoundOrVideo(file, name, stop, facts);
        break;
    default: // formats that are not read say so themselves
        inspectText(file, name, counter, stop, facts);
        break;
    }
}

} // namespace

Facts inspect(const QString& file, const QString& name, const TokenCounter& counter,
              const std::stop_token& stop)
{
    Facts facts;
    const QFileInfo info(file);
    facts.sizeBytes = info.size();
    if (info.isDir())
        facts.problem =
            QCoreApplication::translate("attachments", "%1 is a folder. Add the files in it.").arg(name);
    else if (!info.isFile())
        facts.problem = QCoreApplication::translate(
                            "attachments", "%1 is not a file that can be read. Check that it is still there.")
                            .arg(name);
    else if (info.size() == 0)
        facts.problem = QCoreApplication::translate("attachments", "%1 is empty.").arg(name);
    else if (info.size() > kMaxMediaBytes)
        facts.problem = QCoreApplication::translate("attachments",
                                                    "%1 is larger than 8 GB. Cut out the part that you need.")
                            .arg(name);
    if (!facts.problem.isEmpty())
        return facts;
    facts.mimeType = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchContent).name();
    try {
        inspectContent(file, name, counter, stop, facts);
    } catch (const engine::Error& error) {
        if (error.code() != engine::ErrorCode::Cancelled)
            facts.problem = QString::fromUtf8(error.what());
    } catch (const std::exception&) {
        facts.problem = translated(QT_TRANSLATE_NOOP(
            "attachments",
            "There is not enough memory to read this file. Close other programs or choose a smaller one."));
    }
    if (stop.stop_requested() && facts.problem.isEmpty())
        facts.problem = translated(QT_TRANSLATE_NOOP("attachments", "Reading was stopped."));
    return facts;
}

void countTokens(Facts& facts, const QString& file, const QString& name, const TokenCounter& counter,
                 const std::stop_token& stop)
{
    if (facts.kind == Kind::Text) {
        const documents::DocumentText text = documents::extractText(file, name, facts.mimeType, stop);
        if (!stop.stop_requested())
            facts.textTokens = tokensOf(textPart(name, joinedPages(text.pages)), counter);
        return;
    }
    if (facts.kind != Kind::Pdf)
        return;
    const documents::DocumentText text = documents::pdfText(file, stop);
    const auto count = static_cast<int>(facts.pageSizes.size());
    QList<int> tokens;
    facts.hasText = false;
    for (int i = 0; i < count; ++i) {
        const QString pageText = i < text.pages.size() ? text.pages[i].text : QString();
        facts.hasText = facts.hasText || !pageText.isEmpty();
        tokens.append(tokensOf(pageHeading(name, i + 1, count), counter) +
                      (pageText.isEmpty() ? 0 : tokensOf(pageTextPart(pageText), counter)));
    }
    facts.pageTokens = tokens;
}

bool looksLikeText(const QImage& picture)
{
    // Found by trying: screenshots and scanned pages have fine edges in a third of their blocks and more,
    // photos and drawings in less than a tenth, and the ground of writing is one brightness.
    constexpr int kBlock = 16;
    constexpr int kEdge = 40;              // brightness between neighbours
    constexpr double kEdgesOfBlock = 0.12; // share of pixels
    constexpr double kBlocksOfPicture = 0.12;
    constexpr double kGroundOfPicture = 0.3;
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    std::array<int, 18> brightness{};
    int blocks = 0;
    int writtenBlocks = 0;
    for (int top = 0; top + kBlock < grey.height(); top += kBlock) {
        for (int left = 0; left + kBlock < grey.width(); left += kBlock) {
            int edges = 0;
            for (int y = top; y < top + kBlock; ++y) {
                const uchar* line = grey.constScanLine(y);
                const uchar* next = grey.constScanLine(y + 1);
                for (int x = left; x < left + kBlock; ++x) {
                    ++brightness[static_cast<size_t>(line[x] / 16)];
                    edges += std::abs(line[x] - line[x + 1]) > kEdge || std::abs(line[x] - next[x]) > kEdge;
                }
            }
            ++blocks;
            writtenBlocks += edges > kEdgesOfBlock * kBlock * kBlock;
        }
    }
    if (blocks < 16)
        return false;
    int ground = 0;
    for (size_t i = 0; i < 16; ++i)
        ground = std::max(ground, brightness[i] + brightness[i + 1]);
    return writtenBlocks > kBlocksOfPicture * blocks && ground > kGroundOfPicture * blocks * kBlock * kBlock;
}

} // namespace attachments
