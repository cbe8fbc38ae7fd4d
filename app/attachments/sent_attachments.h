// The attachments of a question that was sent, for its pictures and chips.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "app/history/records.h"

namespace attachments {

class SentAttachments : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the message that it belongs to.")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int pictureCount READ pictureCount NOTIFY changed)

public:
    enum Role
    {
        NameRole = Qt::UserRole,
        KindRole, ///< "Picture" …
        IconRole,
        PreviewRole, ///< address of its picture; empty for sound and text
        DetailRole,  ///< "14 kB", "00:01–00:07"
        BlobRole,
        IsPictureRole,  ///< shown large
        IsPlayableRole, ///< sound and video
        RegionRole,     ///< QRectF, sides 0 … 1; empty for the whole picture
    };

    explicit SentAttachments(QObject* parent = nullptr);

    void setAttachments(const QList<history::Attachment>& attachments);
    const QList<history::Attachment>& attachments() const { return m_attachments; }

    int count() const { return static_cast<int>(m_attachments.size()); }
    /// Pictures stand first, whatever their order in the question.
    int pictureCount() const;

    Q_INVOKABLE QString nameAt(int row) const;
    Q_INVOKABLE QString blobAt(int row) const;
    Q_INVOKABLE QString previewAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    QList<history::Attachment> m_attachments;
};

} // namespace attachments
