// The boxes and points of one answer over the picture that they belong to: what is drawn, toggled, copied and
// exported.
#pragma once

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>

#include "app/attachments/workshop.h"
#include "app/history/records.h"
#include "app/regions/label_list_model.h"

namespace regions {

class RegionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the answer that it belongs to.")
    Q_PROPERTY(int count READ count NOTIFY regionsChanged)
    Q_PROPERTY(QString source READ source NOTIFY pictureChanged)
    Q_PROPERTY(QString pictureName READ pictureName NOTIFY pictureChanged)
    Q_PROPERTY(QStringList pictures READ pictures NOTIFY regionsChanged)
    Q_PROPERTY(int picture READ picture WRITE setPicture NOTIFY pictureChanged)
    Q_PROPERTY(regions::LabelListModel* labels READ labels CONSTANT)
    Q_PROPERTY(QString description READ description NOTIFY regionsChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool isFailure READ isFailure NOTIFY noticeChanged)

public:
    enum Role
    {
        BoxRole = Qt::UserRole, ///< QRectF in shares of the picture; a point has no size
        IsPointRole,
        LabelRole,
        ShownRole,
        ColorIndexRole,
        CoordinatesRole,
    };

    /// `workshop` must outlive this.
    explicit RegionModel(attachments::Workshop& workshop, QObject* parent = nullptr);

    /// The attachments of the conversation up to the answer; those that are no pictures are left out.
    void setAttachments(const QList<history::Attachment>& attachments);
    /// The answer so far; call it again while it streams.
    void setAnswer(const QString& answer);

    /// Regions of the shown picture; 0: there is nothing to draw.
    int count() const { return static_cast<int>(m_regions.size()); }
    const QList<Region>& regions() const { return m_regions; }
    /// Address of the picture for an Image.
    QString source() const;
    QString pictureName() const;
    /// Names of the pictures that regions belong to, if there are several.
    QStringList pictures() const;
    /// Which of them is shown.
    int picture() const { return m_picture; }
    void setPicture(int picture);
    LabelListModel* labels() { return &m_labels; }
    /// For screen readers: "2 boxes in shelf.jpg: gap 1, gap 2".
    QString description() const;
    /// What the last copy or export did.
    QString notice() const { return m_notice; }
    bool isFailure() const { return m_isFailure; }

    Q_INVOKABLE void copyCoordinates(int row);
    Q_INVOKABLE void copyCrop(int row);
    Q_INVOKABLE void copyJson();
    Q_INVOKABLE void exportJson(const QUrl& file);
    Q_INVOKABLE void exportSvg(const QUrl& file);
    /// A file name to suggest: "shelf regions.svg".
    Q_INVOKABLE QString suggestedName(const QString& suffix) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void regionsChanged();
    void pictureChanged();
    void noticeChanged();

private:
    void distribute();
    void showPicture();
    int pictureOf(const Region& region) const;
    QList<Region> shownRegions() const;
    void withPicture(std::function<QString(const QImage&)> work, const QString& success);
    void setNotice(const QString& notice, bool isFailure);

    attachments::Workshop& m_workshop;
    QList<history::Attachment> m_images;
    QList<Region> m_all;
    QList<QPair<int, QList<Region>>>
        m_byPicture; ///< place in m_images, regions; only pictures that have some
    QList<Region> m_regions;
    LabelListModel m_labels;
    int m_picture = 0;
    QString m_notice;
    bool m_isFailure = false;
};

} // namespace regions
