#include "app/downloads/partial_file.h"

#include <QFileInfo>

#include <algorithm>

#include "app/downloads/durable.h"

namespace downloads {
namespace {

constexpr qint64 kPiece = qint64{1} << 20; // read at once

QByteArray hexOf(const QCryptographicHash& hash)
{
    return hash.result().toHex();
}

} // namespace

PartialFile::PartialFile(QString path, QString ledgerPath, LedgerHead head)
    : m_path(std::move(path)),
      m_ledgerPath(std::move(ledgerPath)),
      m_head(std::move(head)),
      m_file(m_path),
      m_ledger(m_ledgerPath)
{
}

Problem PartialFile::failed(const QFile& file) const
{
    return file.error() == QFileDevice::ResourceError ? Problems::diskFull(QFileInfo(m_path).path())
                                                      : Problems::disk(m_path, file.errorString());
}

Problem PartialFile::ledgerFailed() const
{
    return m_ledger.isDiskFull() ? Problems::diskFull(QFileInfo(m_path).path())
                                 : Problems::disk(m_ledgerPath, m_ledger.errorText());
}

qint64 PartialFile::chunkSize(size_t chunk) const
{
    return std::min(m_head.chunkBytes, m_bytes - chunkBegin(chunk));
}

Problem PartialFile::open(int checkedChunks, const std::stop_token& stop, const Checked& checked)
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return failed(m_file);
    std::optional<LedgerContents> known = Ledger::read(m_ledgerPath);
    const qint64 size = m_file.size();
    if (m_head.sizeBytes >= 0 && size > m_head.sizeBytes) // nothing that this file could be
        return startOver();
    if (!known || known->head.etag != m_head.etag ||
        (m_head.sizeBytes >= 0 && known->head.sizeBytes >= 0 && known->head.sizeBytes != m_head.sizeBytes)) {
        m_head.adoptedBytes = size;
        return m_ledger.create(m_head) ? adoptUntil(size, stop, checked) : ledgerFailed();
    }
    m_head.chunkBytes = known->head.chunkBytes;
    m_head.adoptedBytes = known->head.adoptedBytes;
    if (!m_ledger.open())
        return Problems::disk(m_ledgerPath, m_ledger.errorText());
    m_chunks = std::move(known->chunks);
    m_bytes = known->bytes;
    m_fetchedAgain = known->fetchedAgain;
    if (size < m_bytes) { // the disk lost its end: those chunks do not count
        m_chunks.resize(static_cast<size_t>(size / m_head.chunkBytes));
        m_bytes = chunkBegin(m_chunks.size());
        m_fetchedAgain = std::min(m_fetchedAgain, m_chunks.size());
        if (!m_file.resize(m_bytes))
            return failed(m_file);
    }

    const size_t begin =
        m_chunks.size() > static_cast<size_t>(checkedChunks) ? m_chunks.size() - checkedChunks : 0;
    if (Problem problem = checkFrom(begin, stop, checked))
        return problem;
    // Behind the ledger's last chunk there are at most bytes that were not made durable, but for those of
    // another tool that an earlier run did not come to hash.
    if (!m_file.resize(std::max(m_bytes, std::min(m_file.size(), m_head.adoptedBytes))))
        return failed(m_file);
    if (Problem problem = openLastChunk())
        return problem;
    return adoptUntil(m_file.size(), stop, checked);
}

/// The chunk under way goes on where it was; if the disk damaged it, it is given up.
Problem PartialFile::openLastChunk()
{
    const qint64 rest = m_bytes % m_head.chunkBytes;
    if (rest == 0)
        return {};
    if (!m_damaged.empty() && m_damaged.back() + 1 == m_chunks.size()) {
        m_damaged.pop_back();
        m_chunks.pop_back();
        m_bytes -= rest;
        return m_file.resize(m_bytes) && m_file.seek(m_bytes) ? Problem{} : failed(m_file);
    }
    m_chunks.pop_back();
    if (!m_file.seek(m_bytes - rest))
        return failed(m_file);
    m_hash.reset();
    const QByteArray bytes = m_file.read(rest);
    m_hash.addData(bytes);
    m_hashed = rest;
    return bytes.size() == rest ? Problem{} : failed(m_file);
}

Problem PartialFile::adoptUntil(qint64 end, const std::stop_token& stop, const Checked& checked)
{
    if (!m_file.seek(m_bytes))
        return failed(m_file);
    while (m_bytes < end) {
        if (stop.stop_requested())
            return Problems::stopped();
        const QByteArray bytes = m_file.read(std::min({kPiece, m_head.chunkBytes - m_hashed, end - m_bytes}));
        if (bytes.isEmpty())
            return failed(m_file);
        m_hash.addData(bytes);
        m_hashed += bytes.size();
        m_bytes += bytes.size();
        if (m_hashed == m_head.chunkBytes)
            if (Problem problem = enter(m_hashed))
                return problem;
        if (checked)
            checked(m_bytes, end);
    }
    return {};
}

