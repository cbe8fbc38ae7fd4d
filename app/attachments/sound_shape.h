// What is seen of a sound: its loudness over time, and how many pieces it is cut into. Decodes the whole
// range, so it runs on a worker thread.
#pragma once

#include <QList>
#include <QString>

#include <stop_token>

#include "app/media/attachments.h"

namespace attachments {

struct SoundShape
{
    QList<qreal> peaks; ///< 0 … 1, evenly over the whole file, loudest is 1
    int segments = 0;   ///< pieces of the range, as encodeAttachment cuts it; 0 if it could not be read
};

inline constexpr int kPeakCount = 400;

/// `expectedSamples`: of the whole file at 16 kHz. Never throws; what cannot be decoded is silence.
SoundShape soundShape(const media::Attachment& attachment, qint64 expectedSamples,
                      const std::stop_token& stop);

/// Pieces of another range.
int soundSegments(const media::Attachment& attachment, const std::stop_token& stop);

} // namespace attachments
