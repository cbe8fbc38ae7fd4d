#include "app/attachments/cost.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/attachments/part_texts.h"
#include "engine/error.h"

namespace attachments {
namespace {

using Kind = history::Attachment::Kind;

constexpr int kTextBudget = 560; ///< small print needs it: at 280 a page of text is 13 × 20 tokens

engine::TokenCounter engineCounter(const Abilities& abilities)
{
    if (!abilities.countTokens)
        return {};
    return [count = abilities.countTokens](std::string_view text) {
        return count(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    };
}

void addMedia(const engine::MediaShape& shape, int budget, const Abilities& abilities, Cost& cost)
{
    const engine::MediaCost part = engine::mediaCost(shape, budget, engineCounter(abilities));
    if (cost.pictures == 0)
        cost.seen = part.seen;
    cost.pictures += part.pictures;
    cost.tokens += part.contextTokens;
    cost.softTokens += part.softTokens;
    cost.exact = cost.exact && part.exact;
}

void addPdf(const history::Attachment& attachment, const Facts& facts, const Abilities& abilities, Cost& cost)
{
    const PageRange range = pageRange(attachment, static_cast<int>(facts.pageSizes.size()));
    for (int page = range.first; page <= range.last && page <= facts.pageSizes.size(); ++page) {
        cost.tokens += facts.pageTokens.value(page - 1);
        if (attachment.budget == 0)
            continue;
        engine::MediaShape shape;
        shape.size = pagePixels(facts.pageSizes[page - 1], attachment.budget);
        addMedia(shape, attachment.budget, abilities, cost);
    }
    cost.exact = cost.exact && static_cast<bool>(abilities.countTokens);
}

} // namespace

media::Attachment mediaAttachment(const history::Attachment& attachment, const QString& file)
{
    media::Attachment media;
    media.kind = attachment.kind == Kind::Audio   ? engine::MediaShape::Kind::Audio
                 : attachment.kind == Kind::Video ? engine::MediaShape::Kind::Video
                                                  : engine::MediaShape::Kind::Image;
    media.file = std::filesystem::path(file.toStdU16String());
    media.name = attachment.name.toStdString();
    media.budget =
        engine::isImageBudget(attachment.budget) ? attachment.budget : media::defaultBudget(media.kind);
    media.videoFrames = 0; // one per second, as the models were made for
    media.withSound = attachment.withSound;
    media.startSeconds = std::max(attachment.startSeconds, 0.0);
    if (attachment.endSeconds > media.startSeconds)
        media.endSeconds = attachment.endSeconds;
    if (attachment.region && attachment.kind == Kind::Image)
        media.region = media::PictureRegion{attachment.region->left(), attachment.region->top(),
                                            attachment.region->right(), attachment.region->bottom()};
    return media;
}

Cost costOf(const history::Attachment& attachment, const Facts& facts, std::optional<int> audioSegments,
            const Abilities& abilities)
{
    Cost cost;
    try {
        switch (attachment.kind) {
        case Kind::Image:
        case Kind::Audio:
        case Kind::Video: {
            const media::Attachment media = mediaAttachment(attachment, {});
            engine::MediaShape shape =
                media::shapeOf(facts.media, media, abilities.hears || attachment.kind == Kind::Audio);
            shape.audioSegments = audioSegments;
            addMedia(shape, media.budget, abilities, cost);
            if (media.region)
                cost.tokens +=
                    tokensOf(regionPart(attachment.name, *attachment.region), abilities.countTokens);
            break;
        }
        case Kind::Pdf:
            addPdf(attachment, facts, abilities, cost);
            break;
        case Kind::Text:
            cost.tokens = facts.textTokens;
            cost.exact = static_cast<bool>(abilities.countTokens);
            break;
        }
    } catch (const engine::Error&) {
        cost.exact = false; // a range too short to be heard costs nothing
    }
    const bool hasSpeed =
        abilities.prefillTokensPerSecond > 0 && (cost.softTokens == 0 || abilities.towerTokensPerSecond > 0);
    if (hasSpeed)
        cost.seconds = cost.tokens / abilities.prefillTokensPerSecond +
                       (cost.softTokens > 0 ? cost.softTokens / abilities.towerTokensPerSecond : 0);
    return cost;
}

QString refusal(Kind kind, int budget, const Abilities& abilities)
{
    if (!abilities.isLoaded)
        return {};
    const bool needsEyes = kind == Kind::Image || kind == Kind::Video || (kind == Kind::Pdf && budget > 0);
    if (needsEyes && !abilities.sees)
        return kind == Kind::Pdf
                   ? QCoreApplication::translate("attachments",
                                                 "%1 cannot see. Send the text alone, or load a Gemma 4 "
                                                 "model with its vision tower (E2B, E4B, 12B, 26B-A4B, 31B).")
                         .arg(abilities.modelName)
                   : QCoreApplication::translate("attachments",
                                                 "%1 cannot see. Load a Gemma 4 model with its vision tower "
                                                 "(E2B, E4B, 12B, 26B-A4B, 31B).")
                         .arg(abilities.modelName);
    if (kind == Kind::Audio && !abilities.hears)
        return QCoreApplication::translate("attachments", "%1 cannot hear. Gemma 4 E2B, E4B and 12B can.")
            .arg(abilities.modelName);
    return {};
}

void setDefaults(history::Attachment& attachment, const Facts& facts, const Abilities& abilities)
{
    attachment.kind = facts.kind;
    attachment.withSound = facts.kind == Kind::Video && facts.media.samples > 0;
    switch (facts.kind) {
    case Kind::Image:
        attachment.budget =
            facts.looksLikeText ? kTextBudget : media::defaultBudget(engine::MediaShape::Kind::Image);
        break;
    case Kind::Video:
        attachment.budget = media::defaultBudget(engine::MediaShape::Kind::Video);
        break;
    case Kind::Pdf: {
        attachment.budget = abilities.isLoaded && !abilities.sees ? 0 : kTextBudget;
        // A long document would fill the context before a word is asked: as many pages as half of it holds.
        const auto pages = static_cast<int>(facts.pageSizes.size());
        int last = 1;
        while (last < pages) {
            setPageRange(attachment, {1, last + 1}, pages);
            if (abilities.contextLength > 0 &&
                costOf(attachment, facts, {}, abilities).tokens > abilities.contextLength / 2)
                break;
            ++last;
        }
        setPageRange(attachment, {1, last}, pages);
        break;
    }
    case Kind::Audio:
    case Kind::Text:
        break;
    }
}

} // namespace attachments
