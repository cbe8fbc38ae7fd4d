// A repository of the hub as its answers tell it: revision, licence, files with sizes and digests. Answers
// are not trusted: what is absurd is left out. Knows no network and no disk.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hub {

struct RepositoryFile
{
    QString path; ///< within the repository, with '/'
    quint64 sizeBytes = 0;
    QString sha256; ///< of the content; empty: kept as a plain git file

    bool operator==(const RepositoryFile&) const = default;
};

struct Repository
{
    enum class Gate
    {
        Open,
        Automatic, ///< its terms must be accepted on the hub's page
        Manual,    ///< and its owner must agree
    };

    QString id;       ///< "google/gemma-4-E4B-it"
    QString revision; ///< commit, hexadecimal; empty: not told
    QDateTime lastModified;
    Gate gate = Gate::Open;
    QString licence;      ///< "apache-2.0"; empty: none told
    QString licenceLink;  ///< http(s) only
    QString architecture; ///< as GGUF files or config.json call it; empty: not told
    QString quantisation; ///< method that config.json tells, "gptq"; empty: none
    QStringList tags;
    quint64 downloads = 0, likes = 0;
    QList<RepositoryFile> files;

    QString publisher() const { return id.section(QLatin1Char('/'), 0, 0); }
    QString name() const { return id.section(QLatin1Char('/'), 1); }
    const RepositoryFile* file(const QString& path) const;
};

/// "owner/name" that can be downloaded.
bool isRepositoryId(const QString& text);

/// Empty if it has no usable name.
std::optional<Repository> repositoryFrom(const QJsonObject& object);
/// A page of a search; entries without a usable name are left out. Empty if it is no list.
std::optional<QList<Repository>> repositoriesFrom(const QByteArray& json);

} // namespace hub
