#include "app/tools/tool_list.h"

#include <algorithm>

namespace tools {

ToolList::ToolList(ToolRegistry& registry, Permissions& permissions, QObject* parent)
    : QAbstractListModel(parent),
      m_registry(registry),
      m_permissions(permissions)
{
    connect(&registry, &ToolRegistry::aboutToAdd, this, [this](int row) { beginInsertRows({}, row, row); });
    connect(&registry, &ToolRegistry::added, this, [this] {
        endInsertRows();
        emit countChanged();
        emit enabledCountChanged();
    });
    connect(&registry, &ToolRegistry::aboutToRemove, this,
            [this](int row) { beginRemoveRows({}, row, row); });
    connect(&registry, &ToolRegistry::removed, this, [this] {
        endRemoveRows();
        emit countChanged();
        emit enabledCountChanged();
    });
    connect(&registry, &ToolRegistry::toolChanged, this, [this](int row) {
        emit dataChanged(index(row), index(row));
        emit enabledCountChanged();
    });
    connect(&permissions, &Permissions::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1), {PermissionRole, AsksRole});
    });
}

void ToolList::setEnabledTools(const QStringList& names)
{
    if (m_enabled == names)
        return;
    m_enabled = names;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {EnabledRole});
    emit enabledToolsChanged();
    emit enabledCountChanged();
}

int ToolList::enabledCount() const
{
    return int(std::count_if(m_enabled.begin(), m_enabled.end(), [this](const QString& name) {
        const Tool* tool = m_registry.find(name);
        return tool && tool->isAvailable();
    }));
}

void ToolList::setEnabled(const QString& name, bool isEnabled)
{
    QStringList names = m_enabled;
    names.removeAll(name);
    if (isEnabled)
        names += name;
    if (names.contains(name) != m_enabled.contains(name))
        setEnabledTools(names);
}

void ToolList::enableAll(bool isEnabled)
{
    QStringList names;
    for (const auto& tool : m_registry.tools())
        if (isEnabled && tool->isAvailable())
            names += tool->name();
    setEnabledTools(names);
}

int ToolList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_registry.tools().size());
}

QString ToolList::permissionText(const Tool& tool) const
{
    switch (tool.askPolicy()) {
    case AskPolicy::Never:
        return tr("never asks");
    case AskPolicy::EveryTime:
        return tr("asks every time");
    case AskPolicy::Until:
        break;
    }
    return m_permissions.isAlways(tool) ? tr("allowed") : tr("asks");
}

QVariant ToolList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tool& tool = *m_registry.tools()[size_t(index.row())];
    switch (role) {
    case NameRole:
        return tool.name();
    case TitleRole:
    case Qt::DisplayRole:
        return tool.title();
    case SummaryRole:
        return tool.summary();
    case SourceRole:
        return tool.source().isEmpty() ? tr("Built in") : tool.source();
    case ServerRole:
        return tool.source();
    case EnabledRole:
        return m_enabled.contains(tool.name());
    case AvailableRole:
        return tool.isAvailable();
    case PermissionRole:
        return permissionText(tool);
    case AsksRole:
        return tool.askPolicy() != AskPolicy::Never && !m_permissions.isAlways(tool);
    case DescriptionRole:
        return tool.description();
    case SchemaRole:
        return prettyJson(tool.parameters());
    default:
        return {};
    }
}

QHash<int, QByteArray> ToolList::roleNames() const
{
    return {{NameRole, "name"},
            {TitleRole, "title"},
            {SummaryRole, "summary"},
            {SourceRole, "source"},
            {ServerRole, "server"},
            {EnabledRole, "isEnabled"},
            {AvailableRole, "isAvailable"},
            {PermissionRole, "permission"},
            {AsksRole, "asks"},
            {DescriptionRole, "description"},
            {SchemaRole, "schema"}};
}

} // namespace tools
