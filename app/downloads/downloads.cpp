#include "app/downloads/downloads.h"

#include <algorithm>

#include "app/downloads/download_entry.h"
#include "app/downloads/download_settings.h"

namespace downloads {
namespace {

constexpr int kTick = 250; // ms between looks at the threads

/// Deletes what a set brought; `shared`: ETags that other downloads of the repository want.
void deleteFiles(const HubCache& cache, const StoredSet& set, const QSet<QString>& shared,
                 const std::vector<bool>& isPlaced)
{
    const QString& repository = set.request.repository;
    // Weights first: what goes with them stays if others that need it are left.
    for (const bool ofWeights : {true, false}) {
        if (!ofWeights && cache.hasWeights(repository, set.commit))
            break;
        for (size_t i = 0; i < set.files.size(); ++i) {
            const StoredFile& file = set.files[i];
            const QString& path = set.request.files[i].path;
            if (isWeights(path) == ofWeights && isPlaced[i] && file.isFetched && !file.etag.isEmpty() &&
                !shared.contains(file.etag))
                cache.removeFile(repository, file.etag, set.commit, path);
        }
    }
    for (const StoredFile& file : set.files)
        if (!file.etag.isEmpty() && !shared.contains(file.etag))
            cache.removeIncomplete(repository, file.etag);
    cache.removeEmpty(repository, set.commit);
}

std::vector<bool> placedOf(const DownloadEntry& entry)
{
    std::vector<bool> placed;
    for (const EntryFile& file : entry.files)
        placed.push_back(file.isPlaced);
    return placed;
}

} // namespace

Downloads::Downloads(DownloadSettings& settings, DownloadOptions options, QObject* parent)
    : QAbstractListModel(parent),
      m_settings(settings),
      m_options(std::move(options))
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &Downloads::tick);
    m_clock.start();
    connect(&settings, &DownloadSettings::folderChanged, this, &Downloads::load);
    connect(&settings, &DownloadSettings::simultaneousFilesChanged, this, &Downloads::schedule);
    connect(&settings, &DownloadSettings::neverOnlineChanged, this, [this] {
        if (!mayGoOnline())
            for (const EntryPointer& entry : m_entries)
                if (entry->isActive())
                    fail(*entry, Problems::neverOnline());
    });
    load();
}

Downloads::~Downloads()
{
    m_loader.reset();
    for (const auto* list : {&m_entries, &m_leaving})
        for (const EntryPointer& entry : *list)
            stop(*entry);
    for (const EntryPointer& entry : m_entries)
        if (entry->state == Cancelled)
            deleteNow(*entry);
    for (const EntryPointer& entry : m_leaving)
        deleteNow(*entry);
}

int Downloads::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Downloads::data(const QModelIndex& index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_entries[index.row()]->role(role)
                                                             : QVariant();
}

QHash<int, QByteArray> Downloads::roleNames() const
{
    return {{TitleRole, "title"},
            {DetailRole, "detail"},
            {StateRole, "downloadState"},
            {ProgressRole, "progress"},
            {SizeTextRole, "sizeText"},
            {SpeedTextRole, "speedText"},
            {RemainingTextRole, "remainingText"},
            {StatusRole, "status"},
            {ErrorRole, "error"},
            {RemedyRole, "remedy"},
            {CanPauseRole, "canPause"},
            {CanResumeRole, "canResume"},
            {CanCancelRole, "canCancel"},
            {CanRetryRole, "canRetry"},
            {CanRemoveRole, "canRemove"},
            {CanUndoRole, "canUndo"},
            {RepositoryRole, "repository"},
            {PageRole, "page"}};
}

DownloadEntry* Downloads::find(const QString& id) const
{
    for (const auto* list : {&m_entries, &m_leaving})
        for (const EntryPointer& entry : *list)
            if (entry->key == id)
                return entry.get();
    return nullptr;
}

int Downloads::rowOf(const DownloadEntry& entry) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const EntryPointer& candidate) { return candidate.get() == &entry; });
    return it == m_entries.end() ? -1 : static_cast<int>(it - m_entries.begin());
}

