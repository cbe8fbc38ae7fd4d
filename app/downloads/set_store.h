// Descriptions of unfinished sets, in the cache beside their incomplete blobs, so that a later run can offer
// to go on.
#pragma once

#include "app/downloads/hub_cache.h"
#include "app/downloads/request.h"

namespace downloads {

struct StoredFile
{
    QString etag; ///< empty: the hub was not asked yet
    qint64 sizeBytes = -1;
    bool isFetched = false; ///< by us: the blob was not there before
    qint64 bytesHere = 0;   ///< counted when read
};

struct StoredSet
{
    SetRequest request;
    QString commit;
    std::vector<StoredFile> files; ///< as many as the request has
};

/// False if it cannot be written; the download goes on all the same.
bool writeSet(const HubCache& cache, const StoredSet& set);
void removeSet(const HubCache& cache, const SetRequest& request);
/// All of a cache, hostile ones left out.
std::vector<StoredSet> readSets(const HubCache& cache);
/// Bytes of a blob that are here, complete or not.
qint64 bytesHere(const HubCache& cache, const QString& repository, const StoredFile& file);

} // namespace downloads
