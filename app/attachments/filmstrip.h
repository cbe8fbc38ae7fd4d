// Frames of a video as a list of small pictures with their times; the pictures arrive while they are decoded
// on a worker thread.
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <stop_token>
#include <vector>

#include "app/attachments/workshop.h"
#include "engine/media/video_sampling.h"

namespace attachments {

class Filmstrip : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by what owns a video.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role
    {
        UrlRole = Qt::UserRole, ///< empty until the frame is decoded
        LabelRole,              ///< as the model reads it, "00:03"
        SecondsRole,
    };

    /// `workshop` must outlive this.
    explicit Filmstrip(Workshop& workshop, QObject* parent = nullptr);
    ~Filmstrip() override;

    /// Shows these frames of a stored video; decodes what has not been decoded before.
    void show(const QString& blob, const engine::VideoFrameChoice& frames);

    int count() const { return static_cast<int>(m_frames.indices.size()); }
    const engine::VideoFrameChoice& frames() const { return m_frames; }
    /// Frames whose pictures are there.
    int readyCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    void frameReady(qint64 index);

    Workshop& m_workshop;
    QString m_blob;
    engine::VideoFrameChoice m_frames;
    QSet<qint64> m_ready;
    std::stop_source m_stop;
};

} // namespace attachments
