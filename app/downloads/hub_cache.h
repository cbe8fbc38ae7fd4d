// The folder layout that tools of the Hugging Face hub share: blobs named by ETag, snapshots of commits that
// link to them, refs from branches to commits, locks. Makes paths and links; hostile names never get through.
// Knows no network.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

#include "app/downloads/problem.h"

namespace downloads {

/// "owner/name" (or an old name without owner) as the hub allows them.
bool isRepositoryName(const QString& name);
/// A branch, tag or commit that can be part of an address and of a path.
bool isRevisionName(const QString& name);
/// A relative path within a repository: no "..", nothing hidden in it, no length a file system refuses.
bool isFilePath(const QString& path);
/// Forty hexadecimal digits.
bool isCommit(const QString& text);
/// What names a blob: the SHA-256 of a large file, git's hash of a small one.
bool isEtag(const QString& text);
/// Weights of a model, or a part of them; not what several models of a repository share: towers, settings.
bool isWeights(const QString& path);
/// ETag as in a header, without quotes and weakness.
QString plainEtag(const QByteArray& header);

/// The folder other tools use: HF_HUB_CACHE, HF_HOME, XDG_CACHE_HOME or ~/.cache.
QString usualCacheFolder(const std::function<QString(const char*)>& environment);
QString usualCacheFolder();

class HubCache
{
public:
    explicit HubCache(QString root) : m_root(std::move(root)) {}

    const QString& root() const { return m_root; }
    QString repositoryFolder(const QString& repository) const;
    QString blob(const QString& repository, const QString& etag) const;
    QString incomplete(const QString& repository, const QString& etag) const;
    QString ledger(const QString& repository, const QString& etag) const;
    QString lock(const QString& repository, const QString& etag) const;
    QString snapshotFolder(const QString& repository, const QString& commit) const;
    QString snapshotFile(const QString& repository, const QString& commit, const QString& path) const;
    /// Where descriptions of unfinished sets lie.
    QString setsFolder(const QString& repository) const;

    /// Makes the folders of a repository.
    Problem prepare(const QString& repository) const;
    /// The commit a branch or tag led to when it was last asked for; empty: unknown.
    QString knownCommit(const QString& repository, const QString& revision) const;
    Problem writeRef(const QString& repository, const QString& revision, const QString& commit) const;
    /// A file of a snapshot is there, with this size (negative: any).
    bool hasFile(const QString& repository, const QString& commit, const QString& path,
                 qint64 sizeBytes) const;
    bool hasBlob(const QString& repository, const QString& etag, qint64 sizeBytes) const;
    /// Weights of some model lie in the snapshot.
    bool hasWeights(const QString& repository, const QString& commit) const;
    /// Makes the blob appear in the snapshot: a relative link, or else a hard link, or else a copy.
    Problem link(const QString& repository, const QString& etag, const QString& commit,
                 const QString& path) const;
    /// Takes a file out of a snapshot, and its blob if no other snapshot has it.
    void removeFile(const QString& repository, const QString& etag, const QString& commit,
                    const QString& path) const;
    /// Deletes an incomplete blob with its ledger, unless another program holds its lock.
    void removeIncomplete(const QString& repository, const QString& etag) const;
    /// Deletes folders of a repository in which nothing is left.
    void removeEmpty(const QString& repository, const QString& commit) const;

private:
    QString m_root;
};

} // namespace downloads
