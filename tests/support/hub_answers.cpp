// The test hub's answers: its interface for programs, its files and those of its CDN.
#include "tests/support/hub_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include "tests/support/hub_answer.h"

namespace test {
namespace {

QByteArray quoted(const QString& etag)
{
    return '"' + etag.toLatin1() + '"';
}

/// `path` is percent-encoded.
QString decoded(const QString& path)
{
    return QUrl::fromPercentEncoding(path.toUtf8());
}

QByteArray pointerOf(const QString& sha256, qint64 size)
{
    return "version https://git-lfs.github.com/spec/v1\noid sha256:" + sha256.toLatin1() + "\nsize " +
           QByteArray::number(size) + '\n';
}

} // namespace

void HubServer::becomePointer(Answer& answer)
{
    QByteArray etag, size;
    for (const auto& [name, value] : answer.headers) {
        if (name == "X-Linked-Etag")
            etag = value;
        else if (name == "X-Linked-Size")
            size = value;
    }
    std::erase_if(answer.headers, [](const auto& header) { return header.first != "X-Repo-Commit"; });
    answer.status = 200;
    answer.body = pointerOf(QString::fromLatin1(etag).remove(u'"'), size.toLongLong());
    answer.etag = quoted(etagOf(answer.body, Git));
    answer.hasRanges = true;
}

QJsonObject HubServer::infoOf(const QString& repository, const QString& commit, bool withBlobs) const
{
    const Repository& repo = m_repositories.at(repository);
    QJsonObject info{{"id", repository},
                     {"modelId", repository},
                     {"author", repository.section(u'/', 0, 0)},
                     {"sha", commit},
                     {"private", false},
                     {"gated", repo.isGated ? QJsonValue("manual") : QJsonValue(false)},
                     {"lastModified", "2026-04-02T12:00:00.000Z"},
                     {"downloads", 1000},
                     {"likes", 10},
                     {"tags", QJsonArray{"gguf", "gemma4"}}};
    QJsonArray siblings;
    const Files files = repo.commits.value(commit);
    for (auto it = files.begin(); it != files.end(); ++it) {
        QJsonObject sibling{{"rfilename", it.key()}};
        if (withBlobs) {
            sibling["size"] = static_cast<double>(it->bytes.size());
            sibling["blobId"] =
                etagOf(it->kind == Lfs ? pointerOf(it->etag, it->bytes.size()) : it->bytes, Git);
            if (it->kind == Lfs)
                sibling["lfs"] = QJsonObject{{"sha256", it->etag},
                                             {"size", static_cast<double>(it->bytes.size())},
                                             {"pointerSize", pointerOf(it->etag, it->bytes.size()).size()}};
        }
        siblings.append(sibling);
    }
    info["siblings"] = siblings;
    for (auto it = repo.info.begin(); it != repo.info.end(); ++it)
        info[it.key()] = it.value();
    return info;
}

namespace {

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

HubServer::Answer HubServer::apiAnswer(const QString& path, const QString& query) const
{
    const QUrlQuery fields(query);
    const std::pair<QByteArray, QByteArray> isJson{"Content-Type", "application/json; charset=utf-8"};
    if (path == QLatin1String("/api/models")) {
        QJsonArray list;
        const int limit = fields.hasQueryItem("limit") ? fields.queryItemValue("limit").toInt() : 100;
        const QString author = fields.queryItemValue("author");
        for (const auto& [name, repo] : m_repositories)
            if (name.contains(fields.queryItemValue("search", QUrl::FullyDecoded), Qt::CaseInsensitive) &&
                (author.isEmpty() || name.startsWith(author + u'/')) && list.size() < limit)
                list.append(infoOf(name, repo.head, false));
        return {200, {isJson}, QJsonDocument(list).toJson(QJsonDocument::Compact), {}, false};
    }
    static const QRegularExpression form(
        QStringLiteral("^/api/models/([^/]+/[^/]+)(?:/(revision|tree)/([^/]+)(?:/(.*))?)?$"));
    const auto match = form.match(path);
    const QString repository = match.captured(1);
    if (!match.hasMatch() || !m_repositories.contains(repository))
        return {404,
                {isJson, {"X-Error-Code", "RepoNotFound"}},
                R"({"error":"Repository not found"})",
                {},
                false};
    const QString commit =
        commitOf(repository, match.captured(3).isEmpty() ? QStringLiteral("main") : match.captured(3));
    if (commit.isEmpty())
        return {
            404, {isJson, {"X-Error-Code", "RevisionNotFound"}}, R"({"error":"Invalid rev id"})", {}, false};
    if (match.captured(2) != QLatin1String("tree"))
        return {200, {isJson}, json(infoOf(repository, commit, fields.hasQueryItem("blobs"))), {}, false};

    const bool isRecursive = fields.hasQueryItem("recursive");
    const QString folder = match.captured(4).isEmpty() ? QString() : match.captured(4) + u'/';
    QJsonArray entries;
    QStringList folders;
    const Files files = m_repositories.at(repository).commits.value(commit);
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!it.key().startsWith(folder))
            continue;
        const int slash = static_cast<int>(it.key().indexOf(u'/', folder.size()));
        if (slash > 0 && !folders.contains(it.key().left(slash))) {
            folders.append(it.key().left(slash));
            entries.append(
                QJsonObject{{"type", "directory"}, {"oid", commit}, {"size", 0}, {"path", folders.back()}});
        }
        if (slash > 0 && !isRecursive)
            continue;
        QJsonObject entry{
            {"type", "file"},
            {"oid", etagOf(it->kind == Lfs ? pointerOf(it->etag, it->bytes.size()) : it->bytes, Git)},
            {"size", static_cast<double>(it->bytes.size())},
            {"path", it.key()}};
        if (it->kind == Lfs)
            entry["lfs"] = QJsonObject{{"oid", it->etag},
                                       {"size", static_cast<double>(it->bytes.size())},
                                       {"pointerSize", pointerOf(it->etag, it->bytes.size()).size()}};
        entries.append(entry);
    }
    return {200, {isJson}, QJsonDocument(entries).toJson(QJsonDocument::Compact), {}, false};
}

