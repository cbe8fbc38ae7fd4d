#include "app/attachments/attachment_item.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

#include "app/attachments/background.h"
#include "app/attachments/part_texts.h"
#include "app/attachments/texts.h"
#include "engine/media/mel.h"

namespace attachments {
namespace {

constexpr int kSettleMs = 150;
constexpr double kLeastRangeSeconds = 1;

QString joined(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

QString sizeOf(engine::ImageSize size)
{
    return QStringLiteral("%1 × %2").arg(size.width).arg(size.height);
}

} // namespace

AttachmentItem::AttachmentItem(Workshop& workshop, const QString& name, QObject* parent)
    : QObject(parent),
      m_workshop(workshop),
      m_filmstrip(workshop)
{
    m_attachment.name = name;
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (kind() == Kind::Video)
            m_filmstrip.show(m_attachment.blob,
                             media::chooseFrames(m_facts.media.frameCount, m_facts.media.framesPerSecond,
                                                 mediaSettings()));
        countSegments();
    });
}

media::Attachment AttachmentItem::mediaSettings() const
{
    return mediaAttachment(m_attachment, m_workshop.pathOf(m_attachment.blob));
}

void AttachmentItem::setImported(const Imported& imported, const Abilities& abilities)
{
    m_attachment = imported.attachment;
    m_facts = imported.facts;
    m_abilities = abilities;
    m_state = m_facts.problem.isEmpty() ? State::Ready : State::Failed;
    m_facts.preview = {}; // in the thumbnails by now
    measure();
    emit changed();
    if (m_state != State::Ready)
        return;
    if (kind() == Kind::Video)
        m_filmstrip.show(
            m_attachment.blob,
            media::chooseFrames(m_facts.media.frameCount, m_facts.media.framesPerSecond, mediaSettings()));
    if (kind() == Kind::Audio || (kind() == Kind::Video && m_facts.media.samples > 0))
        readSound();
}

void AttachmentItem::setAbilities(const Abilities& abilities)
{
    const bool countsAlike =
        abilities.modelName == m_abilities.modelName &&
        static_cast<bool>(abilities.countTokens) == static_cast<bool>(m_abilities.countTokens);
    m_abilities = abilities;
    measure();
    emit changed();
    if (countsAlike || m_state != State::Ready || (kind() != Kind::Pdf && kind() != Kind::Text))
        return;
    inBackground(
        m_workshop.pool(), this,
        [facts = m_facts, file = m_workshop.pathOf(m_attachment.blob), name = m_attachment.name,
         counter = abilities.countTokens, stop = m_workshop.closing()]() mutable {
            countTokens(facts, file, name, counter, stop);
            return facts;
        },
        [this](const Facts& facts) {
            m_facts = facts;
            measure();
            emit changed();
        });
}

void AttachmentItem::measure()
{
    m_cost = m_state == State::Ready ? costOf(m_attachment, m_facts, m_segments, m_abilities) : Cost{};
}

void AttachmentItem::settingsChanged()
{
    measure();
    emit changed();
}

void AttachmentItem::readSound()
{
    const int request = ++m_soundRequest;
    inBackground(
        m_workshop.pool(), this,
        [media = mediaSettings(), samples = m_facts.media.samples, stop = m_workshop.closing()] {
            return soundShape(media, samples, stop);
        },
        [this, request](const SoundShape& sound) {
            m_sound = sound;
            emit peaksChanged();
            if (request != m_soundRequest || sound.segments == 0)
                return;
            m_segments = sound.segments;
            settingsChanged();
        });
}

void AttachmentItem::countSegments()
{
    // Sound up to 30 s is one piece, whatever its pauses.
    const engine::MediaShape shape = media::shapeOf(m_facts.media, mediaSettings(), true);
    if (shape.samples <= engine::kMaxAudioSamples)
        return;
    const int request = ++m_soundRequest;
    inBackground(
        m_workshop.pool(), this,
        [media = mediaSettings(), stop = m_workshop.closing()] { return soundSegments(media, stop); },
        [this, request](int segments) {
            if (request != m_soundRequest || segments == 0)
                return;
            m_segments = segments;
            settingsChanged();
        });
}

