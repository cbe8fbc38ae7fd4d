#include "app/downloads/request.h"

#include <QCryptographicHash>
#include <QSet>

#include "app/downloads/hub_cache.h"

namespace downloads {

namespace {
constexpr size_t kMostFiles = 4096;
}

QString SetRequest::id() const
{
    QStringList paths;
    for (const WantedFile& file : files)
        paths.append(file.path);
    paths.sort();
    const QString text = repository + u'\n' + revision + u'\n' + paths.join(u'\n');
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

QString SetRequest::violation() const
{
    if (!isRepositoryName(repository))
        return Problems::badName(repository).cause;
    if (!isRevisionName(revision))
        return Problems::badName(revision).cause;
    if (files.empty() || files.size() > kMostFiles)
        return Problems::tr("A download has at least one file and at most %1.").arg(kMostFiles);
    QSet<QString> seen;
    for (const WantedFile& file : files) {
        if (!isFilePath(file.path) || seen.contains(file.path))
            return Problems::badName(file.path).cause;
        seen.insert(file.path);
    }
    return {};
}

} // namespace downloads
