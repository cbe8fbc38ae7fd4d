#include "app/downloads/hub_cache.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>

#include "app/downloads/file_lock.h"

namespace downloads {
namespace {

namespace fs = std::filesystem;

constexpr int kLongestPath = 512;
constexpr int kLongestPart = 200;

fs::path toPath(const QString& text)
{
    return fs::path(text.toStdU16String());
}

bool matches(const QString& text, const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

bool isPathPart(const QString& part)
{
    static const QString forbidden = QStringLiteral("<>:\"|?*\\");
    if (part.isEmpty() || part.size() > kLongestPart || part.startsWith(QLatin1String("..")) ||
        part == QLatin1String(".") || part.endsWith(u'.') || part.endsWith(u' '))
        return false;
    return std::all_of(part.begin(), part.end(),
                       [](QChar c) { return c.isPrint() && !forbidden.contains(c); });
}

bool isRelativePath(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return path.size() <= kLongestPath && parts.size() <= 16 &&
           std::all_of(parts.begin(), parts.end(), isPathPart);
}

} // namespace

bool isRepositoryName(const QString& name)
{
    return name.size() <= 96 + 1 + 96 && !name.contains(QLatin1String("--")) &&
           !name.contains(QLatin1String("..")) &&
           matches(name, "(?:[A-Za-z0-9][A-Za-z0-9._-]{0,95}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,95}") &&
           !name.endsWith(QLatin1String(".git")) && !name.endsWith(u'.');
}

bool isRevisionName(const QString& name)
{
    return name.size() <= 100 && isRelativePath(name) && matches(name, "[A-Za-z0-9][A-Za-z0-9._/-]*");
}

bool isFilePath(const QString& path)
{
    return isRelativePath(path);
}

bool isCommit(const QString& text)
{
    return matches(text, "[0-9a-f]{40}");
}

bool isEtag(const QString& text)
{
    return matches(text, "[0-9a-f]{40}|[0-9a-f]{64}");
}

bool isWeights(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    return (name.endsWith(QLatin1String(".gguf"), Qt::CaseInsensitive) &&
            !name.contains(QLatin1String("mmproj"), Qt::CaseInsensitive)) ||
           name.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive);
}

QString plainEtag(const QByteArray& header)
{
    QByteArray text = header.trimmed();
    if (text.startsWith("W/"))
        text = text.mid(2);
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2);
    return QString::fromLatin1(text);
}

QString usualCacheFolder(const std::function<QString(const char*)>& environment)
{
    if (const QString folder = environment("HF_HUB_CACHE"); !folder.isEmpty())
        return folder;
    if (const QString home = environment("HF_HOME"); !home.isEmpty())
        return home + QStringLiteral("/hub");
    const QString cache = environment("XDG_CACHE_HOME");
    return (cache.isEmpty() ? QDir::homePath() + QStringLiteral("/.cache") : cache) +
           QStringLiteral("/huggingface/hub");
}

QString usualCacheFolder()
{
    return usualCacheFolder([](const char* name) { return qEnvironmentVariable(name); });
}

QString HubCache::repositoryFolder(const QString& repository) const
{
    return m_root + QStringLiteral("/models--") + QString(repository).replace(u'/', QLatin1String("--"));
}

QString HubCache::blob(const QString& repository, const QString& etag) const
{
    return repositoryFolder(repository) + QStringLiteral("/blobs/") + etag;
}

QString HubCache::incomplete(const QString& repository, const QString& etag) const
{
    return blob(repository, etag) + QStringLiteral(".incomplete");
}

QString HubCache::ledger(const QString& repository, const QString& etag) const
{
    return incomplete(repository, etag) + QStringLiteral(".facet");
}

QString HubCache::lock(const QString& repository, const QString& etag) const
{
    return m_root + QStringLiteral("/.locks/models--") +
           QString(repository).replace(u'/', QLatin1String("--")) + u'/' + etag + QStringLiteral(".lock");
}

QString HubCache::snapshotFolder(const QString& repository, const QString& commit) const
{
    return repositoryFolder(repository) + QStringLiteral("/snapshots/") + commit;
}

QString HubCache::snapshotFile(const QString& repository, const QString& commit, const QString& path) const
{
    return snapshotFolder(repository, commit) + u'/' + path;
}

QString HubCache::setsFolder(const QString& repository) const
{
    return repositoryFolder(repository) + QStringLiteral("/.facet");
}

