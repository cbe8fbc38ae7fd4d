// The official releases as a list for the window, ranked by what this machine can do.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "app/models/catalogue.h"
#include "app/models/plan_text.h"

namespace models {

/// How the download of a release stands.
struct DownloadMark
{
    double progress = 0;
    QString text; ///< "9.1 of 14.4 GB · 38 MB/s · 2 min left"

    bool operator==(const DownloadMark&) const = default;
};

class OfferedModels : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ModelLibrary")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind
    {
        Ranked,  ///< one release per model, the best for this machine first
        Complete ///< all releases, in the catalogue's order
    };

    enum Role
    {
        NameRole = Qt::UserRole,
        SizeNameRole,   ///< "E4B"
        VariantRole,    ///< "instruct", "pre-trained"
        ReleaseRole,    ///< "Q4_0 QAT"
        DownloadRole,   ///< "5.1 GB download"
        DetailRole,     ///< abilities and context
        PublisherRole,  ///< "Google · Apache-2.0"
        RepositoryRole, ///< "google/gemma-4-E4B-it"
        IsBestRole,     ///< the one to take on this machine
        IsHereRole,     ///< on this machine already
        IsFirstRole,    ///< of its model
        IsComingRole,   ///< its download is under way, or paused
        ComingProgressRole,
        ComingTextRole,
        PlanRole, ///< first of PlanRoles
    };

    explicit OfferedModels(Kind kind, QObject* parent = nullptr) : QAbstractListModel(parent), m_kind(kind) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_rows.size()); }
    QString repository(int row) const;
    /// By repository.
    void setDownloads(const QHash<QString, DownloadMark>& marks);
    const CatalogueModel& modelAt(int row) const { return m_rows[static_cast<size_t>(row)].model; }
    const Release& releaseAt(int row) const { return m_rows[static_cast<size_t>(row)].release; }

    /// Without a device there are rows, but no plans. `contextLength` 0: all that the model has, else what
    /// fits.
    void set(const Catalogue& catalogue, const DeviceFacts* device, quint64 hostBytes, uint32_t contextLength,
             engine::KvType kvType);
    /// Marks the releases that are here, by name and weight type: "Gemma 4 E4B" and "Q4_0".
    void setHere(const QSet<QPair<QString, QString>>& here);

signals:
    void countChanged();

private:
    struct Row
    {
        CatalogueModel model;
        Release release;
        Plan plan;
        PlanText text;
        bool isPlanned = false;
        bool isBest = false;
        bool isHere = false;
        bool isFirst = false;
    };

    static void rank(std::vector<Row>& rows);

    Kind m_kind;
    std::vector<Row> m_rows;
    QSet<QPair<QString, QString>> m_here;
    QHash<QString, DownloadMark> m_downloads;
};

} // namespace models
