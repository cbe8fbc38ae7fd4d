// The models of one repository as a list for the window: weight type, size, whether it fits, why not. Asks
// the hub when it is opened. Knows no downloads.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/hub/choices.h"
#include "app/hub/client.h"
#include "app/models/model_library.h"

namespace hub {

class FileChoices : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of Search")

    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString repository READ repositoryId NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    enum Role
    {
        TitleRole = Qt::UserRole, ///< "Q4_K_M"
        SizeRole,                 ///< "5.1 GB"
        DetailRole,               ///< "with the towers for pictures and sound"
        ReasonRole,               ///< why Facet cannot run it
        IsHereRole,
        PlanRole, ///< first of models::PlanRoles
    };

    FileChoices(Client& client, models::ModelLibrary& library, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_rows.size()); }
    QString repositoryId() const { return m_id; } ///< empty: closed
    bool isBusy() const { return m_request != nullptr; }
    QString problem() const { return m_problem; }
    QString summary() const; ///< licence and what the hub asks for

    void open(const QString& repository);
    void close();

    const Repository& repository() const { return m_repository; }
    const Choice& at(int row) const { return m_rows[static_cast<size_t>(row)].choice; }

signals:
    void changed();

private:
    struct Row
    {
        Choice choice;
        models::PlanText plan;
        bool isHere = false;
    };

    void take(const Answer& answer);
    void judge();
    void plan();

    Client& m_client;
    models::ModelLibrary& m_library;
    QString m_id;
    Repository m_repository;
    std::vector<Row> m_rows;
    QPointer<QObject> m_request;
    QString m_problem;
};

/// A repository with its files and their sizes: the path and the query to ask for it.
struct RepositoryQuery
{
    QString path;
    QUrlQuery query;
    static constexpr qint64 kMostBytes = qint64{8} << 20;

    static RepositoryQuery of(const QString& repository);
    /// Of what came back; a problem for what is no repository.
    static std::optional<Repository> read(const Answer& answer, Problem* problem);
};

} // namespace hub
