#include "app/models/installed_models.h"

#include <QDir>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <set>
#include <utility>

#include "app/models/hub_origin.h"

namespace models {
namespace {

QString toText(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

/// Ours first, then by name and size, so that a scan's order does not show.
bool comesBefore(const FoundModel& a, const FoundModel& b)
{
    const bool isDemoA = a.place == FoundModel::Place::Demo;
    const bool isDemoB = b.place == FoundModel::Place::Demo;
    if (isDemoA != isDemoB)
        return isDemoA;
    if (a.canLoad() != b.canLoad())
        return a.canLoad();
    if (const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive); order != 0)
        return order < 0;
    return a.path < b.path;
}

} // namespace

QVariant PlanRoles::value(const PlanText& text, int offset)
{
    switch (offset) {
    case Weights:
        return text.weights;
    case Towers:
        return text.towers;
    case Cache:
        return text.cache;
    case Scratch:
        return text.scratch;
    case Parts:
        return text.parts;
    case Speed:
        return text.speed;
    case Verdict:
        return text.verdict;
    case Tone:
        return static_cast<int>(text.tone);
    }
    return {};
}

void PlanRoles::addNames(QHash<int, QByteArray>& names, int first)
{
    static constexpr std::array<const char*, Count> all{
        "weightShare", "towerShare", "cacheShare", "scratchShare", "planParts", "speed", "verdict", "tone"};
    for (int i = 0; i < Count; ++i)
        names.insert(first + i, all[static_cast<size_t>(i)]);
}

int InstalledModels::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant InstalledModels::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameAt(index.row());
    case FileNameRole:
        return row.model.name;
    case HasUpdateRole:
        return row.hasUpdate;
    case CanDeleteRole:
        return row.model.place != FoundModel::Place::Demo && row.state == NotLoaded;
    case IsHubRole:
        return hubOrigin(row.model.path).has_value();
    case CheckTextRole:
        return row.checkText;
    case CheckToneRole:
        return row.checkTone;
    case CheckProgressRole:
        return row.checkProgress;
    case DetailRole:
        return detail(row);
    case PlaceRole:
        return place(row);
    case PathRole:
        return QDir::toNativeSeparators(toText(row.model.path));
    case SizeRole:
        return gigabytes(row.model.sizeBytes);
    case ProblemRole:
        return row.failure.isEmpty() ? row.model.problem : row.failure;
    case CanLoadRole:
        return row.model.canLoad();
    case CanForgetRole:
        return row.model.place == FoundModel::Place::Folder;
    case StateRole:
        return row.state;
    case ProgressRole:
        return row.progress;
    case IsDemoRole:
        return row.model.place == FoundModel::Place::Demo;
    case MemoryRole:
        return memory(row);
    default:
        return PlanRoles::value(row.text, role - PlanRole);
    }
}

QHash<int, QByteArray> InstalledModels::roleNames() const
{
    QHash<int, QByteArray> names{
        {NameRole, "name"},           {DetailRole, "detail"},       {PlaceRole, "place"},
        {PathRole, "path"},           {SizeRole, "diskSize"},       {ProblemRole, "problem"},
        {CanLoadRole, "canLoad"},     {CanForgetRole, "canForget"}, {StateRole, "loadState"},
        {ProgressRole, "progress"},   {IsDemoRole, "isDemo"},       {MemoryRole, "memory"},
        {HasUpdateRole, "hasUpdate"}, {CanDeleteRole, "canDelete"}, {IsHubRole, "isHub"},
        {CheckTextRole, "checkText"}, {CheckToneRole, "checkTone"}, {CheckProgressRole, "checkProgress"},
        {FileNameRole, "fileName"}};
    PlanRoles::addNames(names, PlanRole);
    return names;
}

int InstalledModels::loadedRow() const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.state == Loaded; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int InstalledModels::rowOf(const QString& path) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row& row) { return toText(row.model.path) == path; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

quint64 InstalledModels::totalBytes() const
{
    quint64 total = 0;
    std::set<std::filesystem::path> counted; // revisions and tags share files
    for (const Row& row : m_rows)
        for (const FoundModel::DiskFile& file : row.model.files)
            if (counted.insert(file.real).second)
                total += file.sizeBytes;
    return total;
}

void InstalledModels::setNames(const QVariantMap& names)
{
    m_names = names;
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {NameRole});
}

