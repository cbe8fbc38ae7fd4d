#include "app/downloads/set_store.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <optional>

#include "app/downloads/ledger.h"

namespace downloads {
namespace {

constexpr int kVersion = 1;
constexpr qint64 kLargestDescription = qint64{4} << 20;
constexpr int kMostSets = 1000;

QString pathOf(const HubCache& cache, const SetRequest& request)
{
    return cache.setsFolder(request.repository) + u'/' + request.id() + QStringLiteral(".json");
}

std::optional<StoredSet> readSet(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestDescription)
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root["version"].toInt() != kVersion)
        return std::nullopt;
    StoredSet set;
    set.request.repository = root["repository"].toString();
    set.request.revision = root["revision"].toString();
    set.request.title = root["title"].toString().left(200);
    const QString commit = root["commit"].toString();
    set.commit = isCommit(commit) ? commit : QString();
    for (const QJsonValue& value : root["files"].toArray()) {
        set.request.files.push_back(
            {value["path"].toString(), value["wantedSize"].toInteger(-1), value["sha256"].toString()});
        const QString etag = value["etag"].toString();
        set.files.push_back(
            {isEtag(etag) ? etag : QString(), value["size"].toInteger(-1), value["fetched"].toBool(), 0});
    }
    if (!set.request.violation().isEmpty())
        return std::nullopt;
    return set;
}

} // namespace

bool writeSet(const HubCache& cache, const StoredSet& set)
{
    QJsonArray files;
    for (size_t i = 0; i < set.request.files.size(); ++i) {
        const WantedFile& wanted = set.request.files[i];
        const StoredFile& file = set.files[i];
        files.append(QJsonObject{{"path", wanted.path},
                                 {"wantedSize", wanted.sizeBytes},
                                 {"sha256", wanted.sha256},
                                 {"etag", file.etag},
                                 {"size", file.sizeBytes},
                                 {"fetched", file.isFetched}});
    }
    const QJsonObject root{{"version", kVersion},
                           {"repository", set.request.repository},
                           {"revision", set.request.revision},
                           {"title", set.request.title},
                           {"commit", set.commit},
                           {"files", files}};
    QDir().mkpath(cache.setsFolder(set.request.repository));
    QSaveFile file(pathOf(cache, set.request));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(root).toJson()) > 0 && file.commit();
}

void removeSet(const HubCache& cache, const SetRequest& request)
{
    QFile::remove(pathOf(cache, request));
    QDir().rmdir(cache.setsFolder(request.repository));
}

std::vector<StoredSet> readSets(const HubCache& cache)
{
    std::vector<StoredSet> sets;
    const QDir root(cache.root());
    for (const QString& name : root.entryList({QStringLiteral("models--*")}, QDir::Dirs)) {
        const QDir folder(root.filePath(name) + QStringLiteral("/.facet"));
        for (const QString& entry : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
            std::optional<StoredSet> set = readSet(folder.filePath(entry));
            // What lies in another's folder or under another's name is not ours.
            if (!set || sets.size() >= kMostSets || pathOf(cache, set->request) != folder.filePath(entry))
                continue;
            for (StoredFile& file : set->files)
                file.bytesHere = bytesHere(cache, set->request.repository, file);
            sets.push_back(*std::move(set));
        }
    }
    return sets;
}

qint64 bytesHere(const HubCache& cache, const QString& repository, const StoredFile& file)
{
    if (file.etag.isEmpty())
        return 0;
    if (cache.hasBlob(repository, file.etag, file.sizeBytes))
        return QFile(cache.blob(repository, file.etag)).size();
    const auto ledger = Ledger::read(cache.ledger(repository, file.etag));
    return ledger ? std::min(std::max(ledger->bytes, ledger->head.adoptedBytes),
                             QFile(cache.incomplete(repository, file.etag)).size())
                  : 0;
}

} // namespace downloads