HubServer::Answer HubServer::fileAnswer(const Request& request, const QString& repository, bool isRaw,
                                        const QString& revision, const QString& path) const
{
    const QByteArray authorization = request.headers.value("authorization");
    const bool isKnown = !m_token.isEmpty() && authorization == "Bearer " + m_token;
    const bool isOther = !m_otherToken.isEmpty() && authorization == "Bearer " + m_otherToken;
    const auto it = m_repositories.find(repository);
    if (it == m_repositories.end()) // the hub does not tell strangers what is private and what does not exist
        return {isKnown || isOther ? 404 : 401,
                {{"X-Error-Code", "RepoNotFound"}},
                "Repository not found",
                {},
                false};
    if (it->second.isGated && !isKnown)
        return {isOther ? 403 : 401, {{"X-Error-Code", "GatedRepo"}}, "Access is restricted", {}, false};
    const QString commit = commitOf(repository, revision);
    if (commit.isEmpty())
        return {404, {{"X-Error-Code", "RevisionNotFound"}}, "Invalid rev id", {}, false};
    const Files files = it->second.commits.value(commit);
    const auto file = files.find(path);
    Answer answer;
    answer.headers.push_back({"X-Repo-Commit", commit.toLatin1()});
    if (file == files.end()) {
        answer.status = 404;
        answer.headers.push_back({"X-Error-Code", "EntryNotFound"});
        answer.body = "Entry not found";
        return answer;
    }
    const bool isPointer = isRaw && file->kind == Lfs;
    answer.body = isPointer ? pointerOf(file->etag, file->bytes.size()) : file->bytes;
    answer.etag = quoted(isPointer ? etagOf(answer.body, Git) : file->etag);
    answer.hasRanges = true;
    if (isRaw)
        return answer;
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
    const bool isCached = request.path.startsWith(QLatin1String("/api/resolve-cache/"));
    if (file->kind == Git && isCached)
        return answer;
    answer.headers.push_back({"X-Linked-Etag", quoted(file->etag)});
    answer.headers.push_back({"X-Linked-Size", QByteArray::number(file->bytes.size())});
    answer.headers.push_back(
        {"Location", file->kind == Lfs ? cdnUrl().toLatin1() + "/cdn/" + file->etag.toLatin1() + '/' + encoded
                                       : "/api/resolve-cache/models/" + repository.toLatin1() + '/' +
                                             commit.toLatin1() + '/' + encoded});
    answer.status = file->kind == Lfs ? 302 : 307;
    answer.body = "Moved";
    answer.hasRanges = false;
    return answer;
}

HubServer::Answer HubServer::cdnAnswer(const QString& path) const
{
    const auto file = m_cdn.find(path.section(u'/', 2, 2));
    if (!path.startsWith(QLatin1String("/cdn/")) || file == m_cdn.end())
        return {403, {}, "AccessDenied", {}, false};
    // A store's own ETag is not the hub's.
    return {200, {}, file->bytes, "\"cdn-" + file->etag.toLatin1().left(16) + '"', true};
}

HubServer::Answer HubServer::answerTo(const Request& request)
{
    const QString path = decoded(request.path.section(u'?', 0, 0));
    if (request.isCdn)
        return cdnAnswer(path);
    static const QRegularExpression file(QStringLiteral("^/([^/]+/[^/]+)/(resolve|raw)/([^/]+)/(.+)$"));
    static const QRegularExpression cached(
        QStringLiteral("^/api/resolve-cache/models/([^/]+/[^/]+)/([^/]+)/(.+)$"));
    if (const auto match = cached.match(path); match.hasMatch())
        return fileAnswer(request, match.captured(1), false, match.captured(2), match.captured(3));
    if (path.startsWith(QLatin1String("/api/")))
        return apiAnswer(path, request.path.section(u'?', 1));
    if (const auto match = file.match(path); match.hasMatch())
        return fileAnswer(request, match.captured(1), match.captured(2) == QLatin1String("raw"),
                          match.captured(3), match.captured(4));
    return {404, {}, "Not found", {}, false};
}

} // namespace test
