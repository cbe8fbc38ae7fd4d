#include "app/downloads/http.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

#include "app/network/this_computer.h"

namespace downloads {
namespace {

constexpr int kMostRedirects = 10;
constexpr qint64 kReadAhead = qint64{1} << 20; // what the network may be ahead of the disk
constexpr qint64 kLargestText = qint64{64} << 10;
constexpr qint64 kLargestHeader = 8192;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl originOf(const QUrl& url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
    return origin;
}

} // namespace

bool mayCarryToken(const QUrl& url)
{
    return url.scheme() == QLatin1String("https") || network::isThisComputer(url);
}

qint64 HttpResponse::linkedSize() const
{
    bool isNumber = false;
    const qint64 size = hub.value("x-linked-size").toLongLong(&isNumber);
    return isNumber && size >= 0 ? size : -1;
}

Http::Http(NetworkOptions options) : m_options(std::move(options))
{
    m_network.setAutoDeleteReplies(false);
    m_options.proxy.applyTo(m_network);
    m_withholdsToken = sendsToken() && !mayCarryToken(m_options.hub);
    if (m_withholdsToken)
        m_options.token.clear();
}

QUrl Http::address(const QString& path) const
{
    QUrl url = m_options.hub;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    // As decoded text every character of a name is itself, also '%' and '?'.
    url.setPath(base + path, QUrl::DecodedMode);
    return url;
}

bool Http::isHub(const QUrl& url) const
{
    return originOf(url) == originOf(m_options.hub);
}

HttpResponse Http::head(const QUrl& url, const std::stop_token& stop)
{
    return follow("HEAD", url, {}, {}, {}, stop);
}

HttpResponse Http::get(const QUrl& url, const Headers& headers, const Accept& accept, const Sink& sink,
                       const std::stop_token& stop)
{
    return follow("GET", url, headers, accept, sink, stop);
}

HttpResponse Http::follow(const QByteArray& method, QUrl url, const Headers& headers, const Accept& accept,
                          const Sink& sink, const std::stop_token& stop)
{
    HttpResponse response;
    for (int i = 0; i <= kMostRedirects; ++i) {
        if (m_options.isLoopbackOnly && !network::isThisComputer(url)) {
            response.problem = Problems::neverOnline();
            return response;
        }
        exchange(method, url, headers, accept, sink, stop, response);
        if (response.problem || !isRedirect(response.status))
            return response;
        const QUrl next =
            url.resolved(QUrl::fromEncoded(response.headers.value("location"), QUrl::StrictMode));
        const bool isWeb = next.scheme() == QLatin1String("https") ||
                           (next.scheme() == QLatin1String("http") && url.scheme() == QLatin1String("http"));
        if (!next.isValid() || next.host().isEmpty() || !isWeb || !next.userInfo().isEmpty())
            break;
        // The hub has said all it knows; what its store would say is another matter.
        if (method == "HEAD" && !isHub(next) && response.hub.contains("x-linked-etag")) {
            response.status = 200;
            return response;
        }
        url = next;
    }
    response.problem = Problems::redirects(url.host());
    return response;
}

void Http::exchange(const QByteArray& method, const QUrl& url, const Headers& headers, const Accept& accept,
                    const Sink& sink, const std::stop_token& stop, HttpResponse& response)
{
    response.status = 0;
    response.headers.clear();
    response.body.clear();
    response.url = url;
    if (stop.stop_requested()) {
        response.problem = Problems::stopped();
        return;
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // HTTP/2 has its own flow control, which does not hold back senders of tens of gigabytes in Qt 6.4.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent", "Facet");
    request.setRawHeader("Accept-Encoding", "identity");
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    if (sendsToken() && isHub(url))
        request.setRawHeader("Authorization", "Bearer " + m_options.token.toUtf8());

    QEventLoop loop;
    QTimer stall;
    stall.setSingleShot(true);
    stall.setInterval(m_options.stallTimeout);
    bool isStalled = false, isEnded = false, hasHead = false, isWanted = true;
    const std::unique_ptr<QNetworkReply> reply(method == "HEAD" ? m_network.head(request)
                                                                : m_network.get(request));
    reply->setReadBufferSize(kReadAhead);

    const auto end = [&] { // abort() emits finished at once
        isEnded = true;
        loop.quit();
    };
    const auto takeHead = [&] {
        if (hasHead)
            return;
        response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (response.status == 0)
            return;
        hasHead = true;
        for (const auto& [name, value] : reply->rawHeaderPairs()) {
            const QByteArray key = name.toLower();
            if (value.size() > kLargestHeader)
                continue;
            response.headers.insert(key, value);
            if (key.startsWith("x-") && !response.hub.contains(key))
                response.hub.insert(key, value);
        }
        response.etag = response.hub.value("x-linked-etag", response.headers.value("etag"));
        isWanted =
            !sink || isRedirect(response.status) || response.status >= 400 || !accept || accept(response);
        if (!isWanted)
            end();
    };
    const auto take = [&] {
        takeHead();
        while (isWanted && !isEnded && reply->bytesAvailable() > 0 && !stop.stop_requested()) {
            const QByteArray bytes = reply->read(kReadAhead / 4);
            if (bytes.isEmpty())
                break;
            stall.start();
            if (!sink || isRedirect(response.status) || response.status >= 400) {
                if (response.body.size() < kLargestText)
                    response.body += bytes.left(kLargestText - response.body.size());
            } else if (!sink(bytes.constData(), bytes.size())) {
                end();
            }
        }
    };
    QObject::connect(reply.get(), &QNetworkReply::metaDataChanged, &loop, takeHead);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, take);
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, [&] {
        if (!isEnded)
            take();
        loop.quit();
    });
    QObject::connect(&stall, &QTimer::timeout, &loop, [&] {
        isStalled = true;
        end();
    });
    const std::stop_callback onStop(
        stop, [&loop] { QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection); });
    stall.start();
    if (!reply->isFinished() && !isEnded)
        loop.exec();

    const QNetworkReply::NetworkError error = reply->error();
    const QString errorText = reply->errorString();
    const bool isComplete = reply->isFinished();
    reply->disconnect(&loop);
    if (!isComplete)
        reply->abort();
    if (stop.stop_requested())
        response.problem = Problems::stopped();
    else if (isStalled)
        response.problem = Problems::stalled(url.host());
    else if (isEnded)
        return;
    else if (!hasHead || (error != QNetworkReply::NoError && response.status < 400))
        response.problem = Problems::network(url.host(), errorText);
}

} // namespace downloads