QString InstalledModels::nameKey(const FoundModel& model)
{
    const std::optional<HubOrigin> origin = hubOrigin(model.path);
    return origin ? origin->repository + u'/' + origin->file : toText(model.path);
}

QString InstalledModels::ownName(const FoundModel& model) const
{
    return m_names.value(nameKey(model), m_names.value(toText(model.path))).toString();
}

QString InstalledModels::nameAt(int row) const
{
    const FoundModel& model = at(row);
    const QString own = ownName(model);
    return own.isEmpty() ? model.name : own;
}

QString InstalledModels::titleAt(int row) const
{
    const QString own = ownName(at(row));
    return own.isEmpty() ? at(row).title() : own;
}

void InstalledModels::setUpdate(int row, bool hasUpdate)
{
    Row& known = m_rows[static_cast<size_t>(row)];
    if (known.hasUpdate == hasUpdate)
        return;
    known.hasUpdate = hasUpdate;
    changed(row);
}

void InstalledModels::setCheck(const QString& path, const QString& text, int tone, double progress)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    Row& known = m_rows[static_cast<size_t>(row)];
    known.checkText = text;
    known.checkTone = tone;
    known.checkProgress = progress;
    changed(row);
}

bool InstalledModels::hasFromHub(const QString& repository, const QString& file) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        const std::optional<HubOrigin> origin = hubOrigin(row.model.path);
        return origin && origin->repository == repository && row.model.canLoad() &&
               (origin->file.isEmpty() ? !file.endsWith(QLatin1String(".gguf")) : origin->file == file);
    });
}

std::vector<FoundModel> InstalledModels::models() const
{
    std::vector<FoundModel> models;
    for (const Row& row : m_rows)
        models.push_back(row.model);
    return models;
}

void InstalledModels::put(FoundModel model)
{
    if (const int row = rowOf(toText(model.path)); row >= 0) {
        Row& known = m_rows[static_cast<size_t>(row)];
        if (known.model.place == FoundModel::Place::Demo)
            return;
        known.model = std::move(model);
        planRow(known);
        changed(row);
        return;
    }
    const auto at =
        std::upper_bound(m_rows.begin(), m_rows.end(), model,
                         [](const FoundModel& a, const Row& b) { return comesBefore(a, b.model); });
    const int row = static_cast<int>(at - m_rows.begin());
    beginInsertRows({}, row, row);
    Row added;
    added.model = std::move(model);
    planRow(added);
    m_rows.insert(at, std::move(added));
    endInsertRows();
    emit countChanged();
    emit stateChanged();
}

void InstalledModels::keepOnly(const QSet<QString>& paths)
{
    for (int row = count() - 1; row >= 0; --row) {
        const Row& known = m_rows[static_cast<size_t>(row)];
        if (known.state == NotLoaded && known.model.place != FoundModel::Place::Demo &&
            !paths.contains(toText(known.model.path)))
            remove(row);
    }
}

void InstalledModels::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    emit countChanged();
    emit stateChanged();
}

void InstalledModels::plan(const DeviceWatch& devices, const DeviceFacts* device, uint32_t contextLength,
                           engine::KvType kvType)
{
    m_devices = &devices;
    m_device = device != nullptr ? std::optional(*device) : std::nullopt;
    m_contextLength = contextLength;
    m_kvType = kvType;
    for (Row& row : m_rows)
        planRow(row);
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
}

void InstalledModels::showSpeed(const QString& path)
{
    const int row = rowOf(path);
    if (row < 0 || m_devices == nullptr || !m_device)
        return;
    m_rows[static_cast<size_t>(row)].measuredSpeed = m_devices->speed(path, m_device->name);
    changed(row);
}

void InstalledModels::setLoading(const QString& path, double progress)
{
    for (int row = 0; row < count(); ++row) {
        Row& known = m_rows[static_cast<size_t>(row)];
        const bool isIt = toText(known.model.path) == path;
        if (!isIt && known.state == NotLoaded)
            continue;
        known.state = isIt ? Loading : NotLoaded;
        known.progress = isIt ? progress : 0;
        known.realBytes = 0;
        if (isIt)
            known.failure.clear();
        changed(row);
    }
    emit stateChanged();
}

