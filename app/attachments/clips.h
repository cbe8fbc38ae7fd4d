// Which sound or video a time means that an answer names.
#pragma once

#include <QList>

#include <stop_token>

#include "app/attachments/thumbnails.h"
#include "app/history/records.h"

namespace attachments {

/// The sounds and videos of the question nearest before this message that has any; `messages` from the first
/// to the last. Where the message is not among them: of the last question that has any.
QList<history::Attachment> clipsBefore(const QList<history::Message>& messages, qint64 messageId);

/// Place in `clips` (not empty) of the first whose part that was sent reaches this time; if none does, of the
/// longest. Reads the files: for worker threads.
qsizetype clipReaching(const QList<history::Attachment>& clips, double seconds, const BlobPath& pathOf,
                       const std::stop_token& stop);

} // namespace attachments