Problem HubCache::prepare(const QString& repository) const
{
    const QString folder = repositoryFolder(repository);
    for (const QString& path :
         {folder + QStringLiteral("/blobs"), folder + QStringLiteral("/snapshots"),
          folder + QStringLiteral("/refs"), QFileInfo(lock(repository, QStringLiteral("x"))).path()})
        if (!QDir().mkpath(path))
            return Problems::disk(path, Problems::tr("the folder cannot be made."));
    return {};
}

QString HubCache::knownCommit(const QString& repository, const QString& revision) const
{
    if (isCommit(revision))
        return revision;
    QFile file(repositoryFolder(repository) + QStringLiteral("/refs/") + revision);
    if (!isRevisionName(revision) || !file.open(QIODevice::ReadOnly))
        return {};
    const QString commit = QString::fromLatin1(file.read(64)).trimmed();
    return isCommit(commit) ? commit : QString();
}

Problem HubCache::writeRef(const QString& repository, const QString& revision, const QString& commit) const
{
    if (revision == commit)
        return {};
    const QString path = repositoryFolder(repository) + QStringLiteral("/refs/") + revision;
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(commit.toLatin1()) < 0 || !file.commit())
        return Problems::disk(path, file.errorString());
    return {};
}

bool HubCache::hasFile(const QString& repository, const QString& commit, const QString& path,
                       qint64 sizeBytes) const
{
    const QFileInfo info(snapshotFile(repository, commit, path));
    return info.isFile() && (sizeBytes < 0 || info.size() == sizeBytes);
}

bool HubCache::hasBlob(const QString& repository, const QString& etag, qint64 sizeBytes) const
{
    const QFileInfo info(blob(repository, etag));
    return info.isFile() && (sizeBytes < 0 || info.size() == sizeBytes);
}

bool HubCache::hasWeights(const QString& repository, const QString& commit) const
{
    if (!isCommit(commit))
        return false;
    QDirIterator it(snapshotFolder(repository, commit), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        if (isWeights(it.next()))
            return true;
    return false;
}

Problem HubCache::link(const QString& repository, const QString& etag, const QString& commit,
                       const QString& path) const
{
    const fs::path source = toPath(blob(repository, etag));
    const fs::path target = toPath(snapshotFile(repository, commit, path));
    std::error_code error;
    if (fs::equivalent(source, target, error) && !error)
        return {};
    fs::create_directories(target.parent_path(), error);
    fs::remove(target, error);
    fs::create_symlink(fs::proximate(source, target.parent_path(), error), target, error);
    if (error)
        fs::create_hard_link(source, target, error);
    if (error)
        fs::copy_file(source, target, error);
    return error ? Problems::disk(snapshotFile(repository, commit, path),
                                  QString::fromLocal8Bit(error.message().c_str()))
                 : Problem{};
}

void HubCache::removeFile(const QString& repository, const QString& etag, const QString& commit,
                          const QString& path) const
{
    const QString own = QFileInfo(snapshotFile(repository, commit, path)).absoluteFilePath();
    const QString target = QFileInfo(blob(repository, etag)).canonicalFilePath();
    QFile::remove(own);
    bool isShared = false;
    QDirIterator it(repositoryFolder(repository) + QStringLiteral("/snapshots"), QDir::Files | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (it.hasNext() && !isShared)
        isShared = QFileInfo(it.next()).canonicalFilePath() == target;
    if (!isShared && !target.isEmpty())
        QFile::remove(blob(repository, etag));
}

void HubCache::removeIncomplete(const QString& repository, const QString& etag) const
{
    FileLock held(lock(repository, etag));
    if (!QFile::exists(incomplete(repository, etag)) && !QFile::exists(ledger(repository, etag)))
        return;
    if (held.tryLock() == FileLock::Busy)
        return;
    QFile::remove(incomplete(repository, etag));
    QFile::remove(ledger(repository, etag));
}

void HubCache::removeEmpty(const QString& repository, const QString& commit) const
{
    const QString folder = repositoryFolder(repository);
    if (isCommit(commit)) {
        const QString snapshot = snapshotFolder(repository, commit);
        QStringList folders;
        QDirIterator it(snapshot, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (it.hasNext())
            folders.prepend(it.next());
        std::sort(folders.begin(), folders.end(),
                  [](const QString& a, const QString& b) { return a.size() > b.size(); });
        for (const QString& inner : folders)
            QDir().rmdir(inner);
        QDir().rmdir(snapshot);
    }
    // rmdir leaves alone what is not empty, such as what other tools put there.
    for (const char* part : {"/.facet", "/snapshots", "/refs", "/blobs", ""})
        QDir().rmdir(folder + QLatin1String(part));
}

} // namespace downloads
