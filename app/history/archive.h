// Chats outside of the program: as Markdown and HTML to read, as JSON to read and to take in again. Works on
// values and devices; knows no database.
#pragma once

#include <QHash>
#include <QIODevice>

#include <functional>
#include <stop_token>

#include "app/history/records.h"

namespace history::archive {

struct ArchivedChat
{
    Chat chat;
    QString folder;          ///< its name; empty: none
    QList<Message> messages; ///< all branches, parents before children
};

/// From the first message to the chat's active leaf.
QList<Message> shownBranch(const ArchivedChat& chat);

/// Where a blob's file is; empty if it is not there.
using BlobPath = std::function<QString(const QString& blob)>;

/// Writers throw StorageError when the device takes no more.
void writeAll(QIODevice& device, const QByteArray& bytes);

void writeMarkdown(QIODevice& device, const ArchivedChat& chat);

/// Everything is escaped; pictures stand in the file itself. Begin and end surround any number of chats.
void writeHtmlBegin(QIODevice& device, const QString& title);
void writeHtml(QIODevice& device, const ArchivedChat& chat, const BlobPath& blobPath);
void writeHtmlEnd(QIODevice& device);

/// A JSON array with one entry per line, so that files of any size are read back line by line: a head, the
/// blobs in pieces, the chats.
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice& device);
    /// The attachments' bytes first, each once per file.
    void write(const ArchivedChat& chat, const BlobPath& blobPath, const std::stop_token& stop);
    void end();

private:
    void writeBlob(const QString& blob, const QString& path, const std::stop_token& stop);
    void writeEntry(const QJsonObject& entry);

    QIODevice& m_device;
    QStringList m_written;
    bool m_isFirst = true;
};

/// What a file holds, handed over in its order.
struct Receiver
{
    std::function<void(const ArchivedChat& chat)> chat;
    /// A piece of a blob; the last one says so.
    std::function<void(const QString& blob, const QByteArray& piece, bool isLast)> blob;
    std::function<void(double share)> progress; ///< 0..1
};

/// Reads our own files, and the JSON exports of ChatGPT, Open WebUI and LM Studio as far as text goes. Throws
/// StorageError with what is wrong; what was handed over before stays the receiver's.
void read(const QString& path, const Receiver& receiver, const std::stop_token& stop);

/// The chats in another program's JSON; empty where none is recognised.
QList<ArchivedChat> foreignChats(const QByteArray& json);

} // namespace history::archive
