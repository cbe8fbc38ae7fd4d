#include "app/history/blob_store.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPromise>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include "app/history/storage_error.h"

namespace history {

namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr qsizetype kHashLength = 64;

bool isBlobName(const QString& name)
{
    return name.size() == kHashLength && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

bool reachesDisk(QFile& file)
{
#ifdef Q_OS_WIN
    return file.flush() && _commit(file.handle()) == 0;
#else
    return file.flush() && fsync(file.handle()) == 0;
#endif
}

/// The entry in its folder, too; where a file system cannot, its content is safe all the same.
void folderReachesDisk([[maybe_unused]] const QString& folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    ::close(handle);
#endif
}

template <typename Result, typename Work>
QFuture<Result> onPool(QThreadPool& pool, Work work)
{
    auto promise = std::make_shared<QPromise<Result>>();
    QFuture<Result> future = promise->future();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

BlobStore::BlobStore(const QString& folder)
    : m_folder(QDir(folder).filePath(QStringLiteral("blobs"))),
      m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(2); // the disk is no quicker with more
}

BlobStore::~BlobStore()
{
    m_pool->waitForDone();
}

QFuture<BlobStore::Added> BlobStore::addFile(const QString& path)
{
    return onPool<Added>(*m_pool, [this, path] { return addFileNow(path); });
}

QFuture<BlobStore::Added> BlobStore::addBytes(const QByteArray& bytes)
{
    return onPool<Added>(*m_pool, [this, bytes] { return addNow(bytes); });
}

BlobStore::Added BlobStore::addNow(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return add(buffer, QCoreApplication::translate("history::BlobStore", "the attachment"));
}

BlobStore::Added BlobStore::addFileNow(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        const auto code =
            QFileInfo::exists(path) ? StorageError::Code::NoAccess : StorageError::Code::Missing;
        return {.blob = {}, .sizeBytes = 0, .error = StorageError(code, path, file.errorString()).text()};
    }
    return add(file, path);
}

BlobStore::Added BlobStore::add(QIODevice& source, const QString& name)
{
    try {
        if (!QDir().mkpath(m_folder))
            throw StorageError(codeOfSystem(errno), m_folder, qt_error_string(errno));
        if (const qint64 free = QStorageInfo(m_folder).bytesAvailable(); free >= 0 && source.size() > free)
            throw StorageError(StorageError::Code::DiskFull, name);
        QTemporaryFile copy(QDir(m_folder).filePath(QStringLiteral("adding-XXXXXX")));
        if (!copy.open())
            throw StorageError(StorageError::Code::ReadOnly, m_folder, copy.errorString());

        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        QByteArray piece(kPiece, Qt::Uninitialized);
        for (;;) {
            const qint64 count = source.read(piece.data(), piece.size());
            if (count < 0)
                throw StorageError(StorageError::Code::BadFile, name, source.errorString());
            if (count == 0)
                break;
            hash.addData(QByteArrayView(piece.constData(), count));
            errno = 0;
            if (copy.write(piece.constData(), count) != count || !copy.flush())
                throw StorageError(copy.error() == QFileDevice::ResourceError ? StorageError::Code::DiskFull
                                                                              : codeOfSystem(errno),
                                   name, copy.errorString());
            size += count;
        }
        const QString blob = QString::fromLatin1(hash.result().toHex());
        {
            const QMutexLocker lock(&m_mutex); // from now on it is safe from collectGarbage
            m_added.insert(blob);
        }
        if (contains(blob) && QFileInfo(path(blob)).size() == size)
            return {.blob = blob, .sizeBytes = size, .error = {}};

        errno = 0;
        if (!reachesDisk(copy))
            throw StorageError(codeOfSystem(errno), name, qt_error_string(errno));
        const QString target = path(blob);
        const QString folder = QFileInfo(target).path();
        if (!QDir().mkpath(folder))
            throw StorageError(codeOfSystem(errno), folder, qt_error_string(errno));
        copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(target); // there only if it was cut short
        if (!copy.rename(target) && !contains(blob))
            throw StorageError(codeOfSystem(errno), target, copy.errorString());
        copy.setAutoRemove(!contains(blob) || copy.fileName() != target);
        folderReachesDisk(folder);
        return {.blob = blob, .sizeBytes = size, .error = {}};
    } catch (const StorageError& error) {
        return {.blob = {}, .sizeBytes = 0, .error = error.text()};
    }
}

QString BlobStore::path(const QString& blob) const
{
    if (!isBlobName(blob))
        return {};
    return QStringLiteral("%1/%2/%3").arg(m_folder, blob.left(2), blob);
}

bool BlobStore::contains(const QString& blob) const
{
    const QString file = path(blob);
    return !file.isEmpty() && QFileInfo(file).isFile();
}

QFuture<BlobStore::Collected> BlobStore::collectGarbage(const QSet<QString>& referenced)
{
    return onPool<Collected>(*m_pool, [this, referenced] {
        Collected collected;
        QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file = files.nextFileInfo();
            const QMutexLocker lock(&m_mutex);
            if (!isBlobName(file.fileName()) || referenced.contains(file.fileName()) ||
                m_added.contains(file.fileName()))
                continue;
            const qint64 size = file.size();
            if (QFile::remove(file.filePath())) {
                ++collected.fileCount;
                collected.sizeBytes += size;
            }
        }
        return collected;
    });
}

} // namespace history