int Downloads::rowOf(const QString& repository, const QString& path) const
{
    for (int row = 0; row < count(); ++row) {
        const SetRequest& request = m_entries[row]->request;
        if (request.repository == repository &&
            std::any_of(request.files.begin(), request.files.end(),
                        [&](const WantedFile& file) { return file.path == path; }))
            return row;
    }
    return -1;
}

void Downloads::load()
{
    const QString folder = m_settings.folder();
    if (folder == m_loadedFolder)
        return;
    m_loadedFolder = folder;
    m_isLoading = true;
    emit isLoadingChanged();
    m_loader = std::make_unique<Job>([this, folder](const std::stop_token&) {
        std::vector<StoredSet> sets = readSets(HubCache(folder));
        QMetaObject::invokeMethod(
            this, [this, folder, sets = std::move(sets)]() mutable { loaded(folder, std::move(sets)); },
            Qt::QueuedConnection);
    });
}

void Downloads::loaded(const QString& folder, std::vector<StoredSet> sets)
{
    for (StoredSet& set : sets) {
        const QString id = set.request.id();
        const bool isKnown = std::any_of(m_entries.begin(), m_entries.end(), [&](const EntryPointer& entry) {
            return entry->id == id && entry->folder == folder;
        });
        if (isKnown)
            continue;
        EntryPointer entry = makeEntry(set.request, folder);
        entry->commit = set.commit;
        for (size_t i = 0; i < set.files.size(); ++i) {
            entry->files[i].facts = {set.files[i].etag, set.commit, set.files[i].sizeBytes};
            entry->files[i].isFetched = set.files[i].isFetched;
            entry->files[i].bytesBefore = set.files[i].bytesHere;
            // As far as cancelling goes; preparing looks again.
            entry->files[i].isPlaced = set.files[i].bytesHere >= std::max<qint64>(set.files[i].sizeBytes, 0);
        }
        insert(std::move(entry));
    }
    if (folder == m_loadedFolder) {
        m_isLoading = false;
        emit isLoadingChanged();
    }
}

Downloads::EntryPointer Downloads::makeEntry(const SetRequest& request, const QString& folder)
{
    auto entry = std::make_unique<DownloadEntry>();
    entry->request = request;
    entry->id = request.id();
    entry->key = entry->id + u'/' + QString::number(++m_serial);
    entry->folder = folder;
    entry->files.resize(request.files.size());
    return entry;
}

int Downloads::insert(EntryPointer entry)
{
    const int row = count();
    beginInsertRows({}, row, row);
    m_entries.push_back(std::move(entry));
    endInsertRows();
    emit countChanged();
    emit summaryChanged();
    return row;
}

int Downloads::add(const SetRequest& request)
{
    if (!request.violation().isEmpty())
        return -1;
    const QString id = request.id();
    int row = 0;
    while (row < count() && (m_entries[row]->id != id || m_entries[row]->folder != m_settings.folder()))
        ++row;
    if (row < count() && m_entries[row]->state == Completed) {
        removeRow(row);
        row = count();
    }
    if (row == count())
        row = insert(makeEntry(request, m_settings.folder()));
    DownloadEntry& entry = *m_entries[row];
    entry.request = request; // what it should be may be known better now
    if (!entry.isActive())
        start(entry);
    return row;
}

void Downloads::pause(int row)
{
    if (row < 0 || row >= count() || !m_entries[row]->isActive())
        return;
    DownloadEntry& entry = *m_entries[row];
    stop(entry);
    entry.state = Paused;
    entry.problem = {};
    settle(entry);
}

void Downloads::resume(int row)
{
    if (row >= 0 && row < count() && (m_entries[row]->state == Paused || m_entries[row]->state == Failed))
        start(*m_entries[row]);
}

void Downloads::cancel(int row)
{
    if (row < 0 || row >= count() || m_entries[row]->state == Completed || m_entries[row]->state == Cancelled)
        return;
    DownloadEntry& entry = *m_entries[row];
    stop(entry);
    removeSet(entry.cache(), entry.request); // so that no later run goes on with it
    entry.state = Cancelled;
    entry.problem = {};
    const int serial = ++entry.cancelSerial;
    if (m_options.undoTime.count() <= 0) {
        leave(row);
        return;
    }
    QTimer::singleShot(m_options.undoTime, this, [this, key = entry.key, serial] {
        DownloadEntry* const entry = find(key);
        if (entry != nullptr && entry->state == Cancelled && entry->cancelSerial == serial &&
            rowOf(*entry) >= 0)
            leave(rowOf(*entry));
    });
    settle(entry);
}

