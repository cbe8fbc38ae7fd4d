#include "app/models/offered_models.h"

#include <QSet>

#include <algorithm>

#include "app/models/installed_models.h"

namespace models {
namespace {

/// A model is worth taking with kLeastContext at least, better with this; slower than this nobody waits for
/// it.
constexpr uint32_t kGoodContext = 32768;
constexpr double kLeastSpeed = 6;

QString abilities(const CatalogueModel& model)
{
    const QString kinds = model.sees && model.hears ? OfferedModels::tr("text, pictures, sound, video")
                          : model.sees              ? OfferedModels::tr("text, pictures, video")
                                                    : OfferedModels::tr("text");
    return OfferedModels::tr("%1 · up to %2 tokens", "%1: abilities, %2: 128k")
        .arg(kinds, tokenCount(model.architecture.text.maxPositions));
}

bool isSlow(const Plan& plan)
{
    return plan.tokensPerSecond > 0 && plan.tokensPerSecond < kLeastSpeed;
}

/// The lower, the more use a model is here.
int fitClass(const Plan& plan)
{
    switch (plan.verdict) {
    case Verdict::Fits:
    case Verdict::FitsShorter:
        return isSlow(plan) ? 1 : 0;
    case Verdict::NeedsHostMemory:
        return 2;
    case Verdict::DoesNotFit:
        break;
    }
    return 3;
}

} // namespace

int OfferedModels::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OfferedModels::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.model.name;
    case SizeNameRole:
        return row.model.size;
    case VariantRole:
        return row.release.isTuned ? tr("instruct") : tr("pre-trained");
    case ReleaseRole:
        return row.release.label;
    case DownloadRole:
        return tr("%1 download").arg(gigabytes(row.release.sizeBytes + row.release.projectorBytes));
    case DetailRole:
        return abilities(row.model);
    case PublisherRole:
        return tr("from %1, licence %2").arg(row.release.publisher, row.model.licence);
    case RepositoryRole:
        return row.release.repository;
    case IsBestRole:
        return row.isBest;
    case IsHereRole:
        return row.isHere;
    case IsFirstRole:
        return row.isFirst;
    case IsComingRole:
        return m_downloads.contains(row.release.repository);
    case ComingProgressRole:
        return m_downloads.value(row.release.repository).progress;
    case ComingTextRole:
        return m_downloads.value(row.release.repository).text;
    default:
        return PlanRoles::value(row.text, role - PlanRole);
    }
}

QHash<int, QByteArray> OfferedModels::roleNames() const
{
    QHash<int, QByteArray> names{{NameRole, "name"},
                                 {SizeNameRole, "sizeName"},
                                 {VariantRole, "variant"},
                                 {ReleaseRole, "release"},
                                 {DownloadRole, "download"},
                                 {DetailRole, "detail"},
                                 {PublisherRole, "publisher"},
                                 {RepositoryRole, "repository"},
                                 {IsBestRole, "isBest"},
                                 {IsHereRole, "isHere"},
                                 {IsFirstRole, "isFirst"},
                                 {IsComingRole, "isComing"},
                                 {ComingProgressRole, "comingProgress"},
                                 {ComingTextRole, "comingText"}};
    PlanRoles::addNames(names, PlanRole);
    return names;
}

QString OfferedModels::repository(int row) const
{
    return row < 0 || row >= count() ? QString() : m_rows[static_cast<size_t>(row)].release.repository;
}

void OfferedModels::set(const Catalogue& catalogue, const DeviceFacts* device, quint64 hostBytes,
                        uint32_t contextLength, engine::KvType kvType)
{
    std::vector<Row> rows;
    for (const CatalogueModel& model : catalogue.models()) {
        bool isFirst = true;
        for (const Release& release : model.releases) {
            if (m_kind == Ranked && (!release.isTuned || !isFirst))
                continue;
            Row row;
            row.model = model;
            row.release = release;
            row.isFirst = isFirst;
            row.isHere = m_here.contains({model.name, release.format});
            if (device != nullptr) {
                row.plan =
                    planAtBest(ModelCost::of(model, release), *device, contextLength, kvType, hostBytes);
                row.text = PlanText(row.plan);
                row.isPlanned = true;
            }
            isFirst = false;
            rows.push_back(std::move(row));
        }
    }
    if (m_kind == Ranked && device != nullptr)
        rank(rows);
    const auto isSame = [](const Row& a, const Row& b) {
        return a.release.repository == b.release.repository;
    };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame)) {
        m_rows = std::move(rows); // numbers move every few seconds; rows stay where they are
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit countChanged();
}

void OfferedModels::setHere(const QSet<QPair<QString, QString>>& here)
{
    m_here = here;
    for (int i = 0; i < count(); ++i) {
        Row& row = m_rows[static_cast<size_t>(i)];
        const bool isHere = m_here.contains({row.model.name, row.release.format});
        if (isHere != row.isHere) {
            row.isHere = isHere;
            emit dataChanged(index(i), index(i), {IsHereRole});
        }
    }
}

void OfferedModels::setDownloads(const QHash<QString, DownloadMark>& marks)
{
    if (m_downloads == marks)
        return;
    m_downloads = marks;
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {IsComingRole, ComingProgressRole, ComingTextRole});
}

void OfferedModels::rank(std::vector<Row>& rows)
{
    const auto isWorth = [](const Row& row, uint32_t context) {
        return fitClass(row.plan) == 0 && row.plan.longestContext >= context;
    };
    Row* best = nullptr;
    for (const uint32_t context : {kGoodContext, kLeastContext}) {
        for (Row& row : rows)
            if (isWorth(row, context) && (best == nullptr || row.model.rank > best->model.rank))
                best = &row;
        if (best != nullptr)
            break;
    }
    if (best == nullptr) // slow everywhere: the smallest that fits
        for (Row& row : rows)
            if (fitClass(row.plan) <= 1 && (best == nullptr || row.model.rank < best->model.rank))
                best = &row;
    if (best != nullptr)
        best->isBest = true;
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        if (a.isBest != b.isBest)
            return a.isBest;
        if (fitClass(a.plan) != fitClass(b.plan))
            return fitClass(a.plan) < fitClass(b.plan);
        return fitClass(a.plan) == 0 ? a.model.rank > b.model.rank : a.model.rank < b.model.rank;
    });
}

} // namespace models
