#include "app/downloads/file_transfer.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>

#include "app/downloads/file_lock.h"
#include "app/downloads/patience.h"
#include "app/downloads/range_fetch.h"

namespace downloads {

FileTransfer::FileTransfer(HubCache cache, TransferPlan plan, NetworkOptions network, DownloadOptions options,
                           std::shared_ptr<TransferWatch> watch, std::function<void(const Wait&)> waiting)
    : m_cache(std::move(cache)),
      m_plan(std::move(plan)),
      m_options(std::move(options)),
      m_network(std::move(network)),
      m_watch(std::move(watch)),
      m_waiting(std::move(waiting))
{
}

FileTransfer::~FileTransfer() = default;

bool FileTransfer::isPlaced() const
{
    return m_cache.hasBlob(m_plan.repository, m_plan.facts.etag, m_plan.facts.sizeBytes);
}

Problem FileTransfer::place() const
{
    return m_cache.link(m_plan.repository, m_plan.facts.etag, m_plan.facts.commit, m_plan.path);
}

void FileTransfer::announce(const Problem& problem, std::chrono::milliseconds delay)
{
    m_isWaiting = true;
    if (m_waiting)
        m_waiting({problem, delay});
}

void FileTransfer::carryOn()
{
    if (m_isWaiting && m_waiting)
        m_waiting({});
    m_isWaiting = false;
}

Problem FileTransfer::takeLock(FileLock& lock, const std::stop_token& stop)
{
    while (lock.tryLock() == FileLock::Busy) {
        if (!m_isWaiting)
            announce(Problems::locked(m_plan.path), m_options.lockPoll);
        waitFor(m_options, m_options.lockPoll, stop);
        if (stop.stop_requested())
            return Problems::stopped();
    }
    carryOn();
    return {};
}

Problem FileTransfer::run(const std::stop_token& stop)
{
    if (Problem problem = m_cache.prepare(m_plan.repository))
        return problem;
    if (!isPlaced()) {
        FileLock lock(m_cache.lock(m_plan.repository, m_plan.facts.etag));
        if (Problem problem = takeLock(lock, stop))
            return problem;
        if (!isPlaced()) // who held the lock may have brought it
            if (Problem problem = download(stop))
                return problem;
    }
    m_watch->bytes = std::max<qint64>(m_plan.facts.sizeBytes, 0);
    return place();
}

Problem FileTransfer::download(const std::stop_token& stop)
{
    m_http = std::make_unique<Http>(m_network);
    m_fetch = std::make_unique<RangeFetch>(*m_http, m_plan.repository, m_plan.path, m_plan.facts, m_options);
    PartialFile file(
        m_cache.incomplete(m_plan.repository, m_plan.facts.etag),
        m_cache.ledger(m_plan.repository, m_plan.facts.etag),
        {m_plan.facts.etag, m_plan.facts.sizeBytes, m_plan.facts.commit, m_plan.path, m_options.chunkBytes});
    const auto checked = [this](qint64 done, qint64) { m_watch->checked = done; };
    m_watch->isVerifying = true;
    Problem problem = file.open(m_options.checkedChunks, stop, checked);
    m_watch->isVerifying = false;
    m_watch->bytes = file.bytes();
    if (!problem && !file.damaged().empty())
        problem = fetchChunks(file, file.damaged(), {}, stop);
    if (!problem)
        problem = fetchRest(file, stop);
    if (problem) {
        // Full disks and pauses keep what is there; a second problem adds nothing to the first.
        file.settle();
        return problem;
    }
    if ((problem = file.finish()))
        return problem;
    m_watch->isVerifying = true;
    problem = prove(file, stop);
    m_watch->isVerifying = false;
    return problem ? problem : file.moveTo(m_cache.blob(m_plan.repository, m_plan.facts.etag));
}

Problem FileTransfer::fetchRest(PartialFile& file, const std::stop_token& stop)
{
    return m_fetch->fetch(
        file.bytes(), -1,
        [&](const char* data, qint64 size) {
            carryOn();
            m_watch->received += size;
            const Problem problem = file.append(data, size);
            m_watch->bytes = file.bytes();
            return problem;
        },
        stop, [this](const Problem& problem, std::chrono::milliseconds delay) { announce(problem, delay); });
}

/// Fetches chunks that are here already, and replaces those that come otherwise or are otherwise on the disk.
Problem FileTransfer::fetchChunks(PartialFile& file, const std::vector<size_t>& chunks,
                                  const std::function<Problem(size_t chunk)>& fetched,
                                  const std::stop_token& stop)
{
    const std::vector<size_t> damaged = file.damaged();
    m_watch->isVerifying = false; // it is a download like the first
    m_watch->toFetchAgain = 0;
    for (const size_t chunk : chunks)
        m_watch->toFetchAgain += file.chunkSize(chunk);
    const auto isOver = qScopeGuard([this] { m_watch->toFetchAgain = 0; });
    for (size_t i = 0; i < chunks.size();) {
        size_t end = i + 1; // neighbours come with one request
        while (end < chunks.size() && chunks[end] == chunks[end - 1] + 1)
            ++end;
        size_t chunk = chunks[i];
        QByteArray bytes;
        const size_t last = chunks[end - 1];
        const auto take = [&](const char* data, qint64 size) -> Problem {
            carryOn();
            m_watch->received += size;
            while (size > 0) {
                const qint64 next = std::min<qint64>(size, file.chunkSize(chunk) - bytes.size());
                bytes.append(data, next);
                data += next;
                size -= next;
                if (bytes.size() < file.chunkSize(chunk))
                    break;
                const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
                const bool isDamaged = std::binary_search(damaged.begin(), damaged.end(), chunk);
                if (isDamaged || hash != file.chunkHash(chunk))
                    if (Problem problem = file.replace(chunk, bytes))
                        return problem;
                if (Problem problem = fetched ? fetched(chunk) : Problem{})
                    return problem;
                m_watch->toFetchAgain -= bytes.size();
                bytes.clear();
                ++chunk;
            }
            return {};
        };
        const Problem problem = m_fetch->fetch(
            file.chunkBegin(chunk), file.chunkBegin(last) + file.chunkSize(last), take, stop,
            [this](const Problem& passing, std::chrono::milliseconds delay) { announce(passing, delay); });
        if (problem)
            return problem;
        i = end;
    }
    return {};
}

bool FileTransfer::isRight(PartialFile& file, const std::stop_token& stop)
{
    const auto checked = [this](qint64 done, qint64) { m_watch->checked = done; };
    if (m_plan.facts.sizeBytes >= 0 && file.bytes() != m_plan.facts.sizeBytes)
        return false;
    if (m_plan.facts.isSha256())
        return file.sha256(stop, checked) == m_plan.facts.etag;
    if (m_plan.facts.isGitHash() && file.gitHash(stop, checked) != m_plan.facts.etag)
        return false;
    return m_plan.sha256.isEmpty() || file.sha256(stop, checked) == m_plan.sha256;
}

bool FileTransfer::isPointer() const
{
    constexpr QByteArrayView kStart = "version https://git-lfs.github.com/spec/";
    QFile file(m_cache.incomplete(m_plan.repository, m_plan.facts.etag));
    return file.open(QIODevice::ReadOnly) && file.read(kStart.size()) == kStart;
}

Problem FileTransfer::prove(PartialFile& file, const std::stop_token& stop)
{
    const auto checked = [this](qint64 done, qint64) { m_watch->checked = done; };
    if (isPointer())
        return Problems::pointer(m_network.hub.host(), m_plan.path);
    if (isRight(file, stop))
        return {};
    // First the disk: chunks that are no longer what had arrived.
    if (Problem problem = file.check(stop, checked))
        return problem;
    if (!file.damaged().empty()) {
        if (Problem problem = fetchChunks(file, file.damaged(), {}, stop))
            return problem;
        m_watch->isVerifying = true;
        if (isRight(file, stop))
            return {};
    }
    if (Problem problem = fetchAgain(file, stop))
        return problem;
    m_watch->isVerifying = true;
    if (isRight(file, stop))
        return {};
    if (stop.stop_requested())
        return Problems::stopped();
    file.noteFetchedAgain(
        0); // who tries again begins anew; if it cannot be noted, the next pass ends at once
    return Problems::wrongBytes(m_plan.path);
}

/// The way here was bad: everything once more, keeping what comes alike, from where an earlier run was.
Problem FileTransfer::fetchAgain(PartialFile& file, const std::stop_token& stop)
{
    std::vector<size_t> chunks;
    for (size_t i = file.fetchedAgain(); i < file.chunkCount(); ++i)
        chunks.push_back(i);
    return fetchChunks(
        file, chunks, [&file](size_t chunk) { return file.noteFetchedAgain(chunk + 1); }, stop);
}

} // namespace downloads
