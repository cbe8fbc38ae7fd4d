// The tools as a view shows them: all that the registry has, which of them are switched on (for a chat, or
// for new ones), and whether they ask. Knows nothing of how tools work.
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "app/tools/permissions.h"
#include "app/tools/tool_registry.h"

namespace tools {

class ToolList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    /// Names of those switched on. Names without a tool are kept: their server may come back.
    Q_PROPERTY(QStringList enabledTools READ enabledTools WRITE setEnabledTools NOTIFY enabledToolsChanged)
    /// Of those switched on, the ones that can be offered to the model now.
    Q_PROPERTY(int enabledCount READ enabledCount NOTIFY enabledCountChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role
    {
        NameRole = Qt::UserRole + 1,
        TitleRole,
        SummaryRole,
        SourceRole, ///< for people: "Built in" or the server's name
        ServerRole, ///< the server's name; empty: built in
        EnabledRole,
        AvailableRole,
        PermissionRole, ///< for people: "asks", "asks every time", "never asks", "allowed"
        AsksRole,       ///< the same as a truth: a call would wait for the user
        DescriptionRole,
        SchemaRole, ///< of the arguments, for people who look closely
    };

    ToolList(ToolRegistry& registry, Permissions& permissions, QObject* parent = nullptr);

    QStringList enabledTools() const { return m_enabled; }
    void setEnabledTools(const QStringList& names);
    int enabledCount() const;
    int count() const { return rowCount(); }

    Q_INVOKABLE void setEnabled(const QString& name, bool isEnabled);
    Q_INVOKABLE void enableAll(bool isEnabled);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void enabledToolsChanged();
    void enabledCountChanged();
    void countChanged();

private:
    QString permissionText(const Tool& tool) const;

    ToolRegistry& m_registry;
    Permissions& m_permissions;
    QStringList m_enabled;
};

} // namespace tools
