// The words that stand around attachments in a prompt. One place, so that what is counted is what is sent.
#pragma once

#include <QRectF>
#include <QString>

#include "app/documents/document_text.h"
#include "app/history/records.h"
#include "engine/media/image_geometry.h"

namespace attachments {

/// A text file, fenced, with its name.
QString textPart(const QString& name, const QString& text);

/// Stands before a page's picture.
QString pageHeading(const QString& name, int page, int pageCount);
/// Stands after it.
QString pageTextPart(const QString& text);

/// Says which part of a picture is shown, in the model's own coordinates: [y1, x1, y2, x2] of 1000.
QString regionPart(const QString& name, const QRectF& region);

/// Pages of a document that has no pictures of its pages.
QString joinedPages(const QList<documents::DocumentPage>& pages);

/// The pages of a PDF that are sent, from 1. They are kept in the range that sound and video have in seconds.
struct PageRange
{
    int first = 1;
    int last = 1;
};
PageRange pageRange(const history::Attachment& attachment, int pageCount);
void setPageRange(history::Attachment& attachment, PageRange range, int pageCount);

/// The size at which a page is drawn for a budget: that which the model sees, so that nothing is resized
/// twice.
engine::ImageSize pagePixels(QSizeF points, int budget);

} // namespace attachments
