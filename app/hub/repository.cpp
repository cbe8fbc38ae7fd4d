#include "app/hub/repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

#include "app/downloads/hub_cache.h"

namespace hub {
namespace {

constexpr qsizetype kMostFiles = 10000;
constexpr qsizetype kMostTags = 200;
constexpr qsizetype kMostEntries = 200; // of one page
constexpr qsizetype kLongestText = 200;
constexpr double kLargestFile = 1e13; // 10 TB

QString shortText(const QJsonValue& value)
{
    return value.toString().left(kLongestText).simplified();
}

quint64 count(const QJsonValue& value)
{
    const double number = value.toDouble();
    return number > 0 && number < 1e15 ? static_cast<quint64>(number) : 0;
}

std::optional<RepositoryFile> fileFrom(const QJsonObject& object)
{
    RepositoryFile file;
    file.path = object["rfilename"].toString();
    const QJsonObject lfs = object["lfs"].toObject();
    const double size = lfs.contains("size") ? lfs["size"].toDouble(-1) : object["size"].toDouble(0);
    if (!downloads::isFilePath(file.path) || !(size >= 0 && size < kLargestFile))
        return {};
    file.sizeBytes = static_cast<quint64>(size);
    static const QRegularExpression digest(QStringLiteral("^[0-9a-f]{64}\\z"));
    const QString sha = lfs["sha256"].toString(lfs["oid"].toString()).toLower();
    if (digest.match(sha).hasMatch())
        file.sha256 = sha;
    return file;
}

QString licenceFrom(const QJsonObject& object, const QStringList& tags)
{
    const QJsonObject card = object["cardData"].toObject();
    const QString name = shortText(card["license_name"]);
    QString licence =
        shortText(card["license"].isArray() ? card["license"].toArray().first() : card["license"]);
    if (licence.isEmpty())
        for (const QString& tag : tags)
            if (tag.startsWith(QLatin1String("license:")))
                licence = tag.mid(8);
    return licence == QLatin1String("other") && !name.isEmpty() ? name : licence;
}

QString linkFrom(const QJsonObject& object)
{
    const QUrl link(object["cardData"]["license_link"].toString().left(2000), QUrl::StrictMode);
    const bool isWeb = link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http");
    return link.isValid() && isWeb && !link.host().isEmpty() ? link.toString() : QString();
}

} // namespace

const RepositoryFile* Repository::file(const QString& path) const
{
    const auto it =
        std::find_if(files.begin(), files.end(), [&](const RepositoryFile& f) { return f.path == path; });
    return it == files.end() ? nullptr : &*it;
}

bool isRepositoryId(const QString& text)
{
    return text.contains(QLatin1Char('/')) && downloads::isRepositoryName(text);
}

std::optional<Repository> repositoryFrom(const QJsonObject& object)
{
    Repository repository;
    repository.id = object["id"].toString(object["modelId"].toString());
    if (!isRepositoryId(repository.id))
        return {};
    if (const QString sha = object["sha"].toString(); downloads::isCommit(sha))
        repository.revision = sha;
    repository.lastModified = QDateTime::fromString(object["lastModified"].toString(), Qt::ISODateWithMs);
    const QJsonValue gated = object["gated"];
    repository.gate = gated.toString() == QLatin1String("manual") ? Repository::Gate::Manual
                      : gated.isString() || gated.toBool(false)   ? Repository::Gate::Automatic
                                                                  : Repository::Gate::Open;
    for (const QJsonValue& tag : object["tags"].toArray())
        if (tag.isString() && repository.tags.size() < kMostTags)
            repository.tags.append(shortText(tag));
    repository.licence = licenceFrom(object, repository.tags);
    repository.licenceLink = linkFrom(object);
    repository.architecture = shortText(object["gguf"]["architecture"]);
    if (repository.architecture.isEmpty())
        repository.architecture = shortText(object["config"]["model_type"]);
    repository.quantisation = shortText(object["config"]["quantization_config"]["quant_method"]);
    repository.downloads = count(object["downloads"]);
    repository.likes = count(object["likes"]);
    for (const QJsonValue& value : object["siblings"].toArray())
        if (const auto file = fileFrom(value.toObject()); file && repository.files.size() < kMostFiles)
            repository.files.append(*file);
    return repository;
}

std::optional<QList<Repository>> repositoriesFrom(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return {};
    QList<Repository> repositories;
    for (const QJsonValue& value : document.array())
        if (const auto repository = repositoryFrom(value.toObject());
            repository && repositories.size() < kMostEntries)
            repositories.append(*repository);
    return repositories;
}

} // namespace hub
