// The texts of a chat's attachments: found by the names models write, extracted once, kept while there is
// room. Knows no formats: a DocumentReader does.
#pragma once

#include <QHash>
#include <QStringList>

#include <memory>
#include <mutex>
#include <optional>

#include "app/tools/tool.h"

namespace tools {

/// What a worker needs to read one attachment.
struct AttachedFile
{
    history::Attachment attachment;
    QString file; ///< where its bytes lie
};

/// The newest attachment that a name means: exact, or different in case, without its ending, in part, with
/// a slip of the pen. Nothing if none fits or several do equally.
std::optional<history::Attachment> attachmentNamed(const QString& name,
                                                   const QList<history::Attachment>& attachments);
/// "notes.txt, plan.pdf", or "(none)"
QString namesOf(const QList<history::Attachment>& attachments);
bool hasText(const history::Attachment& attachment);

/// Safe to use on several threads.
class AttachedDocuments
{
public:
    explicit AttachedDocuments(DocumentReader reader) : m_reader(std::move(reader)) {}

    /// Reads or takes it from what was read before. Blocks; call it on a worker.
    std::shared_ptr<const DocumentText> text(const AttachedFile& file, const std::stop_token& stop);

private:
    DocumentReader m_reader;
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<const DocumentText>> m_known; ///< by the blob's hash
    QStringList m_order;                                         ///< the one used last stands last
    qsizetype m_size = 0;                                        ///< characters
};

} // namespace tools
