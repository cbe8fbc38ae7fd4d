// The user's presets: a name for a system prompt with the way of answering that belongs to it. A list for the
// window; the settings keep it.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "app/settings/sampling.h"

namespace settings {

struct Preset
{
    QString name;
    QString systemPrompt;
    Sampling sampling;
    bool thinking = false;
    int thoughtBudget = 0; ///< tokens; 0: no limit

    bool operator==(const Preset&) const = default;
};

class Presets : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of Settings")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString removedName READ removedName NOTIFY removedNameChanged)

public:
    enum Role
    {
        NameRole = Qt::UserRole,
        SystemPromptRole,
        ThinkingRole,
        ThoughtBudgetRole,
        SummaryRole, ///< sampling and thinking in a few words
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_presets.size()); }
    const Preset& at(int row) const { return m_presets[row]; }
    int rowOf(const QString& name) const; ///< -1: none

    /// Adds, or replaces the one of the same name. An empty name is refused.
    bool put(const Preset& preset);
    Q_INVOKABLE bool rename(int row, const QString& name);
    Q_INVOKABLE void setSystemPrompt(int row, const QString& text);
    Q_INVOKABLE void remove(int row);
    /// Puts the one removed last back.
    Q_INVOKABLE void restore();
    /// Name of what restore() brings back; empty: nothing.
    QString removedName() const { return m_removed ? m_removed->name : QString(); }

    /// A JSON list; what is not understood is left out.
    QString toJson() const;
    void fromJson(const QString& json);

signals:
    void countChanged();
    void removedNameChanged();
    void changed(); ///< anything that toJson() shows

private:
    QString freeName(const QString& wanted) const;

    QList<Preset> m_presets;
    std::optional<Preset> m_removed;
    int m_removedRow = 0;
};

} // namespace settings
