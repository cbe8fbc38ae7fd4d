// Pictures for QML: image://attachment/<blob>?k=frame&i=12&fill=1&radius=8. Decodes on worker threads; a size
// in pixels comes from the item's sourceSize.
#pragma once

#include <QQuickAsyncImageProvider>
#include <QThreadPool>

#include "app/attachments/thumbnails.h"

namespace attachments {

class ImageProvider : public QQuickAsyncImageProvider
{
public:
    /// `thumbnails` must outlive the QML engine.
    explicit ImageProvider(Thumbnails& thumbnails);

    static QString name() { return QStringLiteral("attachment"); }

    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;

private:
    Thumbnails& m_thumbnails;
    QThreadPool m_pool;
};

/// Addresses for it; options are added with &. `radius` in pixels of the picture that is asked for; `fill`:
/// cut to the asked shape.
QString pictureUrl(const QString& blob);
QString frameUrl(const QString& blob, qint64 index);
QString pageUrl(const QString& blob, int page);

} // namespace attachments
