// The window's keyboard shortcuts: one table of actions with their usual keys, which the user may change. A
// list for the window, and a look-up by name for what acts on them. Conflicts are shown, never resolved in
// silence.
#pragma once

#include <QAbstractListModel>
#include <QKeySequence>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace settings {

class Settings;

class Shortcuts : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged)
    Q_PROPERTY(int conflictCount READ conflictCount NOTIFY revisionChanged)

public:
    enum Role
    {
        ActionRole = Qt::UserRole, ///< "newChat"
        NameRole,                  ///< "New chat"
        GroupRole,                 ///< "Chats"
        KeysRole,                  ///< as shown: "Ctrl+N"
        DefaultKeysRole,
        IsChangedRole,
        ConflictRole, ///< name of another action with the same keys; empty: none
    };

    explicit Shortcuts(Settings& settings, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Keys of an action, for Shortcut.sequences: all that it has; empty if the user took them away. Bind
    /// with
    /// `(shortcuts.revision, shortcuts.sequences("newChat"))`.
    Q_INVOKABLE QStringList sequences(const QString& action) const;
    /// The first of them, "" if there is none.
    Q_INVOKABLE QString sequence(const QString& action) const;
    /// The first of them as this desktop writes it, for menus and tips.
    Q_INVOKABLE QString keysText(const QString& action) const;

    /// Gives an action one sequence ("" takes its keys away). False, with nothing changed, for what is no
    /// sequence or no action.
    Q_INVOKABLE bool change(const QString& action, const QString& keys);
    Q_INVOKABLE void reset(const QString& action);
    Q_INVOKABLE void resetAll();
    /// Name of the action that has these keys, other than `action`; empty: free.
    Q_INVOKABLE QString holderOf(const QString& keys, const QString& action) const;
    /// What a key press is as a sequence, "Ctrl+Shift+N"; empty for modifiers alone and keys that type text.
    Q_INVOKABLE static QString textOf(int key, int modifiers);

    /// Another language: names of actions and of keys are read again.
    void retranslate() { announce(); }

    /// Grows with every change, so that bindings follow.
    int revision() const { return m_revision; }
    int conflictCount() const;

signals:
    void revisionChanged();

private:
    struct Action;
    static const std::vector<Action>& actions();

    int rowOf(const QString& action) const;
    QString conflictOf(int row) const;
    void store(int row);
    void announce();

    Settings& m_settings;
    std::vector<QList<QKeySequence>> m_keys; ///< by row
    int m_revision = 0;
};

} // namespace settings
