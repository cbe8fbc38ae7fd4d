// The labels of the regions of a picture, each with its number and whether it is shown.
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include "app/regions/region.h"

namespace regions {

class LabelListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a RegionModel.")

public:
    enum Role
    {
        LabelRole = Qt::UserRole,
        CountRole,
        ShownRole,
        ColorIndexRole, ///< place among the labels, for its colour
    };

    explicit LabelListModel(QObject* parent = nullptr);

    /// Labels keep whether they are shown.
    void setRegions(const QList<Region>& regions);
    bool isShown(const QString& label) const { return !m_hidden.contains(label); }
    int colorIndex(const QString& label) const { return static_cast<int>(m_labels.indexOf(label)); }
    Q_INVOKABLE void setShown(int row, bool isShown);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void shownChanged();

private:
    QStringList m_labels;
    QHash<QString, int> m_counts;
    QSet<QString> m_hidden;
};

} // namespace regions
