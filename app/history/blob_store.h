// Files that belong to chats, each once, under the SHA-256 of their content: blobs/ab/abcdef…. A blob is
// complete or not there. Knows no database; who deletes must say what is still named.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QMutex>
#include <QSet>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace history {

class BlobStore
{
public:
    /// `blob` is empty where it failed; then `error` says why and what to do.
    struct Added
    {
        QString blob;
        qint64 sizeBytes = 0;
        QString error;
    };

    struct Collected
    {
        int fileCount = 0;
        qint64 sizeBytes = 0;
    };

    /// `folder` is the data folder; blobs lie in its folder "blobs".
    explicit BlobStore(const QString& folder);
    /// Waits for what is being copied.
    ~BlobStore();

    /// Copies a file on a worker thread.
    QFuture<Added> addFile(const QString& path);
    /// For what is made in memory: a pasted picture, a recording. On a worker thread too.
    QFuture<Added> addBytes(const QByteArray& bytes);
    /// The same at once, on the calling thread.
    Added addNow(const QByteArray& bytes);

    /// Where a blob lies; also for one that is missing. Empty for what is no SHA-256.
    QString path(const QString& blob) const;
    bool contains(const QString& blob) const;

    /// Deletes every blob that is not in `referenced`, on a worker thread. Those added since the program
    /// began stay: a draft may be about to name them.
    QFuture<Collected> collectGarbage(const QSet<QString>& referenced);

private:
    Added add(class QIODevice& source, const QString& name);
    Added addFileNow(const QString& path);

    QString m_folder;
    mutable QMutex m_mutex;
    QSet<QString> m_added; ///< in this run
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace history
