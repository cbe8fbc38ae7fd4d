#include "app/attachments/parts.h"

#include <QFileInfo>

#include "app/attachments/cost.h"
#include "app/attachments/part_texts.h"
#include "app/attachments/pictures.h"
#include "app/documents/pdf.h"
#include "engine/error.h"

namespace attachments {
namespace {

using inference::ContentPart;
using Kind = history::Attachment::Kind;

void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw engine::Error(engine::ErrorCode::Cancelled, "reading the attachment was cancelled");
}

[[noreturn]] void throwUnreadable(const history::Attachment& attachment, const QString& problem)
{
    throw engine::Error(engine::ErrorCode::BadFile,
                        (attachment.name + QStringLiteral(": ") + problem).toStdString());
}

std::vector<ContentPart> pdfParts(const history::Attachment& attachment, const QString& file,
                                  const std::stop_token& stop)
{
    const documents::PdfFacts facts = documents::pdfFacts(file);
    if (!facts.problem.isEmpty())
        throwUnreadable(attachment, facts.problem);
    const auto count = static_cast<int>(facts.pageSizes.size());
    const PageRange range = pageRange(attachment, count);
    const documents::DocumentText text = documents::pdfText(file, stop, range.first, range.last);
    std::vector<ContentPart> parts;
    for (int page = range.first; page <= range.last; ++page) {
        throwIfStopped(stop);
        parts.push_back({pageHeading(attachment.name, page, count)});
        if (attachment.budget > 0) {
            const engine::ImageSize pixels = pagePixels(facts.pageSizes[page - 1], attachment.budget);
            const QImage drawn = documents::renderPage(file, page, {pixels.width, pixels.height});
            if (drawn.isNull())
                throwUnreadable(
                    attachment,
                    QStringLiteral("page %1 cannot be drawn. Leave it out, or send the text alone.")
                        .arg(page));
            media::Attachment picture = mediaAttachment(attachment, file);
            picture.picture = pictureOf(drawn);
            parts.push_back({picture});
        }
        const qsizetype i = page - range.first;
        if (i < text.pages.size() && !text.pages[i].text.isEmpty())
            parts.push_back({pageTextPart(text.pages[i].text)});
    }
    return parts;
}

std::vector<ContentPart> textParts(const history::Attachment& attachment, const QString& file,
                                   const std::stop_token& stop)
{
    const documents::DocumentText text =
        documents::extractText(file, attachment.name, attachment.mimeType, stop);
    throwIfStopped(stop);
    if (text.pages.isEmpty())
        throwUnreadable(attachment, text.problem);
    return {{textPart(attachment.name, joinedPages(text.pages))}};
}

std::vector<ContentPart> partsOf(const history::Attachment& attachment, const QString& file,
                                 const std::stop_token& stop)
{
    throwIfStopped(stop);
    if (file.isEmpty() || !QFileInfo::exists(file))
        throw engine::Error(engine::ErrorCode::FileNotFound, "the stored copy of " +
                                                                 attachment.name.toStdString() +
                                                                 " is gone; attach the file again");
    switch (attachment.kind) {
    case Kind::Pdf:
        return pdfParts(attachment, file, stop);
    case Kind::Text:
        return textParts(attachment, file, stop);
    case Kind::Image:
    case Kind::Audio:
    case Kind::Video:
        break;
    }
    std::vector<ContentPart> parts;
    parts.push_back({mediaAttachment(attachment, file)});
    if (attachment.kind == Kind::Image && attachment.region)
        parts.push_back({regionPart(attachment.name, *attachment.region)});
    return parts;
}

} // namespace

inference::PartMaker partMaker(const history::Attachment& attachment, BlobPath pathOf)
{
    return [attachment, pathOf = std::move(pathOf)](const std::stop_token& stop) {
        return partsOf(attachment, pathOf ? pathOf(attachment.blob) : QString(), stop);
    };
}

} // namespace attachments
