// Reads files out of a zip archive (Office documents and e-books are such): stored and deflated entries.
// Sizes are checked while unpacking, so that an archive cannot fill memory whatever it claims.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QStringList>

#include <optional>

namespace documents {

class ZipArchive
{
public:
    /// Reads the directory of the archive; isOpen() is false for what is no zip archive or is damaged.
    explicit ZipArchive(const QString& file);

    bool isOpen() const { return m_isOpen; }
    bool contains(const QString& name) const { return m_entries.contains(name); }
    QStringList names() const { return m_entries.keys(); }

    /// Unpacks one entry. Empty optional: missing, encrypted, damaged, or larger than the limits.
    std::optional<QByteArray> read(const QString& name);

    /// Whether an entry was refused because of its size.
    bool hitLimit() const { return m_hitLimit; }

private:
    struct Entry
    {
        qint64 headerOffset = 0;
        qint64 packedBytes = 0;
        qint64 unpackedBytes = 0;
        quint32 checksum = 0;
        int method = 0;
        bool isEncrypted = false;
    };

    bool readDirectory();
    std::optional<QByteArray> inflated(const QByteArray& packed, const Entry& entry);

    QFile m_file;
    QHash<QString, Entry> m_entries;
    qint64 m_unpackedBytes = 0;
    bool m_isOpen = false;
    bool m_hitLimit = false;
};

} // namespace documents
