// What the user allowed: for a chat, or always. Kept in a small JSON file. A grant names the tool and its
// server, and holds only while the tool stays what it was. Knows no views but the list of grants for them.
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/tools/tool.h"

namespace tools {

class Permissions : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    /// Why grants could not be read or written, for the user; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Scope
    {
        Once,   ///< this call: nothing is kept
        Chat,   ///< this tool in this chat
        Always, ///< this tool everywhere
        Deny,   ///< this call: nothing is kept
    };
    Q_ENUM(Scope)

    enum Role
    {
        ToolTitleRole = Qt::UserRole + 1,
        ToolNameRole,
        SourceRole,
        ScopeTextRole,
        SinceRole,
    };

    /// `file` need not exist.
    explicit Permissions(QString file, QObject* parent = nullptr);

    /// Whether a call may run without asking now.
    bool mayRun(const Tool& tool, qint64 chatId) const;
    /// Tools that ask every time remember nothing.
    void grant(const Tool& tool, Scope scope, qint64 chatId);
    /// What the user can choose for a tool: "always" and "this chat" not for those that ask every time.
    static bool mayBeRemembered(const Tool& tool) { return tool.askPolicy() != AskPolicy::EveryTime; }
    /// A deleted chat's grants go with it.
    void forgetChat(qint64 chatId);
    /// Grants of a removed server.
    void forgetSource(const QString& source);
    bool isAlways(const Tool& tool) const;

    Q_INVOKABLE void revoke(int row);
    /// Brings back what was revoked last.
    Q_INVOKABLE void undoRevoke();
    Q_INVOKABLE void revokeAll();

    QString problem() const { return m_problem; }
    int count() const { return int(m_grants.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void problemChanged();
    void countChanged();
    /// Something may run now that could not before, or the other way round.
    void changed();

private:
    struct Grant
    {
        QString source; ///< server; empty: built in
        QString tool;
        QString title;
        QString fingerprint;
        qint64 chatId = 0; ///< 0: always
        QDateTime since;
    };

    const Grant* find(const Tool& tool, qint64 chatId) const;
    template <typename Condition>
    void removeIf(Condition condition);
    void load();
    void save();
    void setProblem(const QString& problem);

    QString m_file;
    std::vector<Grant> m_grants;
    std::vector<Grant> m_revoked;
    QString m_problem;
};

} // namespace tools
