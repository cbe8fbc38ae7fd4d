#include "app/tools/mcp/server_tools.h"

#include <algorithm>

namespace tools::mcp {

void ServerTools::setTools(const std::vector<ToolDefinition>& tools, const QStringList& enabled)
{
    beginResetModel();
    m_tools = tools;
    m_enabled = enabled;
    endResetModel();
    emit countChanged();
    emit enabledChanged();
}

int ServerTools::enabledCount() const
{
    return int(std::count_if(m_tools.begin(), m_tools.end(),
                             [this](const ToolDefinition& tool) { return m_enabled.contains(tool.name); }));
}

void ServerTools::setEnabled(const QString& name, bool isEnabled)
{
    QStringList names = m_enabled;
    names.removeAll(name);
    if (isEnabled)
        names += name;
    if (m_enabled.contains(name) != isEnabled)
        choose(names);
}

void ServerTools::enableAll(bool isEnabled)
{
    QStringList names;
    for (const ToolDefinition& tool : m_tools)
        if (isEnabled)
            names += tool.name;
    choose(names);
}

void ServerTools::choose(const QStringList& enabled)
{
    m_enabled = enabled;
    if (!m_tools.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {EnabledRole});
    emit enabledChanged();
    emit chosen();
}

int ServerTools::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ServerTools::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ToolDefinition& tool = m_tools[size_t(index.row())];
    switch (role) {
    case NameRole:
        return tool.name;
    case TitleRole:
        return tool.title.isEmpty() ? tool.name : tool.title;
    case DescriptionRole:
        return tool.description;
    case EnabledRole:
        return m_enabled.contains(tool.name);
    default:
        return {};
    }
}

QHash<int, QByteArray> ServerTools::roleNames() const
{
    return {{NameRole, "name"},
            {TitleRole, "title"},
            {DescriptionRole, "description"},
            {EnabledRole, "isEnabled"}};
}

} // namespace tools::mcp
