// Small pictures of attachments, made by the same decoders that feed the model and kept in memory and on
// disk. Safe to use from several threads.
#pragma once

#include <QCache>
#include <QImage>
#include <QList>
#include <QMutex>
#include <QRectF>
#include <QString>

#include <functional>
#include <stop_token>

namespace attachments {

/// Where the bytes of a stored attachment lie; empty if they are gone.
using BlobPath = std::function<QString(const QString& blob)>;

class Thumbnails
{
public:
    struct Key
    {
        enum class Kind
        {
            Picture,
            Frame, ///< index: in presentation order
            Page,  ///< index: from 1
        };

        QString blob;
        Kind kind = Kind::Picture;
        qint64 index = 0;

        bool operator==(const Key&) const = default;
    };

    /// Keeps files in `folder`, which it makes.
    Thumbnails(QString folder, BlobPath pathOf);

    /// At least `side` pixels on the longer side, or as large as the original is. Null if it cannot be
    /// decoded.
    QImage image(const Key& key, int side, const std::stop_token& stop = {});
    /// From memory or disk only.
    bool has(const Key& key);
    void put(const Key& key, const QImage& image);

    /// Decodes many frames of a video in one pass and keeps them; `onFrame` is told of each.
    void makeFrames(const QString& blob, const QList<qint64>& indices,
                    const std::function<void(qint64)>& onFrame, const std::stop_token& stop);

    QString blobPath(const QString& blob) const;

    /// Removes the oldest files when there are more than 256 MB of them.
    void prune() const;

private:
    QString fileOf(const Key& key) const;
    QImage kept(const Key& key);
    QImage decoded(const Key& key, int side, const std::stop_token& stop) const;

    QString m_folder;
    BlobPath m_pathOf;
    QMutex m_mutex;
    QCache<QString, QImage> m_memory; ///< by file name, cost in kilobytes
};

/// A picture cut and scaled to exactly `size` pixels, with round corners.
QImage fitted(const QImage& image, QSize size, bool fills, qreal radius);

} // namespace attachments
