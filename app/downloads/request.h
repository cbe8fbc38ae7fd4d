// What is to be downloaded: files of one revision of a repository that belong together, such as a model and
// its projector. Knows nothing of networks and disks.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace downloads {

struct WantedFile
{
    QString path;          ///< within the repository
    qint64 sizeBytes = -1; ///< as far as known
    QString sha256;        ///< lower case hexadecimal; empty: as the hub says
};

struct SetRequest
{
    QString repository;                        ///< "owner/name"
    QString revision = QStringLiteral("main"); ///< branch, tag or commit
    QString title;                             ///< for people; empty: the repository
    std::vector<WantedFile> files;

    /// The same for the same files of the same revision.
    QString id() const;
    /// Why it cannot be asked for (names come from the network and lead to files here); empty: it can.
    QString violation() const;
};

/// A set all of whose files are on this machine.
struct CompletedSet
{
    SetRequest request;
    QString commit;
    QString snapshotFolder;
    QStringList files; ///< absolute paths, in the request's order
};

} // namespace downloads
