// What a file is and holds, found by its content: enough to show a card and to compute its cost. Synchronous,
// for worker threads.
#pragma once

#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>

#include <stop_token>

#include "app/attachments/abilities.h"
#include "app/history/records.h"
#include "app/media/probe.h"

namespace attachments {

struct Facts
{
    history::Attachment::Kind kind = history::Attachment::Kind::Image;
    QString mimeType;
    qint64 sizeBytes = 0;
    QString problem; ///< why it cannot be attached, for the user; empty if it can
    QString warning; ///< what is missing of it, for the user

    media::MediaInfo media;     ///< Image, Audio, Video
    QImage preview;             ///< Image: at most kPreviewSide pixels a side
    bool looksLikeText = false; ///< Image: a page, a screenshot, a receipt: wants a larger budget

    QList<QSizeF> pageSizes; ///< Pdf: points
    QList<int> pageTokens;   ///< Pdf: of what stands around and below each page's picture
    bool hasText = false;    ///< Pdf

    QString head;       ///< Text: its first lines
    int textTokens = 0; ///< Text
    qint64 lineCount = 0;
};

inline constexpr int kPreviewSide = 512;

/// Never throws; what goes wrong is in `problem`. `name` is what the user calls the file.
Facts inspect(const QString& file, const QString& name, const TokenCounter& counter,
              const std::stop_token& stop);

/// Counts the tokens of a document's text anew, for another model. Changes nothing else.
void countTokens(Facts& facts, const QString& file, const QString& name, const TokenCounter& counter,
                 const std::stop_token& stop);

/// Whether a picture is mostly writing: many fine edges in many places on an even ground.
bool looksLikeText(const QImage& picture);

} // namespace attachments
