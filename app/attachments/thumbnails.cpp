#include "app/attachments/thumbnails.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>
#include <QSaveFile>

#include <algorithm>

#include "app/attachments/facts.h"
#include "app/attachments/pictures.h"
#include "app/documents/pdf.h"
#include "app/media/image_decoder.h"
#include "app/media/video_decoder.h"
#include "engine/error.h"

namespace attachments {
namespace {

constexpr int kMemoryKilobytes = 48 * 1024;
constexpr qint64 kMaxDiskBytes = qint64{256} << 20;
constexpr int kFrameSide = 320;
constexpr int kMaxSide = 8192;
constexpr int kQuality = 90;

int keptSide(Thumbnails::Key::Kind kind)
{
    return kind == Thumbnails::Key::Kind::Frame ? kFrameSide : kPreviewSide;
}

QSize pageSize(const QString& file, int page, int side)
{
    const documents::PdfFacts facts = documents::pdfFacts(file);
    if (page < 1 || page > facts.pageSizes.size())
        return {};
    return facts.pageSizes[page - 1].scaled(side, side, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
}

} // namespace

Thumbnails::Thumbnails(QString folder, BlobPath pathOf)
    : m_folder(std::move(folder)),
      m_pathOf(std::move(pathOf)),
      m_memory(kMemoryKilobytes)
{
    QDir().mkpath(m_folder);
}

QString Thumbnails::blobPath(const QString& blob) const
{
    return m_pathOf ? m_pathOf(blob) : QString();
}

QString Thumbnails::fileOf(const Key& key) const
{
    static constexpr char kLetters[] = "pfg";
    // The name of a blob comes out of addresses in QML and of imported chats: it must not lead anywhere else.
    const bool isName = !key.blob.isEmpty() && std::all_of(key.blob.cbegin(), key.blob.cend(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
               (c >= QLatin1Char('a') && c <= QLatin1Char('z'));
    });
    if (!isName)
        return {};
    return QStringLiteral("%1/%2-%3%4.jpg")
        .arg(m_folder, key.blob)
        .arg(QLatin1Char(kLetters[static_cast<int>(key.kind)]))
        .arg(key.index);
}

QImage Thumbnails::kept(const Key& key)
{
    const QString file = fileOf(key);
    if (file.isEmpty())
        return {};
    {
        const QMutexLocker lock(&m_mutex);
        if (const QImage* image = m_memory.object(file))
            return *image;
    }
    QImage image;
    if (!image.load(file, "JPG"))
        return {};
    const QMutexLocker lock(&m_mutex);
    m_memory.insert(file, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024 + 1));
    return image;
}

bool Thumbnails::has(const Key& key)
{
    const QString file = fileOf(key);
    if (file.isEmpty())
        return false;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_memory.contains(file))
            return true;
    }
    return QFileInfo::exists(file);
}

void Thumbnails::put(const Key& key, const QImage& image)
{
    const QString file = fileOf(key);
    if (file.isEmpty() || image.isNull())
        return;
    const QImage small = scaledDown(image, keptSide(key.kind));
    {
        const QMutexLocker lock(&m_mutex);
        m_memory.insert(file, new QImage(small), static_cast<int>(small.sizeInBytes() / 1024 + 1));
    }
    QSaveFile target(file); // a full disk costs time at the next start, no more
    if (target.open(QIODevice::WriteOnly) && small.save(&target, "JPG", kQuality))
        target.commit();
}

QImage Thumbnails::image(const Key& key, int side, const std::stop_token& stop)
{
    if (side <= keptSide(key.kind)) {
        QImage image = kept(key);
        if (image.isNull()) {
            image = decoded(key, keptSide(key.kind), stop);
            put(key, image);
        }
        return image;
    }
    return decoded(key, std::min(side, kMaxSide), stop);
}

QImage Thumbnails::decoded(const Key& key, int side, const std::stop_token& stop) const
{
    const QString file = fileOf(key).isEmpty() ? QString() : blobPath(key.blob);
    if (file.isEmpty())
        return {};
    try {
        if (key.kind == Key::Kind::Page) {
            const auto page = static_cast<int>(std::clamp<qint64>(key.index, 0, 1'000'000));
            return documents::renderPage(file, page, pageSize(file, page, side));
        }
        media::Source source(std::filesystem::path(file.toStdU16String()));
        if (key.kind == Key::Kind::Picture)
            return scaledDown(imageOf(media::decodeImage(source).picture), side);
        media::VideoReader reader(source, stop);
        QImage frame;
        const std::int64_t index =
            std::clamp<std::int64_t>(key.index, 0, std::max<std::int64_t>(reader.track().frameCount - 1, 0));
        reader.read(std::span(&index, 1), [&](std::size_t, const media::Picture& picture) {
            frame = scaledDown(imageOf(picture), side);
        });
        return frame;
    } catch (const std::exception&) {
        return {}; // the card says what is wrong with the file; here a place stays empty
    }
}

void Thumbnails::makeFrames(const QString& blob, const QList<qint64>& indices,
                            const std::function<void(qint64)>& onFrame, const std::stop_token& stop)
{
    std::vector<std::int64_t> missing;
    for (const qint64 index : indices) {
        if (has({blob, Key::Kind::Frame, index}))
            onFrame(index);
        else
            missing.push_back(index);
    }
    const QString file = blobPath(blob);
    if (missing.empty() || file.isEmpty() || stop.stop_requested())
        return;
    try {
        media::Source source(std::filesystem::path(file.toStdU16String()));
        media::VideoReader reader(source, stop);
        reader.read(missing, [&](std::size_t which, const media::Picture& picture) {
            put({blob, Key::Kind::Frame, missing[which]}, imageOf(picture));
            onFrame(missing[which]);
        });
    } catch (const std::exception&) {
        return; // frames that cannot be decoded stay empty; sending the video says why
    }
}

void Thumbnails::prune() const
{
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo& file : files) { // newest first
        bytes += file.size();
        if (bytes > kMaxDiskBytes)
            QFile::remove(file.filePath());
    }
}

QImage fitted(const QImage& image, QSize size, bool fills, qreal radius)
{
    if (image.isNull())
        return image;
    QSize target = size;
    if (!size.isValid() || size.isEmpty())
        target = image.size();
    else if (!fills)
        target = image.size().scaled(size, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QSize scaled =
        image.size().scaled(target, fills ? Qt::KeepAspectRatioByExpanding : Qt::IgnoreAspectRatio);
    QImage out(target, QImage::Format_ARGB32_Premultiplied);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    if (radius > 0) {
        // Filled with the picture rather than clipped by the shape: clips have hard edges.
        QBrush brush(image.scaled(scaled, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        brush.setTransform(QTransform::fromTranslate((target.width() - scaled.width()) / 2.0,
                                                     (target.height() - scaled.height()) / 2.0));
        painter.setBrush(brush);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(QPointF(0, 0), QSizeF(target)), radius, radius);
    } else {
        painter.drawImage(
            QPointF((target.width() - scaled.width()) / 2.0, (target.height() - scaled.height()) / 2.0),
            image.scaled(scaled, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return out;
}

} // namespace attachments
