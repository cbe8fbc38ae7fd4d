#include "app/chat/thread_entry.h"

#include <QQmlEngine>

namespace chat {

using history::Ending;
using history::Step;

ThreadEntry::ThreadEntry(history::Message message, markdown::ParseOptions options, RegionMaker makeRegions,
                         QList<history::Attachment> attachedBefore)
    : m_message(std::move(message)),
      m_options(options),
      m_makeRegions(std::move(makeRegions)),
      m_attachedBefore(std::move(attachedBefore)),
      m_hasPicture(std::any_of(m_attachedBefore.begin(), m_attachedBefore.end(), [](const auto& attachment) {
          return attachment.kind == history::Attachment::Kind::Image;
      }))
{
    update(history::Message(m_message), false, false);
    m_rows = freshRows();
    if (isAnswer())
        return;
    m_attachments = std::make_unique<attachments::SentAttachments>();
    m_attachments->setAttachments(m_message.attachments);
    QQmlEngine::setObjectOwnership(m_attachments.get(), QQmlEngine::CppOwnership);
}

ThreadEntry::Change ThreadEntry::update(const history::Message& message, bool isLive, bool isBusy)
{
    m_message = message;
    m_isLive = isLive;
    m_isBusy = isBusy;
    Change change;
    size_t number = 0;
    for (const Step& step : m_message.steps) {
        if (step.kind != Step::Kind::Text)
            continue;
        if (number == m_texts.size())
            m_texts.emplace_back(m_options);
        const bool isOpen = isLive && &step == &m_message.steps.last();
        const qsizetype first = bring(m_texts[number], step.text, isOpen);
        if (first >= 0 && change.text < 0)
            change = {.text = static_cast<int>(number), .block = static_cast<int>(first)};
        ++number;
    }
    m_texts.erase(m_texts.begin() + static_cast<std::ptrdiff_t>(number), m_texts.end());
    if (change.text >= 0)
        findRegions();
    return change;
}

void ThreadEntry::findRegions()
{
    if (!m_hasPicture)
        return; // of all answers, and while they stream with every piece, few need the search below
    const QString answer = markdown();
    if (!m_regions) {
        if (!answer.contains(QLatin1String("box_2d")) && !answer.contains(QLatin1String("point_2d")))
            return;
        m_regions = m_makeRegions();
        QQmlEngine::setObjectOwnership(m_regions.get(), QQmlEngine::CppOwnership);
        m_regions->setAttachments(m_attachedBefore);
    }
    m_regions->setAnswer(answer);
}

/// Makes `blocks` those of `text`. Returns the first block that changed, −1 for none.
qsizetype ThreadEntry::bring(markdown::StreamingBlocks& blocks, const QString& text, bool isOpen) const
{
    qsizetype first = -1;
    const auto note = [&first](const markdown::BlockChange& change) {
        if (!change.isEmpty())
            first = first < 0 ? change.first : std::min(first, change.first);
    };
    const bool goesOn = blocks.isFinished() && blocks.text().size() != text.size();
    if (goesOn || !text.startsWith(blocks.text())) {
        blocks = markdown::StreamingBlocks(m_options);
        first = 0;
    }
    if (text.size() > blocks.text().size())
        note(blocks.append(text.mid(blocks.text().size())));
    if (!isOpen && !blocks.isFinished())
        note(blocks.finish());
    return first;
}

markdown::Block ThreadEntry::block(const Row& row) const
{
    if (row.text >= static_cast<int>(m_texts.size()) || row.block >= m_texts[row.text].blocks().size())
        return {};
    return m_texts[row.text].blocks()[row.block];
}

std::vector<Row> ThreadEntry::freshRows() const
{
    if (!isAnswer())
        return {{RowKind::Question}};
    std::vector<Row> rows;
    if (std::any_of(m_message.steps.begin(), m_message.steps.end(),
                    [](const Step& step) { return step.kind != Step::Kind::Text; }))
        rows.push_back({RowKind::Steps});
    for (size_t text = 0; text < m_texts.size(); ++text)
        for (qsizetype block = 0; block < m_texts[text].blocks().size(); ++block)
            rows.push_back({RowKind::Block, static_cast<int>(text), static_cast<int>(block)});
    if (m_regions && m_regions->count() > 0)
        rows.push_back({RowKind::Regions});
    if (m_isLive) {
        if (m_isBusy)
            rows.push_back({RowKind::Progress});
        return rows;
    }
    if (m_message.ending != Ending::Complete)
        rows.push_back({RowKind::Remark});
    rows.push_back({RowKind::Footer});
    return rows;
}

QString ThreadEntry::markdown() const
{
    if (!isAnswer())
        return m_message.text;
    QStringList texts;
    for (const Step& step : m_message.steps)
        if (step.kind == Step::Kind::Text && !step.text.trimmed().isEmpty())
            texts.append(step.text.trimmed());
    return texts.join(QStringLiteral("\n\n"));
}

QString ThreadEntry::plainText() const
{
    if (!isAnswer())
        return m_message.text;
    QStringList lines;
    for (const markdown::StreamingBlocks& text : m_texts)
        for (const markdown::Block& block : text.blocks())
            lines.append(block.plainText());
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace chat