std::optional<history::Attachment> AttachmentItem::kept() const
{
    return m_state == State::Ready ? m_attachment : m_origin;
}

bool AttachmentItem::isSendable() const
{
    return m_state == State::Ready && message().isEmpty();
}

QString AttachmentItem::kindText() const
{
    return attachments::kindText(m_attachment.kind);
}

QString AttachmentItem::iconName() const
{
    return kindIcon(m_attachment.kind);
}

QString AttachmentItem::message() const
{
    if (m_state == State::Failed)
        return m_facts.problem;
    return m_state == State::Ready ? refusal(m_attachment.kind, m_attachment.budget, m_abilities) : QString();
}

QString AttachmentItem::hint() const
{
    if (m_state != State::Ready)
        return {};
    if (!m_facts.warning.isEmpty())
        return m_facts.warning;
    switch (kind()) {
    case Kind::Image:
        if (m_facts.looksLikeText && m_attachment.budget < 560)
            return tr("Looks like text: 560 tokens and more read small print.");
        break;
    case Kind::Video: {
        const engine::VideoFrameChoice frames =
            media::chooseFrames(m_facts.media.frameCount, m_facts.media.framesPerSecond, mediaSettings());
        if (frames.thinned)
            return tr("Longer than a minute: one frame every %1 s. Choose a range to see more of it.")
                .arg(std::llround(frames.secondsApart()));
        break;
    }
    case Kind::Pdf:
        if (m_attachment.budget == 0 && !m_facts.hasText)
            return tr("These pages hold no text of their own: send them as pictures.");
        if (lastPage() < pageCount())
            return tr("Only pages %1 to %2 are sent.").arg(firstPage()).arg(lastPage());
        break;
    case Kind::Audio:
    case Kind::Text:
        break;
    }
    if (m_abilities.contextLength > 0 && m_cost.tokens > m_abilities.contextLength)
        return tr("Larger than the whole context. Send less of it, or load the model with a longer context.");
    return {};
}

QString AttachmentItem::previewUrl() const
{
    return m_state == State::Ready ? attachments::previewUrl(m_attachment) : QString();
}

QString AttachmentItem::detail() const
{
    if (m_state == State::Reading)
        return tr("Reading…");
    if (m_state == State::Failed)
        return {};
    switch (kind()) {
    case Kind::Image: {
        const engine::ImageSize original = media::shapeOf(m_facts.media, mediaSettings(), false).size;
        return (hasRegion() ? tr("part of %1", "size of a picture").arg(sizeOf(original))
                            : sizeOf(original)) +
               QStringLiteral(" → ") + sizeOf(m_cost.seen);
    }
    case Kind::Video:
        return joined({timeText(duration()),
                       tr("%1 of %2 frames").arg(m_cost.pictures).arg(m_facts.media.frameCount),
                       !hasSound()          ? tr("no sound")
                       : !m_abilities.hears ? tr("the model hears no sound")
                       : withSound()        ? tr("with sound")
                                            : tr("without sound")});
    case Kind::Audio:
        return joined({timeText(duration()), m_segments.value_or(1) > 1
                                                 ? tr("cut into %1 pieces at pauses").arg(*m_segments)
                                                 : QString()});
    case Kind::Pdf:
        return joined({pageCount() == 1 ? tr("1 page") : tr("%1 pages").arg(pageCount()),
                       m_attachment.budget > 0 ? sizeOf(m_cost.seen) : tr("text alone")});
    case Kind::Text:
        break;
    }
    return joined(
        {m_facts.lineCount == 1 ? tr("1 line") : tr("%1 lines").arg(QLocale().toString(m_facts.lineCount)),
         sizeText(m_attachment.sizeBytes)});
}

bool AttachmentItem::hasBudget() const
{
    return m_state == State::Ready && (kind() == Kind::Image || kind() == Kind::Video || kind() == Kind::Pdf);
}

void AttachmentItem::setBudget(int budget)
{
    const bool isKnown = engine::isImageBudget(budget) || (budget == 0 && kind() == Kind::Pdf);
    if (!hasBudget() || !isKnown || budget == m_attachment.budget)
        return;
    m_attachment.budget = budget;
    settingsChanged();
}

