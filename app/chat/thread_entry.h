// One message as rows of the thread: what the list shows of it, and how that follows a growing answer. Plain
// data; the model around it tells views.
#pragma once

#include <memory>
#include <vector>

#include "app/attachments/sent_attachments.h"
#include "app/chat/answer_run.h"
#include "app/markdown/streaming_blocks.h"
#include "app/regions/region_model.h"

namespace chat {

enum class RowKind
{
    Question,
    Steps,    ///< thoughts and calls in one line
    Block,    ///< one block of the answer's Markdown
    Regions,  ///< the picture with the boxes and points that the answer names
    Progress, ///< what the model is doing before and between its texts
    Remark,   ///< how the answer ended, if not well, and what to do
    Footer,   ///< facts of the answer and what can be done with it
};

struct Row
{
    RowKind kind = RowKind::Question;
    int text = 0;  ///< Block: number of the answer's text
    int block = 0; ///< Block: number in that text

    bool operator==(const Row&) const = default;
};

using RegionMaker = std::function<std::unique_ptr<regions::RegionModel>()>;

class ThreadEntry
{
public:
    /// `attachedBefore`: all that was attached up to this message, for the regions of an answer.
    ThreadEntry(history::Message message, markdown::ParseOptions options, RegionMaker makeRegions,
                QList<history::Attachment> attachedBefore);

    const history::Message& message() const { return m_message; }
    bool isAnswer() const { return m_message.role == history::Role::Assistant; }
    bool isLive() const { return m_isLive; }

    /// Where the text of an answer changed: blocks from `block` of text `text` on. text −1: nowhere.
    struct Change
    {
        int text = -1;
        int block = 0;
    };
    /// Takes the message as it is now; rows() stays until setRows(). `isBusy`: the progress row belongs to
    /// it.
    Change update(const history::Message& message, bool isLive, bool isBusy);
    /// What rows() should be.
    std::vector<Row> freshRows() const;
    void setRows(std::vector<Row> rows) { m_rows = std::move(rows); }

    const std::vector<Row>& rows() const { return m_rows; }
    /// Empty for a row that is about to go.
    markdown::Block block(const Row& row) const;

    /// Boxes and points of an answer; null while it names none.
    regions::RegionModel* regions() const { return m_regions.get(); }
    /// What was attached to a question; null for answers.
    attachments::SentAttachments* attachments() const { return m_attachments.get(); }

    /// The whole answer's text, as Markdown or as plain text; a question's text.
    QString markdown() const;
    QString plainText() const;

    int branch = 0; ///< its number among its siblings
    int branchCount = 1;

private:
    void findRegions();
    qsizetype bring(markdown::StreamingBlocks& blocks, const QString& text, bool isOpen) const;

    history::Message m_message;
    markdown::ParseOptions m_options;
    RegionMaker m_makeRegions;
    QList<history::Attachment> m_attachedBefore;
    bool m_hasPicture = false;
    std::unique_ptr<attachments::SentAttachments> m_attachments;
    std::unique_ptr<regions::RegionModel> m_regions;
    bool m_isLive = false;
    bool m_isBusy = false;
    std::vector<markdown::StreamingBlocks> m_texts; ///< one per Text step
    std::vector<Row> m_rows;
};

} // namespace chat
