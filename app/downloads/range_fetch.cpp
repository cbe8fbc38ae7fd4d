#include "app/downloads/range_fetch.h"

#include <QRegularExpression>

#include <algorithm>

#include "app/downloads/hub_cache.h"
#include "app/downloads/patience.h"

namespace downloads {

RangeFetch::RangeFetch(Http& http, QString repository, QString path, FileFacts facts,
                       const DownloadOptions& options)
    : m_http(http),
      m_repository(std::move(repository)),
      m_path(std::move(path)),
      m_facts(std::move(facts)),
      m_options(options)
{
}

Problem RangeFetch::fetch(qint64 from, qint64 to, const Take& take, const std::stop_token& stop,
                          const WaitingFor& waiting)
{
    m_position = from;
    if (to < 0)
        to = m_facts.sizeBytes;
    Patience patience(m_options);
    while (to < 0 || m_position < to) {
        const qint64 before = m_position;
        Attempt result = attempt(to, take, stop);
        if (result.isWhole)
            return {};
        if (m_position > before)
            patience.reset();
        const auto delay = patience.next(result.problem);
        if (!delay)
            return Problems::gaveUp(result.problem, patience.attempts());
        if (waiting)
            waiting(result.problem, *delay);
        waitFor(m_options, *delay, stop);
    }
    return {};
}

/// What a head may say that has a body for us; `skip`: bytes of it that we have already.
Problem RangeFetch::checkHead(const HttpResponse& response, qint64 to, qint64& skip)
{
    const QString host = response.url.host();
    // The hub's own word, on the way to the bytes, that the file is another one.
    if (response.hub.contains("x-linked-etag") && plainEtag(response.etag) != m_facts.etag)
        return Problems::changed(m_path);
    const QByteArray etag = response.headers.value("etag");
    const bool isSame = m_validator.isEmpty() || etag == m_validator;
    if (!etag.isEmpty() && !etag.startsWith("W/"))
        m_validator = etag;

    skip = 0;
    if (response.status == 200) {
        const bool hasLength = response.headers.contains("content-length");
        const qint64 length = response.headers.value("content-length").toLongLong();
        if (hasLength && m_facts.sizeBytes >= 0 && length != m_facts.sizeBytes)
            return Problems::changed(m_path);
        if (m_position == 0)
            return {};
        // Either it knows another version (which the hub would tell above, so ask without a condition), or it
        // keeps no ranges: then what we have is read once more, as it comes.
        if (!isSame || !m_mayIgnoreRange) {
            m_mayIgnoreRange = true;
            m_validator.clear();
            return Problems::network(host, Problems::tr("it began the file anew."));
        }
        skip = m_position;
        return {};
    }
    if (response.status != 206)
        return statusProblem(response, m_repository, m_path, m_http);
    static const QRegularExpression form(QStringLiteral("^bytes (\\d+)-(\\d+)/(\\d+|\\*)$"));
    const auto match = form.match(QString::fromLatin1(response.headers.value("content-range").trimmed()));
    const qint64 last = match.captured(2).toLongLong();
    if (!match.hasMatch() || match.captured(1).toLongLong() != m_position || last < m_position ||
        (to >= 0 && last >= to))
        return Problems::network(host, Problems::tr("it sent other bytes than were asked for."));
    if (match.captured(3) != QLatin1String("*") && m_facts.sizeBytes >= 0 &&
        match.captured(3).toLongLong() != m_facts.sizeBytes)
        return Problems::changed(m_path);
    return {};
}

RangeFetch::Attempt RangeFetch::attempt(qint64 to, const Take& take, const std::stop_token& stop)
{
    Http::Headers headers;
    const bool isRange = m_position > 0 || (to >= 0 && to != m_facts.sizeBytes);
    if (isRange) {
        headers.append({"Range", "bytes=" + QByteArray::number(m_position) + '-' +
                                     (to >= 0 ? QByteArray::number(to - 1) : QByteArray())});
        if (!m_validator.isEmpty())
            headers.append({"If-Range", m_validator});
    }
    const QUrl url =
        m_http.address(u'/' + m_repository + QStringLiteral("/resolve/") + m_facts.commit + u'/' + m_path);
    Attempt result;
    qint64 skip = 0;
    const HttpResponse response = m_http.get(
        url, headers,
        [&](const HttpResponse& head) {
            result.problem = checkHead(head, to, skip);
            return !result.problem;
        },
        [&](const char* data, qint64 size) {
            const qint64 skipped = std::min(skip, size);
            skip -= skipped;
            data += skipped;
            size -= skipped;
            const qint64 wanted = to < 0 ? size : std::min(size, to - m_position);
            if (wanted > 0)
                result.problem = take(data, wanted);
            if (result.problem)
                return false;
            m_position += wanted;
            return to < 0 || m_position < to;
        },
        stop);
    if (result.problem)
        return result;
    if (to >= 0 && m_position >= to) {
        result.isWhole = true;
        return result;
    }
    result.problem = response.problem;
    const bool isBehindEnd = response.status == 416 && m_facts.sizeBytes < 0; // there is no more than we have
    if (!result.problem && !isBehindEnd)
        result.problem = statusProblem(response, m_repository, m_path, m_http);
    if (!result.problem && to < 0) { // where nobody said how long it is, its end is the end
        result.isWhole = true;
        return result;
    }
    if (!result.problem)
        result.problem =
            Problems::network(response.url.host(), Problems::tr("the connection was closed too early."));
    return result;
}

} // namespace downloads
