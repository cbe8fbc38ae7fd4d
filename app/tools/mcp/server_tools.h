// The tools of one server, for its settings: which of them the chats may use.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/tools/mcp/protocol.h"

namespace tools::mcp {

class ServerTools : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int enabledCount READ enabledCount NOTIFY enabledChanged)

public:
    enum Role
    {
        NameRole = Qt::UserRole + 1,
        TitleRole,
        DescriptionRole,
        EnabledRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setTools(const std::vector<ToolDefinition>& tools, const QStringList& enabled);
    int count() const { return int(m_tools.size()); }
    int enabledCount() const;
    QStringList enabled() const { return m_enabled; }

    Q_INVOKABLE void setEnabled(const QString& name, bool isEnabled);
    Q_INVOKABLE void enableAll(bool isEnabled);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void enabledChanged();
    /// By the user, not by setTools.
    void chosen();

private:
    void choose(const QStringList& enabled);

    std::vector<ToolDefinition> m_tools;
    QStringList m_enabled;
};

} // namespace tools::mcp
