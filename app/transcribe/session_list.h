// Earlier recordings, newest first, for the window. Reads and writes on a thread of its own.
#pragma once

#include "app/transcribe/session.h"

#include <QAbstractListModel>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

namespace transcribe {

class SessionList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString removedTitle READ removedTitle NOTIFY removedChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        DateTextRole,
        DurationTextRole,
        BeginningRole,
        IsFromFileRole,
    };

    explicit SessionList(const QString& folder, QObject* parent = nullptr);
    /// Waits for what is being written; what was removed is deleted.
    ~SessionList() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_sessions.size()); }
    /// Of the last one removed, as long as it can be brought back; else empty.
    QString removedTitle() const { return m_removed.title; }
    /// Why the last change was not saved; empty if it was.
    QString problem() const { return m_problem; }

    const SessionFolder& folder() const { return m_folder; }
    void refresh();
    /// Saves in the background, in the order asked.
    void save(const Session& session);
    /// Deletes what nobody will miss, after what was asked before.
    void discard(const QString& id);
    /// Answers with `loaded`.
    void load(const QString& id);

    Q_INVOKABLE void remove(const QString& id);
    Q_INVOKABLE void undoRemove();
    /// The removed one shall not come back.
    Q_INVOKABLE void forgetRemoved();

signals:
    void countChanged();
    void removedChanged();
    void problemChanged();
    void loaded(const transcribe::Session& session);
    void missing(const QString& id);
    void removed(const QString& id);

private:
    void show(QList<SessionSummary> sessions);
    void setProblem(const QString& problem);

    SessionFolder m_folder;
    QThreadPool m_disk; ///< one thread: what is saved last stays
    QList<SessionSummary> m_sessions;
    SessionSummary m_removed;
    QString m_problem;
};

} // namespace transcribe
