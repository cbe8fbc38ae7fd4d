#include "app/documents/zip_archive.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

#include "app/documents/limits.h"

// Layout: APPNOTE.TXT, 4.3. Zip64 is not read: no document under the limits needs it.
namespace documents {
namespace {

constexpr qsizetype kEndRecordBytes = 22;
constexpr qsizetype kDirectoryEntryBytes = 46;
constexpr qsizetype kLocalHeaderBytes = 30;
constexpr qint64 kMaxDirectoryBytes = qint64{16} << 20;
constexpr int kStored = 0;
constexpr int kDeflated = 8;

quint16 word(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<quint16>(bytes.constData() + offset);
}

quint32 longWord(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<quint32>(bytes.constData() + offset);
}

} // namespace

ZipArchive::ZipArchive(const QString& file) : m_file(file)
{
    m_isOpen = m_file.open(QIODevice::ReadOnly) && readDirectory();
}

bool ZipArchive::readDirectory()
{
    const qint64 tailBytes = std::min<qint64>(m_file.size(), 0xFFFF + kEndRecordBytes);
    if (tailBytes < kEndRecordBytes || !m_file.seek(m_file.size() - tailBytes))
        return false;
    const QByteArray tail = m_file.read(tailBytes);
    const qsizetype end = tail.lastIndexOf("PK\5\6");
    if (end < 0 || tail.size() - end < kEndRecordBytes)
        return false;
    const qsizetype count = word(tail, end + 10);
    const qint64 bytes = longWord(tail, end + 12);
    const qint64 offset = longWord(tail, end + 16);
    if (count > kMaxArchiveEntries || bytes > kMaxDirectoryBytes || offset + bytes > m_file.size() ||
        !m_file.seek(offset))
        return false;
    const QByteArray directory = m_file.read(bytes);
    qsizetype at = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (directory.size() - at < kDirectoryEntryBytes || !directory.mid(at, 4).startsWith("PK\1\2"))
            return !m_entries.isEmpty();
        const qsizetype nameBytes = word(directory, at + 28);
        const qsizetype next =
            at + kDirectoryEntryBytes + nameBytes + word(directory, at + 30) + word(directory, at + 32);
        if (next > directory.size())
            return !m_entries.isEmpty();
        Entry entry;
        entry.isEncrypted = (word(directory, at + 8) & 1) != 0;
        entry.method = word(directory, at + 10);
        entry.checksum = longWord(directory, at + 16);
        entry.packedBytes = longWord(directory, at + 20);
        entry.unpackedBytes = longWord(directory, at + 24);
        entry.headerOffset = longWord(directory, at + 42);
        m_entries.insert(QString::fromUtf8(directory.mid(at + kDirectoryEntryBytes, nameBytes)), entry);
        at = next;
    }
    return true;
}

std::optional<QByteArray> ZipArchive::read(const QString& name)
{
    const auto found = m_entries.constFind(name);
    if (!m_isOpen || found == m_entries.constEnd() || found->isEncrypted)
        return std::nullopt;
    const Entry& entry = *found;
    if (entry.unpackedBytes > kMaxEntryBytes || m_unpackedBytes + entry.unpackedBytes > kMaxArchiveBytes) {
        m_hitLimit = true;
        return std::nullopt;
    }
    if (!m_file.seek(entry.headerOffset))
        return std::nullopt;
    const QByteArray header = m_file.read(kLocalHeaderBytes);
    if (header.size() < kLocalHeaderBytes || !header.startsWith("PK\3\4"))
        return std::nullopt;
    const qint64 start = entry.headerOffset + kLocalHeaderBytes + word(header, 26) + word(header, 28);
    if (entry.packedBytes > m_file.size() - start || !m_file.seek(start))
        return std::nullopt;
    const QByteArray packed = m_file.read(entry.packedBytes);
    if (packed.size() != entry.packedBytes)
        return std::nullopt;
    std::optional<QByteArray> bytes;
    if (entry.method == kStored && packed.size() == entry.unpackedBytes)
        bytes = packed;
    else if (entry.method == kDeflated)
        bytes = inflated(packed, entry);
    if (!bytes || crc32(0, reinterpret_cast<const Bytef*>(bytes->constData()),
                        static_cast<uInt>(bytes->size())) != entry.checksum)
        return std::nullopt;
    m_unpackedBytes += bytes->size();
    return bytes;
}

std::optional<QByteArray> ZipArchive::inflated(const QByteArray& packed, const Entry& entry)
{
    // One byte more than announced shows that the archive lied about its size. Grown in steps, for the
    // announced size may be a lie in the other direction.
    constexpr qsizetype kStep = 1 << 20;
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray out;
    int result = Z_OK;
    while (result == Z_OK && out.size() <= entry.unpackedBytes) {
        const qsizetype done = out.size();
        out.resize(std::min<qsizetype>(done + kStep, entry.unpackedBytes + 1));
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + done);
        stream.avail_out = static_cast<uInt>(out.size() - done);
        result = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (result != Z_STREAM_END || out.size() != entry.unpackedBytes)
        return std::nullopt;
    return out;
}

} // namespace documents
