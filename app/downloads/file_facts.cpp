#include "app/downloads/file_facts.h"

#include <QDateTime>

#include <algorithm>

#include "app/downloads/hub_cache.h"
#include "app/downloads/patience.h"

namespace downloads {
namespace {

constexpr qint64 kLargestFile = qint64{1} << 46; // 64 TiB: more is a mistake

Asked askOnce(Http& http, const QString& repository, const QString& revision, const WantedFile& file,
              const std::stop_token& stop)
{
    const QUrl url = http.address(u'/' + repository + QStringLiteral("/resolve/") +
                                  QString(revision).replace(u'/', QLatin1String("%2F")) + u'/' + file.path);
    const HttpResponse response = http.head(url, stop);
    const QString host = http.options().hub.host();
    Asked asked;
    asked.problem = response.problem;
    if (!asked.problem)
        asked.problem = statusProblem(response, repository, file.path, http);
    if (asked.problem)
        return asked;
    asked.facts.etag = plainEtag(response.etag);
    asked.facts.commit = QString::fromLatin1(response.hub.value("x-repo-commit"));
    asked.facts.sizeBytes = response.linkedSize();
    if (bool isNumber = false; asked.facts.sizeBytes < 0 && response.headers.contains("content-length")) {
        const qint64 length = response.headers["content-length"].toLongLong(&isNumber);
        asked.facts.sizeBytes = isNumber ? length : -1;
    }
    if (!isEtag(asked.facts.etag))
        asked.problem =
            Problems::notAHub(host, Problems::tr("it does not say what the file hashes to (no ETag)."));
    else if (!isCommit(asked.facts.commit))
        asked.problem =
            Problems::notAHub(host, Problems::tr("it does not name the version (no X-Repo-Commit)."));
    else if (asked.facts.sizeBytes > kLargestFile)
        asked.problem = Problems::notAHub(host, Problems::tr("the size it names is impossible."));
    else if (!file.sha256.isEmpty() && asked.facts.isSha256() && asked.facts.etag != file.sha256.toLower())
        asked.problem = Problems::notAsListed(file.path);
    return asked;
}

} // namespace

std::chrono::milliseconds retryAfter(const QByteArray& header)
{
    using std::chrono::milliseconds;
    if (header.isEmpty())
        return milliseconds(-1);
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return milliseconds(std::clamp<qint64>(seconds, 0, 86400) * 1000);
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(header.trimmed()), Qt::RFC2822Date);
    if (!time.isValid())
        return milliseconds(-1);
    return milliseconds(std::clamp<qint64>(QDateTime::currentDateTimeUtc().msecsTo(time), 0, 86400000));
}

Problem statusProblem(const HttpResponse& response, const QString& repository, const QString& file,
                      const Http& http)
{
    if (response.isOk())
        return {};
    Problem problem = Problems::ofStatus(response.status, response.hub.value("x-error-code"), repository,
                                         file, http.sendsToken());
    if ((problem.kind == Problem::NoToken || problem.kind == Problem::Gated) && http.withholdsToken())
        problem.remedy = Problems::noTokenUnencrypted(http.options().hub.host());
    problem.retryAfter = retryAfter(response.headers.value("retry-after"));
    return problem;
}

Asked askForFacts(Http& http, const QString& repository, const QString& revision, const WantedFile& file,
                  const DownloadOptions& options, const std::stop_token& stop, const WaitingFor& waiting)
{
    Patience patience(options);
    for (;;) {
        Asked asked = askOnce(http, repository, revision, file, stop);
        if (!asked.problem)
            return asked;
        const auto delay = patience.next(asked.problem);
        if (!delay) {
            asked.problem = Problems::gaveUp(asked.problem, patience.attempts());
            return asked;
        }
        if (waiting)
            waiting(asked.problem, *delay);
        waitFor(options, *delay, stop);
    }
}

} // namespace downloads
