// One row of the list of downloads: a set, how far its files are, and how that reads. Internal to
// app/downloads.
#pragma once

#include <QThread>

#include <array>
#include <memory>

#include "app/downloads/downloads.h"
#include "app/downloads/file_transfer.h"
#include "app/downloads/set_store.h"

namespace downloads {

/// Work on a thread that ends when asked to.
class Job
{
public:
    explicit Job(std::function<void(const std::stop_token&)> work);
    /// Asks it to end and waits until it has.
    ~Job();
    void stop() { m_stop.request_stop(); }

private:
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

struct EntryFile
{
    FileFacts facts;
    bool isPlaced = false;
    bool isFetched = false; ///< by us
    qint64 bytesBefore = 0; ///< here when it was last looked
    std::shared_ptr<TransferWatch> watch;
    std::unique_ptr<Job> job;
    Wait waiting;

    qint64 bytesHere() const { return watch ? watch->bytes.load() : bytesBefore; }
};

/// Bytes per second over the last seconds.
class Speed
{
public:
    void add(qint64 milliseconds, qint64 receivedSoFar);
    void reset() { m_count = 0; }
    double bytesPerSecond() const;

private:
    static constexpr size_t kSamples = 20;
    struct Sample
    {
        qint64 time = 0, bytes = 0;
    };
    std::array<Sample, kSamples> m_samples;
    size_t m_count = 0;
};

struct DownloadEntry
{
    SetRequest request;
    QString id;     ///< the same in every run
    QString key;    ///< of this row alone
    QString folder; ///< of the cache it goes to
    QString commit;
    std::vector<EntryFile> files;
    std::unique_ptr<Job> preparing;
    Downloads::State state = Downloads::Paused;
    Problem problem;
    QString note; ///< something to know that is no problem
    Wait waiting;
    Speed speed;
    bool isPrepared = false;
    bool awaitsToken = false; ///< the keyring has not answered yet
    bool startsAgain = false; ///< once its threads have ended
    bool isPurged = false;    ///< what it brought is deleted
    int changes = 0;          ///< restarts because the hub's files changed
    int cancelSerial = 0;

    HubCache cache() const { return HubCache(folder); }
    bool isBusy() const;       ///< threads of it run
    bool isActive() const;     ///< on its way, neither paused nor over
    bool isComplete() const;   ///< every file is placed
    qint64 totalBytes() const; ///< negative: not known
    qint64 hereBytes() const;
    qint64 receivedBytes() const;
    qint64 toFetchAgain() const; ///< bytes that are here and not right
    bool isVerifying() const;
    /// The state of what is on its way follows from what its threads do.
    void updateState();
    double progress() const;
    StoredSet stored() const;

    QVariant role(int role) const;
    QString detail() const;
    QString sizes() const;
    QString remaining() const;
    QString status() const;
};

/// "about 4 min", "less than a minute"; empty if it cannot be told.
QString remainingText(qint64 bytes, double bytesPerSecond);

} // namespace downloads
