// How a download runs: prepared with the hub, its files fetched on threads, what they bring settled.
#include "app/downloads/downloads.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <utility>

#include "app/downloads/download_entry.h"
#include "app/downloads/download_settings.h"
#include "app/downloads/preparation.h"
#include "app/network/this_computer.h"

namespace downloads {
namespace {

constexpr int kMostChanges = 2; // of a set on the hub, before it is left alone

NetworkOptions networkOptions(const DownloadSettings& settings, const DownloadOptions& options)
{
    NetworkOptions network;
    network.hub = QUrl(settings.hub());
    network.token = settings.token();
    network.proxy = settings.proxy();
    network.isLoopbackOnly = settings.neverOnline();
    network.stallTimeout = options.stallTimeout;
    return network;
}

qint64 freeBytesOf(QString folder)
{
    while (!QFileInfo::exists(folder) && folder.size() > 1) // it is made with the first download
        folder = QFileInfo(folder).path();
    const QStorageInfo storage(folder);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

} // namespace

bool Downloads::mayGoOnline() const
{
    return !m_settings.neverOnline() || network::isThisComputer(QUrl(m_settings.hub()));
}

void Downloads::start(DownloadEntry& entry)
{
    entry.problem = {};
    entry.note.clear();
    entry.changes = 0;
    startPreparing(entry);
}

void Downloads::startPreparing(DownloadEntry& entry)
{
    entry.state = Preparing;
    entry.waiting = {};
    entry.isPrepared = false;
    entry.speed.reset();
    if (entry.isBusy()) { // threads of before still end
        entry.startsAgain = true;
        changed(entry);
        return;
    }
    entry.startsAgain = false;
    if (!m_settings.proxy().isComplete()) {
        fail(entry, Problems::noProxy());
        return;
    }
    entry.awaitsToken = true;
    changed(entry);
    const auto goOn = [this, key = entry.key] {
        DownloadEntry* const entry = find(key);
        if (entry != nullptr && std::exchange(entry->awaitsToken, false))
            prepare(*entry);
    };
    m_settings.whenTokenIsRead(this, goOn);
    if (entry.awaitsToken)
        QTimer::singleShot(m_options.tokenTimeout, this, goOn);
}

void Downloads::prepare(DownloadEntry& entry)
{
    const QString key = entry.key;
    const auto post = [this](auto call) {
        QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
    };
    entry.preparing = std::make_unique<Job>(
        [this, post, key, cache = entry.cache(), known = entry.stored(), mayGoOnline = mayGoOnline(),
         network = networkOptions(m_settings, m_options), options = m_options](const std::stop_token& stop) {
            PreparedSet set =
                prepareSet(cache, known, network, options, mayGoOnline, stop,
                           [this, post, key](const Problem& problem, std::chrono::milliseconds delay) {
                               post([this, key, waiting = Wait{problem, delay}] {
                                   DownloadEntry* const entry = find(key);
                                   if (entry == nullptr || entry->state != Preparing)
                                       return;
                                   entry->waiting = waiting;
                                   changed(*entry);
                               });
                           });
            post([this, key, set = std::move(set)]() mutable { prepared(key, std::move(set)); });
        });
    changed(entry);
}

void Downloads::prepared(const QString& key, PreparedSet set)
{
    DownloadEntry* const entry = find(key);
    if (entry == nullptr)
        return;
    entry->preparing.reset();
    entry->waiting = {};
    if (entry->state != Preparing || entry->startsAgain) {
        settle(*entry);
        return;
    }
    if (set.problem) {
        fail(*entry, set.problem);
        return;
    }
    entry->commit = set.commit;
    for (size_t i = 0; i < entry->files.size(); ++i) {
        EntryFile& file = entry->files[i];
        if (file.facts.etag != set.files[i].etag)
            file.isFetched = false;
        file.facts = set.files[i];
        file.isPlaced = set.isPlaced[i];
        if (!file.watch)
            file.watch = std::make_shared<TransferWatch>();
        file.watch->bytes = set.bytesHere[i];
    }
    if (!set.changed.isEmpty())
        entry->note = tr("Changed on the hub in the meantime, so downloaded anew: %1")
                          .arg(set.changed.join(QStringLiteral(", ")));
    if (Problem problem = spaceProblem(*entry)) {
        fail(*entry, problem);
        return;
    }
    entry->isPrepared = true;
    entry->state = Queued;
    writeSet(entry->cache(), entry->stored());
    settle(*entry);
}

Problem Downloads::spaceProblem(const DownloadEntry& entry) const
{
    qint64 needed = 0;
    for (const EntryPointer& other : m_entries)
        if (other->folder == entry.folder &&
            (other.get() == &entry || (other->isActive() && other->isPrepared)))
            needed += std::max<qint64>(other->totalBytes() - other->hereBytes(), 0);
    const qint64 free = m_options.freeBytes ? m_options.freeBytes(entry.folder) : freeBytesOf(entry.folder);
    // What is here already needs no room: nothing to download never fails for want of it.
    if (needed == 0 || free < 0 || entry.totalBytes() <= entry.hereBytes() ||
        needed + m_options.reserveBytes <= free)
        return {};
    return Problems::spaceShort(entry.folder, needed + m_options.reserveBytes, free);
}

void Downloads::schedule()
{
    int running = 0;
    for (const auto* list : {&m_entries, &m_leaving})
        for (const EntryPointer& entry : *list)
            running +=
                static_cast<int>(std::count_if(entry->files.begin(), entry->files.end(),
                                               [](const EntryFile& file) { return file.job != nullptr; }));
    for (const EntryPointer& entry : m_entries) {
        if (!entry->isActive() || !entry->isPrepared || entry->startsAgain)
            continue;
        for (size_t i = 0; i < entry->files.size() && running < m_settings.simultaneousFiles(); ++i) {
            if (entry->files[i].isPlaced || entry->files[i].job)
                continue;
            startFile(*entry, i);
            ++running;
        }
    }
    if (activeCount() > 0 && !m_timer.isActive())
        m_timer.start();
    else if (activeCount() == 0)
        m_timer.stop();
}

void Downloads::startFile(DownloadEntry& entry, size_t index)
{
    EntryFile& file = entry.files[index];
    file.waiting = {};
    if (!file.isFetched &&
        !entry.cache().hasBlob(entry.request.repository, file.facts.etag, file.facts.sizeBytes)) {
        file.isFetched = true;
        writeSet(entry.cache(), entry.stored()); // for a later run that cancels
    }
    const QString key = entry.key;
    const auto post = [this](auto call) {
        QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
    };
    const TransferPlan plan{entry.request.repository, entry.request.files[index].path, file.facts,
                            entry.request.files[index].sha256.toLower()};
    file.job = std::make_unique<Job>([this, post, key, index, plan, cache = entry.cache(), watch = file.watch,
                                      network = networkOptions(m_settings, m_options),
                                      options = m_options](const std::stop_token& stop) {
        FileTransfer transfer(cache, plan, network, options, watch,
                              [this, post, key, index](const Wait& waiting) {
                                  post([this, key, index, waiting] {
                                      DownloadEntry* const entry = find(key);
                                      if (entry == nullptr || !entry->files[index].job)
                                          return;
                                      entry->files[index].waiting = waiting;
                                      changed(*entry);
                                  });
                              });
        Problem problem = transfer.run(stop);
        post([this, key, index, problem = std::move(problem)] { fileEnded(key, index, problem); });
    });
    changed(entry);
}

void Downloads::fileEnded(const QString& key, size_t index, Problem problem)
{
    DownloadEntry* const entry = find(key);
    if (entry == nullptr)
        return;
    EntryFile& file = entry->files[index];
    file.job.reset();
    file.waiting = {};
    file.isPlaced = !problem;
    if (problem.kind == Problem::Changed && entry->isActive() && ++entry->changes <= kMostChanges) {
        stop(*entry);
        entry->state = Preparing;
        entry->startsAgain = true;
    } else if (problem && problem.kind != Problem::Stopped && entry->isActive()) {
        fail(*entry, problem);
        return;
    }
    settle(*entry);
}

void Downloads::fail(DownloadEntry& entry, Problem problem)
{
    stop(entry);
    // What the user can mend without a new attempt at what failed is a pause.
    const bool isPause = problem.kind == Problem::NeverOnline || problem.kind == Problem::NoProxy ||
                         problem.kind == Problem::DiskFull;
    entry.state = isPause ? Paused : Failed;
    entry.problem = std::move(problem);
    settle(entry);
}

void Downloads::stop(DownloadEntry& entry)
{
    entry.startsAgain = false;
    entry.isPrepared = false;
    entry.awaitsToken = false;
    if (entry.preparing)
        entry.preparing->stop();
    for (EntryFile& file : entry.files)
        if (file.job)
            file.job->stop();
}

/// Does what is due once threads of an entry have ended, and gives the others their turn.
void Downloads::settle(DownloadEntry& entry)
{
    const QString key = entry.key;
    if (!entry.isBusy()) {
        if (rowOf(entry) < 0)
            purge(entry);
        else if (entry.startsAgain)
            startPreparing(entry);
        else if (entry.isActive() && entry.isPrepared && entry.isComplete())
            complete(entry);
    }
    schedule();
    if (DownloadEntry* const still = find(key); still != nullptr && rowOf(*still) >= 0)
        changed(*still);
}

/// What was placed long ago may have been deleted since, with another model that used it: it comes again.
bool Downloads::isStillThere(DownloadEntry& entry)
{
    const HubCache cache = entry.cache();
    QString missing;
    bool isNamed = true; // by the hub, as far as is known without asking it again
    for (size_t i = 0; i < entry.files.size(); ++i) {
        EntryFile& file = entry.files[i];
        const QString& path = entry.request.files[i].path;
        if (cache.hasFile(entry.request.repository, entry.commit, path, file.facts.sizeBytes))
            continue;
        missing = path;
        isNamed = isNamed && !file.facts.etag.isEmpty();
        file.isPlaced = false;
        if (file.watch)
            file.watch->bytes = 0;
    }
    if (missing.isEmpty())
        return true;
    if (++entry.changes > kMostChanges)
        fail(entry, Problems::disk(cache.snapshotFile(entry.request.repository, entry.commit, missing),
                                   Problems::tr("the file disappears after it is written.")));
    else if (!isNamed)
        startPreparing(entry);
    return false; // settle() schedules
}

void Downloads::complete(DownloadEntry& entry)
{
    const HubCache cache = entry.cache();
    const SetRequest& request = entry.request;
    if (!isStillThere(entry))
        return;
    if (Problem problem = cache.writeRef(request.repository, request.revision, entry.commit)) {
        fail(entry, problem);
        return;
    }
    removeSet(cache, request);
    entry.state = Completed;
    entry.problem = {};
    CompletedSet set{request, entry.commit, cache.snapshotFolder(request.repository, entry.commit), {}};
    for (const WantedFile& file : request.files)
        set.files.append(cache.snapshotFile(request.repository, entry.commit, file.path));
    emit completed(set);
}

void Downloads::changed(DownloadEntry& entry)
{
    entry.updateState();
    if (const int row = rowOf(entry); row >= 0)
        emit dataChanged(index(row), index(row));
    emit summaryChanged();
}

void Downloads::tick()
{
    for (const EntryPointer& entry : m_entries) {
        if (!entry->isActive())
            continue;
        entry->speed.add(m_clock.elapsed(), entry->receivedBytes());
        entry->updateState();
        const int row = rowOf(*entry);
        emit dataChanged(index(row), index(row));
    }
    emit summaryChanged();
}
} // namespace downloads
