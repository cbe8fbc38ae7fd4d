#include "app/regions/label_list_model.h"

namespace regions {

LabelListModel::LabelListModel(QObject* parent) : QAbstractListModel(parent) {}

void LabelListModel::setRegions(const QList<Region>& regions)
{
    QStringList labels;
    QHash<QString, int> counts;
    for (const Region& region : regions) {
        if (!counts.contains(region.label))
            labels.append(region.label);
        ++counts[region.label];
    }
    if (labels == m_labels && counts == m_counts)
        return;
    beginResetModel();
    m_labels = labels;
    m_counts = counts;
    endResetModel();
}

void LabelListModel::setShown(int row, bool isShown)
{
    if (row < 0 || row >= m_labels.size())
        return;
    const QString& label = m_labels[row];
    if (isShown)
        m_hidden.remove(label);
    else
        m_hidden.insert(label);
    emit dataChanged(index(row), index(row), {ShownRole});
    emit shownChanged();
}

int LabelListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_labels.size());
}

QVariant LabelListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_labels.size())
        return {};
    const QString& label = m_labels[index.row()];
    switch (role) {
    case LabelRole:
        return label;
    case CountRole:
        return m_counts.value(label);
    case ShownRole:
        return isShown(label);
    case ColorIndexRole:
        return index.row();
    default:
        return {};
    }
}

QHash<int, QByteArray> LabelListModel::roleNames() const
{
    return {
        {LabelRole, "label"}, {CountRole, "count"}, {ShownRole, "isShown"}, {ColorIndexRole, "colorIndex"}};
}

} // namespace regions