Problem PartialFile::startOver()
{
    m_chunks.clear();
    m_damaged.clear();
    m_hash.reset();
    m_bytes = m_hashed = m_head.adoptedBytes = 0;
    m_fetchedAgain = 0;
    if (!m_file.resize(0) || !m_file.seek(0))
        return failed(m_file);
    return m_ledger.create(m_head) ? Problem{} : ledgerFailed();
}

Problem PartialFile::enter(qint64 bytes)
{
    const QByteArray hash = hexOf(m_hash);
    if (!makeDurable(m_file))
        return Problems::disk(m_path, m_file.errorString());
    if (!m_ledger.add(m_chunks.size(), bytes, hash))
        return ledgerFailed();
    if (bytes == m_head.chunkBytes) {
        m_chunks.push_back(hash);
        m_hash.reset();
        m_hashed = 0;
    }
    return {};
}

Problem PartialFile::append(const char* data, qint64 size)
{
    while (size > 0) {
        const qint64 next = std::min(size, m_head.chunkBytes - m_hashed);
        if (!writeAll(m_file, data, next)) { // what is half written does not count
            const Problem problem = failed(m_file);
            m_file.resize(m_bytes);
            m_file.seek(m_bytes);
            return problem;
        }
        m_hash.addData(QByteArrayView(data, next));
        m_hashed += next;
        m_bytes += next;
        data += next;
        size -= next;
        if (m_hashed == m_head.chunkBytes)
            if (Problem problem = enter(m_hashed))
                return problem;
    }
    return {};
}

Problem PartialFile::settle()
{
    return m_hashed > 0 ? enter(m_hashed) : Problem{};
}

Problem PartialFile::finish()
{
    if (m_hashed == 0)
        return {};
    const QByteArray hash = hexOf(m_hash);
    if (Problem problem = enter(m_hashed))
        return problem;
    if (m_hashed > 0)
        m_chunks.push_back(hash);
    m_hash.reset();
    m_hashed = 0;
    return {};
}

Problem PartialFile::replace(size_t chunk, const QByteArray& bytes)
{
    if (!m_file.seek(chunkBegin(chunk)) || !writeAll(m_file, bytes.constData(), bytes.size()) ||
        !makeDurable(m_file))
        return failed(m_file);
    m_file.seek(m_bytes);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (!m_ledger.add(chunk, bytes.size(), hash))
        return ledgerFailed();
    m_chunks[chunk] = hash;
    std::erase(m_damaged, chunk);
    return {};
}

Problem PartialFile::noteFetchedAgain(size_t chunkCount)
{
    m_fetchedAgain = chunkCount;
    return m_ledger.noteFetchedAgain(chunkCount) ? Problem{} : ledgerFailed();
}

Problem PartialFile::check(const std::stop_token& stop, const Checked& checked)
{
    return checkFrom(0, stop, checked);
}

Problem PartialFile::checkFrom(size_t first, const std::stop_token& stop, const Checked& checked)
{
    m_damaged.clear();
    if (first < m_chunks.size() && !m_file.seek(chunkBegin(first)))
        return failed(m_file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 begin = chunkBegin(first);
    qint64 done = begin;
    for (size_t chunk = first; chunk < m_chunks.size(); ++chunk) {
        hash.reset();
        for (qint64 left = chunkSize(chunk); left > 0;) {
            if (stop.stop_requested())
                return Problems::stopped();
            const QByteArray bytes = m_file.read(std::min(left, kPiece));
            if (bytes.isEmpty())
                return failed(m_file);
            hash.addData(bytes);
            left -= bytes.size();
            done += bytes.size();
            if (checked)
                checked(done - begin, m_bytes - begin);
        }
        if (hexOf(hash) != m_chunks[chunk])
            m_damaged.push_back(chunk);
    }
    m_file.seek(m_bytes);
    return {};
}

QString PartialFile::hashAll(QCryptographicHash& hash, const std::stop_token& stop, const Checked& checked)
{
    m_file.seek(0);
    for (qint64 done = 0; done < m_bytes && !stop.stop_requested();) {
        const QByteArray bytes = m_file.read(std::min(m_bytes - done, kPiece));
        if (bytes.isEmpty())
            break;
        hash.addData(bytes);
        done += bytes.size();
        if (checked)
            checked(done, m_bytes);
    }
    m_file.seek(m_bytes);
    return QString::fromLatin1(hexOf(hash));
}

QString PartialFile::sha256(const std::stop_token& stop, const Checked& checked)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hashAll(hash, stop, checked);
}

QString PartialFile::gitHash(const std::stop_token& stop, const Checked& checked)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData("blob " + QByteArray::number(m_bytes) + QByteArray(1, '\0'));
    return hashAll(hash, stop, checked);
}

Problem PartialFile::moveTo(const QString& blob)
{
    if (!makeDurable(m_file))
        return Problems::disk(m_path, m_file.errorString());
    m_file.close();
    if (!QFile::rename(m_path, blob) && !QFile::exists(blob))
        return Problems::disk(blob, Problems::tr("the finished file cannot be given its name."));
    QFile::remove(m_ledgerPath);
    makeFolderDurable(QFileInfo(blob).path());
    return {};
}

} // namespace downloads
