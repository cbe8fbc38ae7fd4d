// An incomplete blob: takes bytes in order, makes chunk after chunk durable and enters it in the ledger,
// finds out which chunks a disk has damaged, replaces chunks, and becomes the blob. Knows no network.
#pragma once

#include <QCryptographicHash>
#include <QFile>

#include <functional>
#include <stop_token>
#include <vector>

#include "app/downloads/ledger.h"
#include "app/downloads/problem.h"

namespace downloads {

class PartialFile
{
public:
    /// Bytes hashed so far, of so many.
    using Checked = std::function<void(qint64 done, qint64 total)>;

    /// `head.chunkBytes` counts where there is no ledger yet.
    PartialFile(QString path, QString ledgerPath, LedgerHead head);

    /// Opens what is there, or begins. Bytes that no ledger speaks of are hashed as they are: another tool's.
    /// Compares the last `checkedChunks` with the disk: see damaged().
    Problem open(int checkedChunks, const std::stop_token& stop, const Checked& checked);
    /// Forgets everything and begins anew.
    Problem startOver();

    /// Bytes that are there without a gap.
    qint64 bytes() const { return m_bytes; }
    size_t chunkCount() const { return m_chunks.size(); }
    qint64 chunkBytes() const { return m_head.chunkBytes; }
    qint64 chunkBegin(size_t chunk) const { return static_cast<qint64>(chunk) * m_head.chunkBytes; }
    qint64 chunkSize(size_t chunk) const;
    const QByteArray& chunkHash(size_t chunk) const { return m_chunks[chunk]; }
    const std::vector<size_t>& damaged() const { return m_damaged; }

    Problem append(const char* data, qint64 size);
    /// Makes the chunk that is under way durable as far as it goes; before pauses and at the end.
    Problem settle();
    /// There is no more to come: the last chunk counts as one, however short.
    Problem finish();
    /// Writes a whole chunk over what is there.
    Problem replace(size_t chunk, const QByteArray& bytes);
    /// So many of the first chunks were fetched a second time, also by an earlier run; 0: begins anew.
    size_t fetchedAgain() const { return m_fetchedAgain; }
    Problem noteFetchedAgain(size_t chunkCount);

    /// Compares all chunks with the disk: see damaged().
    Problem check(const std::stop_token& stop, const Checked& checked);
    /// Of all bytes: SHA-256, or git's hash of a blob.
    QString sha256(const std::stop_token& stop, const Checked& checked);
    QString gitHash(const std::stop_token& stop, const Checked& checked);

    /// Becomes the blob; nothing else may be called then.
    Problem moveTo(const QString& blob);

private:
    Problem failed(const QFile& file) const;
    Problem ledgerFailed() const;
    Problem checkFrom(size_t first, const std::stop_token& stop, const Checked& checked);
    Problem adoptUntil(qint64 end, const std::stop_token& stop, const Checked& checked);
    Problem openLastChunk();
    QString hashAll(QCryptographicHash& hash, const std::stop_token& stop, const Checked& checked);
    Problem enter(qint64 bytes);

    QString m_path, m_ledgerPath;
    LedgerHead m_head;
    QFile m_file;
    Ledger m_ledger;
    std::vector<QByteArray> m_chunks; ///< as in the ledger
    std::vector<size_t> m_damaged;
    size_t m_fetchedAgain = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256}; ///< of the chunk under way
    qint64 m_bytes = 0;
    qint64 m_hashed = 0; ///< bytes in m_hash
};

} // namespace downloads
