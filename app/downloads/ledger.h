// What is known of an incomplete blob, beside it on the disk: what it will be, and a SHA-256 of each chunk
// that has arrived. Lines are only ever added; the last one about a chunk counts, and a line that a crash cut
// off does not.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>
#include <vector>

namespace downloads {

struct LedgerHead
{
    QString etag;
    qint64 sizeBytes = -1; ///< negative: not known
    QString commit;
    QString path; ///< in the repository
    qint64 chunkBytes = 0;
    qint64 adoptedBytes = 0; ///< that were there before any ledger: behind the last chunk they count, too
};

struct LedgerContents
{
    LedgerHead head;
    std::vector<QByteArray> chunks; ///< SHA-256 of each, the last may be shorter than the others
    qint64 bytes = 0;               ///< that the chunks stand for
    size_t fetchedAgain = 0;        ///< first chunks that came a second time; see Ledger::noteFetchedAgain
};

class Ledger
{
public:
    explicit Ledger(const QString& path) : m_file(path) {}

    /// Nothing if there is none or it cannot be understood.
    static std::optional<LedgerContents> read(const QString& path);

    /// Begins anew.
    bool create(const LedgerHead& head);
    /// Goes on with what read() has read.
    bool open();
    /// The chunk, of so many bytes, is on the disk for good.
    bool add(size_t chunk, qint64 bytes, const QByteArray& sha256);
    /// So many of the first chunks came a second time and were compared, because the whole is not what it
    /// should be.
    bool noteFetchedAgain(size_t chunkCount);
    QString errorText() const { return m_file.errorString(); }
    bool isDiskFull() const { return m_isDiskFull; }

private:
    bool writeLine(const QByteArray& line);

    QFile m_file;
    bool m_isDiskFull = false;
};

} // namespace downloads
