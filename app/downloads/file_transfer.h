// Brings one file from the hub into the cache: uses what is there, waits for other programs, goes on where an
// earlier transfer ended, proves the whole against its hash, mends what is wrong chunk by chunk, and puts it
// in its place. Blocks; runs on a thread of its own.
#pragma once

#include <atomic>

#include "app/downloads/file_facts.h"
#include "app/downloads/hub_cache.h"
#include "app/downloads/partial_file.h"

namespace downloads {

/// What a transfer is doing, for whoever looks now and then.
struct TransferWatch
{
    std::atomic<qint64> bytes{0};    ///< of the file, that are here
    std::atomic<qint64> received{0}; ///< from the network, by this run
    std::atomic<qint64> checked{0};  ///< of the file, while it is verified
    std::atomic<bool> isVerifying{false};
    std::atomic<qint64> toFetchAgain{0}; ///< bytes that are here and come once more, as they are not right
};

/// What a transfer waits for.
struct Wait
{
    Problem problem; ///< None: it goes on
    std::chrono::milliseconds delay{0};
};

class FileLock;
class RangeFetch;

struct TransferPlan
{
    QString repository;
    QString path;
    FileFacts facts;
    QString sha256; ///< as the one who asked knows it; empty: unknown
};

class FileTransfer
{
public:
    FileTransfer(HubCache cache, TransferPlan plan, NetworkOptions network, DownloadOptions options,
                 std::shared_ptr<TransferWatch> watch, std::function<void(const Wait&)> waiting);

    ~FileTransfer();

    /// Until the file is in its place or cannot get there.
    Problem run(const std::stop_token& stop);

private:
    Problem takeLock(FileLock& lock, const std::stop_token& stop);
    Problem download(const std::stop_token& stop);
    Problem fetchRest(PartialFile& file, const std::stop_token& stop);
    Problem fetchChunks(PartialFile& file, const std::vector<size_t>& chunks,
                        const std::function<Problem(size_t chunk)>& fetched, const std::stop_token& stop);
    Problem fetchAgain(PartialFile& file, const std::stop_token& stop);
    Problem prove(PartialFile& file, const std::stop_token& stop);
    /// Mirrors that were cloned without their large files send these, and name their hash.
    bool isPointer() const;
    bool isRight(PartialFile& file, const std::stop_token& stop);
    bool isPlaced() const;
    Problem place() const;
    void announce(const Problem& problem, std::chrono::milliseconds delay);
    void carryOn();

    HubCache m_cache;
    TransferPlan m_plan;
    DownloadOptions m_options;
    NetworkOptions m_network;
    std::shared_ptr<TransferWatch> m_watch;
    std::function<void(const Wait&)> m_waiting;
    std::unique_ptr<RangeFetch> m_fetch;
    std::unique_ptr<Http> m_http;
    bool m_isWaiting = false;
};

} // namespace downloads
