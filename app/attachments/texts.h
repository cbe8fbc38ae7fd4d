// Times, sizes and kinds as people read them.
#pragma once

#include <QString>

#include "app/history/records.h"

namespace attachments {

/// "00:09", "61:05".
QString timeText(double seconds);
/// "0.4 s", "12 s", "3 min".
QString durationText(double seconds);
QString sizeText(qint64 bytes);
/// "Picture", "Sound" …
QString kindText(history::Attachment::Kind kind);
/// Icon of resources/icons.
QString kindIcon(history::Attachment::Kind kind);
/// The picture that stands for an attachment; empty for those that have none.
QString previewUrl(const history::Attachment& attachment);

} // namespace attachments
