#include "app/attachments/image_provider.h"

#include <QUrlQuery>

#include <algorithm>

namespace attachments {
namespace {

constexpr int kLargest = 4096; ///< textures of old graphics cards

struct Request
{
    Thumbnails::Key key;
    QSize size;
    bool fills = false;
    qreal radius = 0;
};

Request parsed(const QString& id, QSize size)
{
    const QString blob = id.section(QLatin1Char('?'), 0, 0);
    const QUrlQuery query(id.section(QLatin1Char('?'), 1));
    const QString kind = query.queryItemValue(QStringLiteral("k"));
    Request request;
    request.key.blob = blob;
    request.key.kind = kind == QLatin1String("frame")  ? Thumbnails::Key::Kind::Frame
                       : kind == QLatin1String("page") ? Thumbnails::Key::Kind::Page
                                                       : Thumbnails::Key::Kind::Picture;
    request.key.index = query.queryItemValue(QStringLiteral("i")).toLongLong();
    request.size = size;
    request.fills = query.hasQueryItem(QStringLiteral("fill"));
    request.radius = std::clamp(query.queryItemValue(QStringLiteral("radius")).toDouble(), 0.0, 512.0);
    return request;
}

class Response : public QQuickImageResponse, public QRunnable
{
public:
    Response(Thumbnails& thumbnails, Request request)
        : m_thumbnails(thumbnails),
          m_request(std::move(request))
    {
        setAutoDelete(false); // the QML engine deletes it after finished()
    }

    void run() override
    {
        QSize size = m_request.size;
        if (size.width() <= 0 || size.height() <= 0) // one side may be left open
            size = QSize(std::max(size.width(), size.height()), std::max(size.width(), size.height()));
        if (size.width() <= 0)
            size = {kLargest, kLargest};
        size = size.boundedTo({kLargest, kLargest});
        const QImage image =
            m_thumbnails.image(m_request.key, std::max(size.width(), size.height()), m_stop.get_token());
        const bool isWhole = m_request.size.isEmpty() && m_request.radius <= 0;
        // Never larger than it is: the item scales up without costing memory.
        m_image = isWhole ? image
                          : fitted(image, m_request.fills ? size : size.boundedTo(image.size()),
                                   m_request.fills, m_request.radius);
        emit finished();
    }

    void cancel() override { m_stop.request_stop(); }
    QString errorString() const override
    {
        return m_image.isNull() ? QStringLiteral("no picture") : QString();
    }
    QQuickTextureFactory* textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }

private:
    Thumbnails& m_thumbnails;
    Request m_request;
    std::stop_source m_stop;
    QImage m_image;
};

} // namespace

ImageProvider::ImageProvider(Thumbnails& thumbnails) : m_thumbnails(thumbnails)
{
    m_pool.setMaxThreadCount(2);
}

QQuickImageResponse* ImageProvider::requestImageResponse(const QString& id, const QSize& requestedSize)
{
    auto* response = new Response(m_thumbnails, parsed(id, requestedSize));
    m_pool.start(response);
    return response;
}

QString pictureUrl(const QString& blob)
{
    return QStringLiteral("image://attachment/%1?k=picture").arg(blob);
}

QString frameUrl(const QString& blob, qint64 index)
{
    return QStringLiteral("image://attachment/%1?k=frame&i=%2").arg(blob).arg(index);
}

QString pageUrl(const QString& blob, int page)
{
    return QStringLiteral("image://attachment/%1?k=page&i=%2").arg(blob).arg(page);
}

} // namespace attachments
