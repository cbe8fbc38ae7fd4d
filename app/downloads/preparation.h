// Finds out, before a set is downloaded, what its files are on the hub, what of them is here, and whether
// they changed since an earlier run began with them. Blocks; runs on a thread of its own.
#pragma once

#include "app/downloads/file_facts.h"
#include "app/downloads/set_store.h"

namespace downloads {

struct PreparedSet
{
    Problem problem;
    QString commit;
    std::vector<FileFacts> files;  ///< in the request's order
    std::vector<qint64> bytesHere; ///< complete or not
    std::vector<bool> isPlaced;    ///< in the snapshot already
    QStringList changed;           ///< files that are other ones than when the download began
};

/// `known`: as an earlier run left it; without etags for a new set.
PreparedSet prepareSet(const HubCache& cache, const StoredSet& known, const NetworkOptions& network,
                       const DownloadOptions& options, bool mayGoOnline, const std::stop_token& stop,
                       const WaitingFor& waiting);

} // namespace downloads
