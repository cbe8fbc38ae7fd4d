#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/history/archive.h"
#include "app/history/record_json.h"
#include "app/history/storage_error.h"

namespace history::archive {

namespace {

constexpr int kVersion = 1;
constexpr qint64 kPiece = 3 << 18;         // bytes of a blob per line; a multiple of three suits base64
constexpr qint64 kLongestLine = 256 << 20; // a chat of a hundred thousand pages has less
constexpr qint64 kLargestForeign = 512 << 20;
const QString kFormat = QStringLiteral("facet chats");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(history::archive)
};

QJsonObject chatJson(const ArchivedChat& archived)
{
    const Chat& chat = archived.chat;
    QJsonArray messages, drafts;
    for (const Message& message : archived.messages)
        messages.append(toJson(message));
    for (const Attachment& attachment : chat.draftAttachments)
        drafts.append(toJson(attachment));
    return {{QStringLiteral("title"), chat.title},
            {QStringLiteral("folder"), archived.folder},
            {QStringLiteral("pinned"), chat.isPinned},
            {QStringLiteral("created"), chat.created.toMSecsSinceEpoch()},
            {QStringLiteral("updated"), chat.updated.toMSecsSinceEpoch()},
            {QStringLiteral("options"), toJson(chat.options)},
            {QStringLiteral("draft"), chat.draft},
            {QStringLiteral("draftAttachments"), drafts},
            {QStringLiteral("activeLeaf"), chat.activeLeaf},
            {QStringLiteral("messages"), messages}};
}

ArchivedChat chatOf(const QJsonObject& json)
{
    ArchivedChat archived;
    archived.folder = json[u"folder"].toString();
    archived.chat.title = json[u"title"].toString();
    archived.chat.isPinned = json[u"pinned"].toBool();
    archived.chat.created = QDateTime::fromMSecsSinceEpoch(json[u"created"].toInteger());
    archived.chat.updated = QDateTime::fromMSecsSinceEpoch(json[u"updated"].toInteger());
    archived.chat.options = optionsOf(json[u"options"].toObject());
    archived.chat.draft = json[u"draft"].toString();
    for (const QJsonValue attachment : json[u"draftAttachments"].toArray())
        archived.chat.draftAttachments << attachmentOf(attachment.toObject());
    archived.chat.activeLeaf = json[u"activeLeaf"].toInteger();
    for (const QJsonValue message : json[u"messages"].toArray())
        archived.messages << messageOf(message.toObject());
    return archived;
}

/// Hands one entry over. Throws where it is none.
void take(const QJsonObject& entry, const QString& path, const Receiver& receiver)
{
    if (entry.contains(u"format")) {
        if (entry[u"version"].toInt() > kVersion)
            throw StorageError(StorageError::Code::TooNew, path,
                               Text::tr("format %1").arg(entry[u"version"].toInt()));
    } else if (entry.contains(u"blob")) {
        receiver.blob(entry[u"blob"].toString(), QByteArray::fromBase64(entry[u"data"].toString().toLatin1()),
                      entry[u"last"].toBool());
    } else if (entry.contains(u"chat")) {
        receiver.chat(chatOf(entry[u"chat"].toObject()));
    }
}

void readLines(QFile& file, const Receiver& receiver, const std::stop_token& stop)
{
    for (qint64 line = 1; !file.atEnd() && !stop.stop_requested(); ++line) {
        QByteArray text = file.readLine(kLongestLine).trimmed();
        if (text.endsWith(','))
            text.chop(1);
        if (text.isEmpty() || text == "[" || text == "]")
            continue;
        const QJsonDocument entry = QJsonDocument::fromJson(text);
        if (!entry.isObject())
            throw StorageError(StorageError::Code::BadFile, file.fileName(),
                               Text::tr("line %1 is damaged").arg(line));
        take(entry.object(), file.fileName(), receiver);
        receiver.progress(double(file.pos()) / double(std::max<qint64>(1, file.size())));
    }
}

} // namespace

JsonWriter::JsonWriter(QIODevice& device) : m_device(device)
{
    writeAll(m_device, "[\n");
    writeEntry({{QStringLiteral("format"), kFormat}, {QStringLiteral("version"), kVersion}});
}

void JsonWriter::write(const ArchivedChat& chat, const BlobPath& blobPath, const std::stop_token& stop)
{
    QList<Attachment> attachments = chat.chat.draftAttachments;
    for (const Message& message : chat.messages)
        attachments += message.attachments;
    for (const Attachment& attachment : attachments) {
        const QString path = blobPath(attachment.blob);
        if (path.isEmpty() || m_written.contains(attachment.blob))
            continue;
        m_written << attachment.blob;
        writeBlob(attachment.blob, path, stop);
    }
    writeEntry({{QStringLiteral("chat"), chatJson(chat)}});
}

void JsonWriter::writeBlob(const QString& blob, const QString& path, const std::stop_token& stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return; // the chat is worth having without it
    bool isLast = false;
    while (!isLast && !stop.stop_requested()) {
        const QByteArray piece = file.read(kPiece);
        isLast = piece.size() < kPiece || file.atEnd();
        writeEntry({{QStringLiteral("blob"), blob},
                    {QStringLiteral("last"), isLast},
                    {QStringLiteral("data"), QString::fromLatin1(piece.toBase64())}});
    }
}

void JsonWriter::writeEntry(const QJsonObject& entry)
{
    if (!m_isFirst)
        writeAll(m_device, ",\n");
    m_isFirst = false;
    writeAll(m_device, QJsonDocument(entry).toJson(QJsonDocument::Compact));
}

void JsonWriter::end()
{
    writeAll(m_device, "\n]\n");
}

void read(const QString& path, const Receiver& receiver, const std::stop_token& stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(file.exists() ? StorageError::Code::NoAccess : StorageError::Code::Missing, path,
                           file.errorString());
    const QByteArray head = file.peek(256);
    if (head.startsWith("[\n{\"format\":") || head.startsWith("[\r\n{\"format\":")) {
        readLines(file, receiver, stop);
        return;
    }
    if (file.size() > kLargestForeign)
        throw StorageError(StorageError::Code::BadFile, path, Text::tr("it is larger than 512 MB"));
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull())
        throw StorageError(StorageError::Code::BadFile, path,
                           Text::tr("it is no JSON (%1)").arg(error.errorString()));
    // Ours, set anew by another program.
    const QJsonArray entries = document.array();
    if (entries.at(0).toObject()[u"format"].toString() == kFormat) {
        for (const QJsonValue entry : entries)
            take(entry.toObject(), path, receiver);
        return;
    }
    const QList<ArchivedChat> chats = foreignChats(bytes);
    if (chats.isEmpty())
        throw StorageError(StorageError::Code::BadFile, path,
                           Text::tr("no chats of Facet, ChatGPT, Open WebUI or LM Studio are in it"));
    for (qsizetype i = 0; i < chats.size() && !stop.stop_requested(); ++i) {
        receiver.chat(chats[i]);
        receiver.progress(double(i + 1) / double(chats.size()));
    }
}

} // namespace history::archive
