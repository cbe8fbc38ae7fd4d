#include "app/downloads/ledger.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/downloads/durable.h"

namespace downloads {
namespace {

constexpr int kVersion = 1;
constexpr qint64 kLargestLedger = qint64{256} << 20;
constexpr QByteArrayView kAgain = "again";
constexpr qint64 kLongestLine = 4096;
constexpr qint64 kSmallestChunk = 1024;
constexpr qint64 kLargestChunk = qint64{1} << 30;
constexpr size_t kMostChunks = size_t{1} << 22;

bool isHex(const QByteArray& text, int length)
{
    return text.size() == length && QByteArray::fromHex(text).toHex() == text;
}

} // namespace

std::optional<LedgerContents> Ledger::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestLedger)
        return std::nullopt;
    const QJsonObject head = QJsonDocument::fromJson(file.readLine(kLongestLine)).object();
    LedgerContents contents;
    contents.head = {head["etag"].toString(),   head["size"].toInteger(-1),
                     head["commit"].toString(), head["path"].toString(),
                     head["chunk"].toInteger(), std::max<qint64>(head["adopted"].toInteger(), 0)};
    const qint64 chunkBytes = contents.head.chunkBytes;
    if (head["version"].toInt() != kVersion || chunkBytes < kSmallestChunk || chunkBytes > kLargestChunk)
        return std::nullopt;

    while (!file.atEnd()) {
        const QByteArray line = file.readLine(kLongestLine);
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (line.endsWith('\n') && words.size() == 2 && words[0] == kAgain) {
            contents.fetchedAgain = words[1].toULongLong();
            continue;
        }
        if (!line.endsWith('\n') || words.size() != 3 || !isHex(words[2], 64))
            break;
        const size_t index = words[0].toULongLong();
        const qint64 bytes = words[1].toLongLong();
        const bool isGrown = index == contents.chunks.size();
        // Only the last chunk may be shorter.
        const bool isAfterWhole = contents.bytes == static_cast<qint64>(contents.chunks.size()) * chunkBytes;
        if (index > contents.chunks.size() || index >= kMostChunks || bytes <= 0 || bytes > chunkBytes ||
            (isGrown && !isAfterWhole) || (index + 1 < contents.chunks.size() && bytes != chunkBytes))
            break;
        if (isGrown)
            contents.chunks.emplace_back();
        contents.chunks[index] = words[2];
        if (index + 1 == contents.chunks.size())
            contents.bytes = static_cast<qint64>(index) * chunkBytes + bytes;
    }
    if (contents.fetchedAgain > contents.chunks.size())
        contents.fetchedAgain = 0;
    if (contents.head.sizeBytes >= 0 && contents.bytes > contents.head.sizeBytes)
        return std::nullopt;
    return contents;
}

bool Ledger::create(const LedgerHead& head)
{
    m_file.close();
    QJsonObject object{{"version", kVersion},   {"etag", head.etag}, {"size", head.sizeBytes},
                       {"commit", head.commit}, {"path", head.path}, {"chunk", head.chunkBytes}};
    if (head.adoptedBytes > 0)
        object.insert(QLatin1String("adopted"), head.adoptedBytes);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) ||
        !writeLine(QJsonDocument(object).toJson(QJsonDocument::Compact)))
        return false;
    makeFolderDurable(QFileInfo(m_file).path());
    return true;
}

bool Ledger::open()
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    // A line without an end would swallow the next one.
    const qint64 size = m_file.size();
    m_file.seek(std::max<qint64>(size - kLongestLine, 0));
    const QByteArray tail = m_file.read(kLongestLine);
    const qint64 end = size - tail.size() + tail.lastIndexOf('\n') + 1;
    return (end == size || m_file.resize(end)) && m_file.seek(end);
}

bool Ledger::add(size_t chunk, qint64 bytes, const QByteArray& sha256)
{
    return writeLine(QByteArray::number(static_cast<qulonglong>(chunk)) + ' ' + QByteArray::number(bytes) +
                     ' ' + sha256);
}

bool Ledger::noteFetchedAgain(size_t chunkCount)
{
    return writeLine(kAgain.toByteArray() + ' ' + QByteArray::number(static_cast<qulonglong>(chunkCount)));
}

bool Ledger::writeLine(const QByteArray& line)
{
    const qint64 before = m_file.pos();
    const QByteArray text = line + '\n';
    if (writeAll(m_file, text.constData(), text.size()) && makeDurable(m_file))
        return true;
    m_isDiskFull = m_file.error() == QFileDevice::ResourceError;
    m_file.resize(before); // half a line would end the reading
    m_file.seek(before);
    return false;
}

} // namespace downloads