/// Takes a cancelled row off the list; what it brought is deleted when its threads have ended.
void Downloads::leave(int row)
{
    beginRemoveRows({}, row, row);
    m_leaving.push_back(std::move(m_entries[row]));
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    emit countChanged();
    emit summaryChanged();
    settle(*m_leaving.back());
}

void Downloads::purge(DownloadEntry& entry)
{
    const QString key = entry.key;
    if (entry.isPurged) {
        std::erase_if(m_leaving, [&](const EntryPointer& leaving) { return leaving->key == key; });
        return;
    }
    entry.isPurged = true;
    entry.preparing = std::make_unique<Job>([this, key, cache = entry.cache(), set = entry.stored(),
                                             shared = sharedEtags(entry),
                                             placed = placedOf(entry)](const std::stop_token&) {
        deleteFiles(cache, set, shared, placed);
        QMetaObject::invokeMethod(
            this,
            [this, key] {
                if (DownloadEntry* const entry = find(key)) {
                    entry->preparing.reset();
                    settle(*entry);
                }
            },
            Qt::QueuedConnection);
    });
}

void Downloads::deleteNow(DownloadEntry& entry)
{
    entry.preparing.reset();
    for (EntryFile& file : entry.files)
        file.job.reset();
    if (!entry.isPurged)
        deleteFiles(entry.cache(), entry.stored(), sharedEtags(entry), placedOf(entry));
}

QSet<QString> Downloads::sharedEtags(const DownloadEntry& entry) const
{
    QSet<QString> etags;
    for (const EntryPointer& other : m_entries)
        if (other.get() != &entry && other->state != Cancelled && other->folder == entry.folder &&
            other->request.repository == entry.request.repository)
            for (const EntryFile& file : other->files)
                etags.insert(file.facts.etag);
    return etags;
}

void Downloads::undo(int row)
{
    if (row < 0 || row >= count() || m_entries[row]->state != Cancelled)
        return;
    ++m_entries[row]->cancelSerial;
    writeSet(m_entries[row]->cache(), m_entries[row]->stored());
    start(*m_entries[row]);
}

void Downloads::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    if (m_entries[row]->state == Completed)
        removeRow(row);
    else if (m_entries[row]->state == Cancelled)
        leave(row);
    else
        cancel(row);
}

void Downloads::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    emit countChanged();
    emit summaryChanged();
}

void Downloads::pauseAll()
{
    for (int row = 0; row < count(); ++row)
        pause(row);
}

void Downloads::resumeAll()
{
    for (int row = 0; row < count(); ++row)
        resume(row);
}

void Downloads::removeCompleted()
{
    for (int row = count() - 1; row >= 0; --row)
        if (m_entries[row]->state == Completed)
            removeRow(row);
}

int Downloads::activeCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const EntryPointer& entry) { return entry->isActive(); }));
}

int Downloads::pausedCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const EntryPointer& entry) { return entry->state == Paused; }));
}

double Downloads::progress() const
{
    qint64 here = 0, total = 0;
    for (const EntryPointer& entry : m_entries)
        if (entry->isActive() && entry->totalBytes() > 0) {
            here += entry->hereBytes();
            total += entry->totalBytes();
        }
    return total > 0 ? static_cast<double>(here) / static_cast<double>(total) : 0;
}

QString Downloads::summary() const
{
    const int active = activeCount();
    if (active == 0)
        return {};
    qint64 left = 0;
    double speed = 0;
    for (const EntryPointer& entry : m_entries)
        if (entry->isActive()) {
            left += std::max<qint64>(entry->totalBytes() - entry->hereBytes(), 0) + entry->toFetchAgain();
            speed += entry->speed.bytesPerSecond();
        }
    const QString text = tr("%n downloads, %1 %", nullptr, active).arg(static_cast<int>(progress() * 100));
    const QString time = remainingText(left, speed);
    return time.isEmpty() ? text : tr("%1, %2").arg(text, time);
}

} // namespace downloads
