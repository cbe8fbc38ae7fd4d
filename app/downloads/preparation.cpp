#include "app/downloads/preparation.h"

#include <QFileInfo>

namespace downloads {
namespace {

/// The set as it lies in the cache, without a word from the hub.
PreparedSet fromCache(const HubCache& cache, const SetRequest& request)
{
    PreparedSet set;
    set.commit = cache.knownCommit(request.repository, request.revision);
    for (const WantedFile& file : request.files) {
        const bool isHere =
            !set.commit.isEmpty() && cache.hasFile(request.repository, set.commit, file.path, file.sizeBytes);
        if (!isHere) {
            set.problem.kind = Problem::NoFile;
            return set;
        }
        const qint64 size = QFileInfo(cache.snapshotFile(request.repository, set.commit, file.path)).size();
        set.files.push_back({{}, set.commit, size});
        set.bytesHere.push_back(size);
        set.isPlaced.push_back(true);
    }
    return set;
}

PreparedSet askAll(const HubCache& cache, const StoredSet& known, Http& http, QString revision,
                   const DownloadOptions& options, const std::stop_token& stop, const WaitingFor& waiting)
{
    PreparedSet set;
    const SetRequest& request = known.request;
    for (size_t i = 0; i < request.files.size(); ++i) {
        const Asked asked =
            askForFacts(http, request.repository, revision, request.files[i], options, stop, waiting);
        if (asked.problem) {
            set.problem = asked.problem;
            return set;
        }
        set.commit = revision = asked.facts.commit; // the others are of the same one
        const StoredFile file{asked.facts.etag, asked.facts.sizeBytes, false, 0};
        set.files.push_back(asked.facts);
        set.bytesHere.push_back(bytesHere(cache, request.repository, file));
        set.isPlaced.push_back(
            cache.hasBlob(request.repository, file.etag, file.sizeBytes) &&
            cache.hasFile(request.repository, asked.facts.commit, request.files[i].path, file.sizeBytes));
        if (!known.files[i].etag.isEmpty() && known.files[i].etag != asked.facts.etag) {
            set.changed.append(request.files[i].path);
            cache.removeIncomplete(request.repository, known.files[i].etag);
        }
    }
    return set;
}

} // namespace

PreparedSet prepareSet(const HubCache& cache, const StoredSet& known, const NetworkOptions& network,
                       const DownloadOptions& options, bool mayGoOnline, const std::stop_token& stop,
                       const WaitingFor& waiting)
{
    const SetRequest& request = known.request;
    // A commit never changes: if it is here, there is nothing to ask.
    if (isCommit(request.revision) || !mayGoOnline) {
        PreparedSet here = fromCache(cache, request);
        if (!here.problem)
            return here;
        if (!mayGoOnline) {
            here.problem = Problems::neverOnline();
            return here;
        }
    }
    Http http(network);
    const bool isPinned = !known.commit.isEmpty();
    PreparedSet set =
        askAll(cache, known, http, isPinned ? known.commit : request.revision, options, stop, waiting);
    // The commit that the download began with is gone from the hub: then what the revision is now.
    if (isPinned && (set.problem.kind == Problem::NoRevision || set.problem.kind == Problem::NoFile))
        set = askAll(cache, known, http, request.revision, options, stop, waiting);
    if (set.problem.isPassing()) { // no network: perhaps another tool brought it all
        PreparedSet here = fromCache(cache, request);
        if (!here.problem)
            return here;
    }
    return set;
}

} // namespace downloads
