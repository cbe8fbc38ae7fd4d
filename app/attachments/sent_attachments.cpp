#include "app/attachments/sent_attachments.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/attachments/texts.h"

namespace attachments {
namespace {

using Kind = history::Attachment::Kind;

QString detailOf(const history::Attachment& attachment)
{
    const bool hasRange = attachment.startSeconds > 0 || attachment.endSeconds > 0;
    if ((attachment.kind == Kind::Audio || attachment.kind == Kind::Video) && hasRange)
        return attachment.endSeconds > 0
                   ? QCoreApplication::translate("attachments", "%1–%2", "range of time or pages")
                         .arg(timeText(attachment.startSeconds), timeText(attachment.endSeconds))
                   : QCoreApplication::translate("attachments", "from %1", "range of time or pages")
                         .arg(timeText(attachment.startSeconds));
    if (attachment.kind == Kind::Pdf && hasRange && attachment.endSeconds > 0)
        return QCoreApplication::translate("attachments", "pages %1–%2")
            .arg(std::max(1, static_cast<int>(attachment.startSeconds)))
            .arg(static_cast<int>(attachment.endSeconds));
    return sizeText(attachment.sizeBytes);
}

} // namespace

SentAttachments::SentAttachments(QObject* parent) : QAbstractListModel(parent) {}

void SentAttachments::setAttachments(const QList<history::Attachment>& attachments)
{
    if (attachments == m_attachments)
        return;
    beginResetModel();
    m_attachments = attachments;
    std::stable_partition(
        m_attachments.begin(), m_attachments.end(),
        [](const history::Attachment& attachment) { return attachment.kind == Kind::Image; });
    endResetModel();
    emit changed();
}

int SentAttachments::pictureCount() const
{
    return static_cast<int>(
        std::count_if(m_attachments.cbegin(), m_attachments.cend(),
                      [](const history::Attachment& attachment) { return attachment.kind == Kind::Image; }));
}

QString SentAttachments::nameAt(int row) const
{
    return data(index(row), NameRole).toString();
}

QString SentAttachments::blobAt(int row) const
{
    return data(index(row), BlobRole).toString();
}

QString SentAttachments::previewAt(int row) const
{
    return data(index(row), PreviewRole).toString();
}

int SentAttachments::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SentAttachments::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_attachments.size())
        return {};
    const history::Attachment& attachment = m_attachments[index.row()];
    switch (role) {
    case NameRole:
        return attachment.name;
    case KindRole:
        return kindText(attachment.kind);
    case IconRole:
        return kindIcon(attachment.kind);
    case PreviewRole:
        return previewUrl(attachment);
    case DetailRole:
        return detailOf(attachment);
    case BlobRole:
        return attachment.blob;
    case IsPictureRole:
        return attachment.kind == Kind::Image;
    case IsPlayableRole:
        return attachment.kind == Kind::Audio || attachment.kind == Kind::Video;
    case RegionRole:
        return attachment.region.value_or(QRectF());
    default:
        return {};
    }
}

QHash<int, QByteArray> SentAttachments::roleNames() const
{
    return {{NameRole, "name"},           {KindRole, "kindText"},         {IconRole, "iconName"},
            {PreviewRole, "preview"},     {DetailRole, "detail"},         {BlobRole, "blob"},
            {IsPictureRole, "isPicture"}, {IsPlayableRole, "isPlayable"}, {RegionRole, "region"}};
}

} // namespace attachments
