// What the user does with models that are here: delete (asked first, undone after), verify, rename. Composes
// removal and verification with the library's list; work on files is done on a thread of its own.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

#include "app/models/model_library.h"
#include "app/models/removal.h"
#include "app/models/verification.h"

namespace models {

class Housekeeping : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(bool isAsking READ isAsking NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canTrash READ canTrash NOTIFY changed)
    Q_PROPERTY(bool canDelete READ canDelete NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QStringList goes READ goes NOTIFY changed)
    Q_PROPERTY(QStringList stays READ stays NOTIFY changed)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed)
    Q_PROPERTY(QString freedText READ freedText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)

public:
    Housekeeping(settings::Settings& settings, ModelLibrary& library, QObject* parent = nullptr);
    ~Housekeeping() override;

    /// Finds out what deleting a model means; isAsking() is true until confirm() or cancel().
    Q_INVOKABLE void askToDelete(int row);
    Q_INVOKABLE void confirm(bool forGood);
    Q_INVOKABLE void cancel();
    bool isAsking() const { return m_isAsking; }
    bool isBusy() const { return m_isBusy; }
    bool canTrash() const { return canDelete() && !m_isTrashUnusable && !m_removal.files.empty(); }
    bool canDelete() const { return m_isAsking && !m_isBusy && m_removal.problem.isEmpty(); }
    QString title() const { return m_title; }
    QString place() const { return m_place; }
    QStringList goes() const { return m_goes; }
    QStringList stays() const { return m_removal.kept; }
    QString sharedWith() const { return m_removal.sharedWith; }
    QString freedText() const;
    QString problem() const { return m_problem; }

    /// What was done, while it can be undone or until it is dismissed.
    QString notice() const { return m_notice; }
    bool canUndo() const { return m_removed.canUndo() && !m_isBusy; }
    Q_INVOKABLE void undoDelete();
    Q_INVOKABLE void dismissNotice();

    /// Reads all of a model's files; its row tells how it goes. One at a time, the others wait.
    Q_INVOKABLE void verify(int row);
    Q_INVOKABLE void stopVerifying();

    /// The name the window shows; empty: the one of the files. They keep theirs.
    Q_INVOKABLE void rename(const QString& path, const QString& name);

signals:
    void changed();

private:
    void done(Removed removed);

    settings::Settings& m_settings;
    ModelLibrary& m_library;
    QThreadPool m_pool;
    std::stop_source m_stopVerifying;
    Removal m_removal;
    Removed m_removed;
    QString m_title, m_place, m_problem, m_notice;
    QStringList m_goes;
    bool m_isAsking = false, m_isBusy = false, m_isTrashUnusable = false;
};

} // namespace models