void InstalledModels::setLoaded(const QString& path, quint64 deviceBytes, uint32_t contextLength,
                                engine::KvType kvType)
{
    const int row = rowOf(path);
    if (row >= 0 && m_rows[static_cast<size_t>(row)].state == Loaded) { // keys, values and towers have come
        Row& known = m_rows[static_cast<size_t>(row)];
        if (std::exchange(known.usedBytes, deviceBytes) != deviceBytes)
            changed(row);
        return;
    }
    setUnloaded();
    if (row < 0)
        return;
    Row& known = m_rows[static_cast<size_t>(row)];
    known.state = Loaded;
    known.progress = 1;
    known.realBytes = known.usedBytes = deviceBytes;
    known.plannedNow =
        known.model.cost ? bytesAfterLoading(*known.model.cost, contextLength, kvType) : quint64{0};
    known.failure.clear();
    changed(row);
    emit stateChanged();
}

void InstalledModels::setUnloaded()
{
    for (int row = 0; row < count(); ++row) {
        Row& known = m_rows[static_cast<size_t>(row)];
        if (known.state == NotLoaded)
            continue;
        known.state = NotLoaded;
        known.progress = 0;
        known.realBytes = known.usedBytes = 0;
        changed(row);
    }
    emit stateChanged();
}

void InstalledModels::setFailed(const QString& path, const QString& text)
{
    setUnloaded();
    if (const int row = rowOf(path); row >= 0) {
        m_rows[static_cast<size_t>(row)].failure = text;
        changed(row);
    }
}

QString InstalledModels::detail(const Row& row) const
{
    QStringList parts;
    if (!row.model.weightType.isEmpty())
        parts << row.model.weightType;
    if (row.model.cost) {
        const ModelCost& cost = *row.model.cost;
        parts << (cost.sees && cost.hears ? tr("text, pictures, sound, video")
                  : cost.sees             ? tr("text, pictures, video")
                  : cost.hears            ? tr("text, sound")
                                          : tr("text only"));
    }
    return parts.join(QStringLiteral(" · "));
}

QString InstalledModels::place(const Row& row) const
{
    switch (row.model.place) {
    case FoundModel::Place::Demo:
        return tr("came with Facet, a miniature to try things with");
    case FoundModel::Place::HuggingFace:
        return tr("from the Hugging Face cache, used in place");
    case FoundModel::Place::LmStudio:
        return tr("from LM Studio, used in place");
    case FoundModel::Place::Jan:
        return tr("from Jan, used in place");
    case FoundModel::Place::Ollama:
        return tr("from Ollama, used in place");
    case FoundModel::Place::Folder:
        break;
    }
    return tr("added by you, used in place");
}

QString InstalledModels::memory(const Row& row) const
{
    QStringList parts;
    if (row.realBytes != 0 && row.plannedNow != 0) {
        parts << tr("%1 planned, %2 real", "sizes").arg(gigabytes(row.plannedNow), gigabytes(row.realBytes));
        if (row.usedBytes > row.realBytes)
            parts << tr("%1 now", "%1: a size").arg(gigabytes(row.usedBytes));
        parts << tr("%1 with the context full", "%1: a size").arg(gigabytes(row.plannedBytes));
    } else if (row.model.cost && m_device)
        parts << row.text.parts;
    if (row.measuredSpeed > 0)
        parts << tr("%1 tok/s measured")
                     .arg(QLocale().toString(row.measuredSpeed, 'f', row.measuredSpeed < 10 ? 1 : 0));
    else if (!row.text.speed.isEmpty())
        parts << row.text.speed;
    return parts.join(QStringLiteral(" · "));
}

void InstalledModels::planRow(Row& row) const
{
    if (!row.model.cost || !m_device)
        return;
    const DeviceFacts* processor = m_devices->processor();
    const quint64 host = processor != nullptr && processor->name != m_device->name ? processor->freeBytes : 0;
    const Plan plan = models::plan(*row.model.cost, *m_device, m_contextLength, m_kvType, host);
    row.plannedBytes = plan.totalBytes();
    row.text = PlanText(plan);
    row.measuredSpeed = m_devices->speed(toText(row.model.path), m_device->name);
}

void InstalledModels::changed(int row)
{
    emit dataChanged(index(row), index(row));
}

} // namespace models
