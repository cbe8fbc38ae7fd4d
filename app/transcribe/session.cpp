#include "app/transcribe/session.h"

#include "app/transcribe/recording_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace transcribe {
namespace {

constexpr int kVersion = 1;
constexpr qint64 kLargestTranscript = 64 * 1024 * 1024;
constexpr int kBeginning = 120; // characters

QJsonObject toJson(const TranscriptRow& row)
{
    QJsonObject object{{QStringLiteral("start"), row.start},
                       {QStringLiteral("end"), row.end},
                       {QStringLiteral("text"), row.text}};
    if (!row.translation.isEmpty())
        object.insert(QStringLiteral("translation"), row.translation);
    if (!row.speaker.isEmpty())
        object.insert(QStringLiteral("speaker"), row.speaker);
    return object;
}

TranscriptRow rowOf(const QJsonObject& object)
{
    return {object.value(QStringLiteral("start")).toDouble(),
            object.value(QStringLiteral("end")).toDouble(),
            object.value(QStringLiteral("text")).toString(),
            object.value(QStringLiteral("translation")).toString(),
            object.value(QStringLiteral("speaker")).toString(),
            true};
}

QString titleOf(const QDateTime& created)
{
    return QCoreApplication::translate("transcribe", "Recording of %1")
        .arg(QLocale().toString(created, QLocale::ShortFormat));
}

// Ids become paths: nothing but what newId() makes.
bool isId(const QString& id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || c == u'-' || c == u'_';
    });
}

QDateTime timeOf(const QString& id)
{
    return QDateTime::fromString(id.left(19), QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
}

std::optional<Session> readTranscript(const QString& path, const QString& id)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestTranscript)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty())
        return std::nullopt;
    Session session;
    session.id = id;
    session.title = object.value(QStringLiteral("title")).toString();
    session.created = QDateTime::fromString(object.value(QStringLiteral("created")).toString(), Qt::ISODate);
    session.language = object.value(QStringLiteral("language")).toString();
    session.translateTo = object.value(QStringLiteral("translateTo")).toString();
    session.sourceName = object.value(QStringLiteral("source")).toString();
    session.transcribedSamples = object.value(QStringLiteral("transcribedSamples")).toInteger();
    for (const QJsonValue& row : object.value(QStringLiteral("rows")).toArray())
        session.rows.append(rowOf(row.toObject()));
    return session;
}

} // namespace

QString SessionFolder::folder(const QString& id) const
{
    return m_path + QLatin1Char('/') + id;
}

QString SessionFolder::trash() const
{
    return m_path + QStringLiteral("/.trash");
}

QString SessionFolder::recordingPath(const QString& id) const
{
    return folder(id) + QStringLiteral("/recording.wav");
}

QString SessionFolder::newId(const QDateTime& now) const
{
    const QString base = now.toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
    QString id = base;
    for (int i = 2; QFile::exists(folder(id)) || QFile::exists(trash() + QLatin1Char('/') + id); ++i)
        id = QStringLiteral("%1_%2").arg(base).arg(i);
    return id;
}

QString SessionFolder::save(const Session& session) const
{
    QDir().mkpath(folder(session.id));
    QJsonArray rows;
    for (const TranscriptRow& row : session.rows) {
        if (row.isFinal)
            rows.append(toJson(row));
    }
    const QJsonObject object{
        {QStringLiteral("version"), kVersion},
        {QStringLiteral("title"), session.title},
        {QStringLiteral("created"), session.created.toString(Qt::ISODate)},
        {QStringLiteral("language"), session.language},
        {QStringLiteral("translateTo"), session.translateTo},
        {QStringLiteral("source"), session.sourceName},
        {QStringLiteral("transcribedSamples"), static_cast<qint64>(session.transcribedSamples)},
        {QStringLiteral("rows"), rows}};
    QSaveFile file(folder(session.id) + QStringLiteral("/transcript.json"));
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(QJsonDocument(object).toJson());
    return file.commit() ? QString() : file.errorString();
}

std::optional<Session> SessionFolder::load(const QString& id) const
{
    if (!isId(id) || !QFile::exists(folder(id)))
        return std::nullopt;
    repairRecording(recordingPath(id));
    std::optional<Session> session = readTranscript(folder(id) + QStringLiteral("/transcript.json"), id);
    if (!session) {
        if (!QFile::exists(recordingPath(id)))
            return std::nullopt;
        session = Session{};
        session->id = id;
    }
    if (!session->created.isValid())
        session->created = timeOf(id);
    if (session->title.isEmpty())
        session->title = titleOf(session->created);
    return session;
}

QList<SessionSummary> SessionFolder::list() const
{
    QList<SessionSummary> list;
    const QStringList ids =
        QDir(m_path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& id : ids) {
        const std::optional<Session> session = load(id);
        if (!session)
            continue;
        QString beginning;
        for (const TranscriptRow& row : session->rows) {
            if (beginning.size() >= kBeginning)
                break;
            beginning += (beginning.isEmpty() ? QString() : QStringLiteral(" ")) + row.text;
        }
        list.append({id, session->title, session->created, recordingSeconds(recordingPath(id)).value_or(0),
                     beginning.left(kBeginning).simplified(), !session->sourceName.isEmpty()});
    }
    return list;
}

bool SessionFolder::remove(const QString& id) const
{
    return isId(id) && QDir().mkpath(trash()) && QDir().rename(folder(id), trash() + QLatin1Char('/') + id);
}

bool SessionFolder::restore(const QString& id) const
{
    return isId(id) && QDir().rename(trash() + QLatin1Char('/') + id, folder(id));
}

void SessionFolder::purge() const
{
    QDir(trash()).removeRecursively();
}

} // namespace transcribe