int AttachmentItem::budgetIndex() const
{
    const auto found =
        std::find(engine::kImageBudgets.begin(), engine::kImageBudgets.end(), m_attachment.budget);
    return found == engine::kImageBudgets.end() ? -1
                                                : static_cast<int>(found - engine::kImageBudgets.begin());
}

void AttachmentItem::setBudgetIndex(int index)
{
    if (index < 0)
        setBudget(0);
    else if (index < static_cast<int>(engine::kImageBudgets.size()))
        setBudget(engine::kImageBudgets[static_cast<size_t>(index)]);
}

QString AttachmentItem::tokensText() const
{
    if (m_state != State::Ready)
        return {};
    const QString count = QLocale().toString(m_cost.tokens);
    return m_cost.exact ? tr("%1 tokens").arg(count) : tr("about %1 tokens").arg(count);
}

QString AttachmentItem::costText() const
{
    if (m_state != State::Ready)
        return {};
    QStringList parts;
    if (m_cost.seconds)
        parts.append(durationText(*m_cost.seconds));
    if (m_abilities.contextLength > 0)
        parts.append(tr("%1 % of context")
                         .arg(QLocale().toString(100 * m_cost.shareOf(m_abilities.contextLength), 'f', 1)));
    return joined(parts);
}

bool AttachmentItem::hasSound() const
{
    return m_state == State::Ready && (kind() == Kind::Audio || kind() == Kind::Video) &&
           m_facts.media.samples >= engine::kMinAudioSamples;
}

void AttachmentItem::setWithSound(bool withSound)
{
    if (kind() != Kind::Video || withSound == m_attachment.withSound)
        return;
    m_attachment.withSound = withSound;
    settingsChanged();
}

double AttachmentItem::duration() const
{
    return kind() == Kind::Audio || kind() == Kind::Video ? m_facts.media.seconds : 0;
}

double AttachmentItem::endSeconds() const
{
    return m_attachment.endSeconds > 0 ? std::min(m_attachment.endSeconds, duration()) : duration();
}

QString AttachmentItem::rangeText() const
{
    return tr("Range %1–%2").arg(timeText(startSeconds()), timeText(endSeconds()));
}

void AttachmentItem::setRange(double startSeconds, double endSeconds)
{
    if (duration() <= 0 || !std::isfinite(startSeconds) || !std::isfinite(endSeconds))
        return;
    const double least = std::min(kLeastRangeSeconds, duration());
    const double start = std::clamp(startSeconds, 0.0, duration() - least);
    const double end = std::clamp(endSeconds, start + least, duration());
    // The whole of it is kept as "to the end", so that nothing is cut off by rounding.
    const double keptEnd = end >= duration() - 1e-3 ? 0 : end;
    if (start == m_attachment.startSeconds && keptEnd == m_attachment.endSeconds)
        return;
    m_attachment.startSeconds = start;
    m_attachment.endSeconds = keptEnd;
    m_segments.reset();
    settingsChanged();
    m_settle.start();
}

int AttachmentItem::firstPage() const
{
    return kind() == Kind::Pdf ? pageRange(m_attachment, pageCount()).first : 0;
}

void AttachmentItem::setFirstPage(int page)
{
    if (kind() != Kind::Pdf || page == firstPage() || page < 1 || page > pageCount())
        return;
    setPageRange(m_attachment, {page, std::max(page, lastPage())}, pageCount());
    settingsChanged();
}

int AttachmentItem::lastPage() const
{
    return kind() == Kind::Pdf ? pageRange(m_attachment, pageCount()).last : 0;
}

void AttachmentItem::setLastPage(int page)
{
    if (kind() != Kind::Pdf || page == lastPage() || page < 1 || page > pageCount())
        return;
    setPageRange(m_attachment, {std::min(page, firstPage()), page}, pageCount());
    settingsChanged();
}

void AttachmentItem::setRegion(const QRectF& region)
{
    const QRectF inside = region.normalized().intersected(QRectF(0, 0, 1, 1));
    std::optional<QRectF> wanted;
    if (inside.width() > 0.002 && inside.height() > 0.002 && inside != QRectF(0, 0, 1, 1))
        wanted = inside;
    if (kind() != Kind::Image || wanted == m_attachment.region)
        return;
    m_attachment.region = wanted;
    settingsChanged();
}

} // namespace attachments
