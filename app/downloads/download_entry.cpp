#include "app/downloads/download_entry.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace downloads {

Job::Job(std::function<void(const std::stop_token&)> work)
    : m_thread(QThread::create([work = std::move(work), stop = m_stop.get_token()] { work(stop); }))
{
    m_thread->start(QThread::LowPriority);
}

Job::~Job()
{
    m_stop.request_stop();
    m_thread->wait();
}

void Speed::add(qint64 milliseconds, qint64 receivedSoFar)
{
    m_samples[m_count++ % kSamples] = {milliseconds, receivedSoFar};
}

double Speed::bytesPerSecond() const
{
    if (m_count < 2)
        return 0;
    const Sample& last = m_samples[(m_count - 1) % kSamples];
    const Sample& first = m_samples[m_count > kSamples ? m_count % kSamples : 0];
    const qint64 time = last.time - first.time;
    return time < 500 ? 0 : static_cast<double>(last.bytes - first.bytes) * 1000 / static_cast<double>(time);
}

QString remainingText(qint64 bytes, double bytesPerSecond)
{
    if (bytes < 0 || bytesPerSecond < 1)
        return {};
    const double seconds = static_cast<double>(bytes) / bytesPerSecond;
    if (seconds < 60)
        return Downloads::tr("less than a minute left");
    const int minutes = static_cast<int>(std::min(seconds / 60, 1e6));
    if (minutes < 60)
        return Downloads::tr("%n min left", nullptr, minutes);
    if (minutes < 48 * 60)
        return Downloads::tr("%1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
    return Downloads::tr("%n days left", nullptr, minutes / 60 / 24);
}

bool DownloadEntry::isBusy() const
{
    return preparing ||
           std::any_of(files.begin(), files.end(), [](const EntryFile& file) { return file.job != nullptr; });
}

bool DownloadEntry::isActive() const
{
    return state <= Downloads::Verifying;
}

bool DownloadEntry::isComplete() const
{
    return std::all_of(files.begin(), files.end(), [](const EntryFile& file) { return file.isPlaced; });
}

qint64 DownloadEntry::totalBytes() const
{
    qint64 sum = 0;
    for (size_t i = 0; i < files.size(); ++i) {
        const qint64 size =
            files[i].facts.sizeBytes >= 0 ? files[i].facts.sizeBytes : request.files[i].sizeBytes;
        if (size < 0)
            return -1;
        sum += size;
    }
    return sum;
}

qint64 DownloadEntry::hereBytes() const
{
    qint64 sum = 0;
    for (const EntryFile& file : files)
        sum += file.bytesHere();
    return sum;
}

qint64 DownloadEntry::receivedBytes() const
{
    qint64 sum = 0;
    for (const EntryFile& file : files)
        sum += file.watch ? file.watch->received.load() : 0;
    return sum;
}

qint64 DownloadEntry::toFetchAgain() const
{
    qint64 sum = 0;
    for (const EntryFile& file : files)
        sum += file.job ? file.watch->toFetchAgain.load() : 0;
    return sum;
}

bool DownloadEntry::isVerifying() const
{
    bool isVerifying = false;
    for (const EntryFile& file : files) {
        if (!file.job)
            continue;
        if (!file.watch->isVerifying)
            return false;
        isVerifying = true;
    }
    return isVerifying;
}

void DownloadEntry::updateState()
{
    if (!isActive() || state == Downloads::Preparing)
        return;
    bool hasJob = false, isWaiting = true;
    waiting = {};
    for (const EntryFile& file : files) {
        if (!file.job)
            continue;
        hasJob = true;
        isWaiting = isWaiting && file.waiting.problem;
        if (file.waiting.problem)
            waiting = file.waiting;
    }
    if (!hasJob)
        state = Downloads::Queued;
    else if (isWaiting)
        state = Downloads::Waiting;
    else
        state = isVerifying() ? Downloads::Verifying : Downloads::Running;
}

double DownloadEntry::progress() const
{
    const qint64 total = totalBytes();
    if (state == Downloads::Completed)
        return 1;
    if (total < 0)
        return -1;
    return total == 0 ? 0
                      : std::clamp(static_cast<double>(hereBytes()) / static_cast<double>(total), 0.0, 1.0);
}

StoredSet DownloadEntry::stored() const
{
    StoredSet set{request, commit, {}};
    for (const EntryFile& file : files)
        set.files.push_back({file.facts.etag, file.facts.sizeBytes, file.isFetched, 0});
    return set;
}

QString DownloadEntry::detail() const
{
    if (files.size() == 1)
        return Downloads::tr("%1 · %2").arg(request.repository, request.files.front().path);
    return Downloads::tr("%1 · %n files", nullptr, static_cast<int>(files.size())).arg(request.repository);
}

QString DownloadEntry::sizes() const
{
    const qint64 total = totalBytes();
    if (state == Downloads::Completed)
        return total < 0 ? QString() : sizeText(total);
    if (total < 0)
        return hereBytes() > 0 ? sizeText(hereBytes()) : QString();
    return Downloads::tr("%1 of %2").arg(sizeText(hereBytes()), sizeText(total));
}

QString DownloadEntry::remaining() const
{
    if (state != Downloads::Running)
        return {};
    return remainingText(totalBytes() < 0 ? -1 : totalBytes() - hereBytes() + toFetchAgain(),
                         speed.bytesPerSecond());
}

QString DownloadEntry::status() const
{
    switch (state) {
    case Downloads::Preparing:
    case Downloads::Waiting: {
        if (waiting.problem.kind == Problem::Locked)
            return Downloads::tr("Another program is downloading this; waiting for it.");
        if (waiting.problem)
            return Downloads::tr("%1 Trying again in %n s.", nullptr,
                                 static_cast<int>((waiting.delay.count() + 999) / 1000))
                .arg(waiting.problem.cause);
        return Downloads::tr("Asking the hub…");
    }
    case Downloads::Queued:
        return Downloads::tr("Others come first.");
    case Downloads::Running:
        if (const qint64 again = toFetchAgain(); again > 0)
            return Downloads::tr("What arrived is not right and comes again: %1 to go.", "%1: a size")
                .arg(sizeText(again));
        return note;
    case Downloads::Verifying: {
        qint64 done = 0, total = 0;
        for (const EntryFile& file : files)
            if (file.job) {
                done += file.watch->checked;
                total += std::max<qint64>(file.bytesHere(), 1);
            }
        return Downloads::tr("Checking what has arrived, %1 %")
            .arg(total > 0 ? std::min<qint64>(100 * done / total, 100) : 0);
    }
    case Downloads::Paused:
        return problem ? QString() : Downloads::tr("Paused.");
    case Downloads::Failed:
        return {};
    case Downloads::Cancelled:
        return Downloads::tr("Cancelled; what has arrived is about to be deleted.");
    case Downloads::Completed:
        return Downloads::tr("Complete and checked.");
    }
    return {};
}

QVariant DownloadEntry::role(int role) const
{
    const bool isOver = state == Downloads::Completed || state == Downloads::Cancelled;
    switch (role) {
    case Downloads::TitleRole:
    case Qt::DisplayRole:
        return request.title.isEmpty() ? request.repository : request.title;
    case Downloads::DetailRole:
        return detail();
    case Downloads::StateRole:
        return state;
    case Downloads::ProgressRole:
        return progress();
    case Downloads::SizeTextRole:
        return sizes();
    case Downloads::SpeedTextRole: {
        const double bytes = state == Downloads::Running ? speed.bytesPerSecond() : 0;
        return bytes < 1 ? QString() : Downloads::tr("%1/s").arg(sizeText(std::llround(bytes)));
    }
    case Downloads::RemainingTextRole:
        return remaining();
    case Downloads::StatusRole:
        return status();
    case Downloads::ErrorRole:
        return problem.cause;
    case Downloads::RemedyRole:
        return problem.remedy;
    case Downloads::CanPauseRole:
        return isActive();
    case Downloads::CanResumeRole:
        return state == Downloads::Paused;
    case Downloads::CanCancelRole:
        return !isOver;
    case Downloads::CanRetryRole:
        return state == Downloads::Failed;
    case Downloads::CanRemoveRole:
        return state == Downloads::Completed;
    case Downloads::CanUndoRole:
        return state == Downloads::Cancelled;
    case Downloads::RepositoryRole:
        return request.repository;
    case Downloads::PageRole:
        return problem.isAboutRepository() ? QStringLiteral("https://huggingface.co/") + request.repository
                                           : QString();
    }
    return {};
}

} // namespace downloads
