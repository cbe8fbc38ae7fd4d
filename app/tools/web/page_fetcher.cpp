#include "app/tools/web/page_fetcher.h"

#include <algorithm>

#include "app/tools/web/address_guard.h"

namespace tools {

PageFetcher::PageFetcher(QNetworkAccessManager& network, std::function<bool(const QHostAddress&)> isAllowed,
                         FetchLimits limits)
    : m_network(network),
      m_isAllowed(std::move(isAllowed)),
      m_limits(limits)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] {
        fail(QStringLiteral("The server did not answer within %1 seconds.")
                 .arg(double(m_limits.timeLimit.count()) / 1000));
    });
}

PageFetcher::~PageFetcher()
{
    abort();
}

void PageFetcher::fetch(const QUrl& address)
{
    m_address = address;
    m_timer.start(m_limits.timeLimit);
    resolve();
}

void PageFetcher::abort()
{
    m_isOver = true;
    m_timer.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

void PageFetcher::resolve()
{
    if (const QString violation = addressViolation(m_address); !violation.isEmpty())
        return fail(
            QStringLiteral("%1 was not fetched: %2.").arg(m_address.toDisplayString().left(300), violation));
    const QHostAddress literal(m_address.host());
    if (!literal.isNull()) {
        QHostInfo info;
        info.setAddresses({literal});
        return resolved(info);
    }
    m_lookup = QHostInfo::lookupHost(m_address.host(), this, &PageFetcher::resolved);
}

void PageFetcher::resolved(const QHostInfo& info)
{
    m_lookup = -1;
    if (m_isOver)
        return;
    QList<QHostAddress> addresses = info.addresses();
    if (info.error() != QHostInfo::NoError || addresses.isEmpty())
        return fail(QStringLiteral("The server %1 was not found.").arg(m_address.host()));
    // One bad address spoils them all: a name that points to both is trying something.
    if (!std::all_of(addresses.cbegin(), addresses.cend(), m_isAllowed))
        return fail(QStringLiteral("%1 was not fetched: it leads to this computer or a private network.")
                        .arg(m_address.host()));
    std::stable_partition(addresses.begin(), addresses.end(), [](const QHostAddress& address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    request(addresses.first());
}

void PageFetcher::request(const QHostAddress& address)
{
    // The address takes the name's place, so that a second look-up cannot lead elsewhere; the name stays in
    // the Host header and in the check of the certificate.
    QUrl target = m_address;
    target.setHost(address.toString());
    QNetworkRequest request(target);
    const QString host = m_address.host(QUrl::FullyEncoded);
    const QString shownHost = host.contains(u':') ? u'[' + host + u']' : host;
    request.setRawHeader(
        "Host",
        (m_address.port() < 0 ? shownHost : QStringLiteral("%1:%2").arg(shownHost).arg(m_address.port()))
            .toLatin1());
    request.setRawHeader("User-Agent", "Mozilla/5.0 (compatible; Facet)");
    request.setRawHeader(
        "Accept", "text/html,application/xhtml+xml,text/plain,application/json;q=0.9,text/*;q=0.8,*/*;q=0.1");
    request.setPeerVerifyName(host);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                         false); // would name the address, not the host
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_page = {};
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(1 << 20);
    connect(m_reply, &QNetworkReply::readyRead, this, &PageFetcher::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &PageFetcher::replyFinished);
}

void PageFetcher::readMore()
{
    if (!m_reply || m_isOver)
        return;
    const qint64 room = m_limits.maxBytes - m_page.content.size();
    m_page.content += m_reply->read(room + 1);
    if (m_page.content.size() <= m_limits.maxBytes)
        return;
    m_page.content.truncate(m_limits.maxBytes);
    m_page.isCut = true;
    succeed();
}

void PageFetcher::replyFinished()
{
    if (!m_reply || m_isOver)
        return;
    readMore();
    if (m_isOver)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status >= 300 && status < 400 && !target.isEmpty()) {
        m_reply->deleteLater();
        m_reply = nullptr;
        if (++m_redirects > m_limits.maxRedirects)
            return fail(QStringLiteral("%1 redirects too often.").arg(m_address.host()));
        const QUrl next = m_address.resolved(target);
        if (m_address.scheme() == QStringLiteral("https") && next.scheme() == QStringLiteral("http"))
            return fail(
                QStringLiteral("%1 redirects to an address without encryption.").arg(m_address.host()));
        m_address = next;
        m_address.setFragment({});
        return resolve();
    }
    if (status >= 400)
        return fail(QStringLiteral("The server %1 answered with status %2%3.")
                        .arg(m_address.host())
                        .arg(status)
                        .arg(status == 404                    ? QStringLiteral(" (not found)")
                             : status == 401 || status == 403 ? QStringLiteral(" (not allowed)")
                                                              : QString()));
    if (m_reply->error() != QNetworkReply::NoError)
        return fail(
            QStringLiteral("%1 could not be fetched: %2.").arg(m_address.host(), m_reply->errorString()));
    succeed();
}

void PageFetcher::succeed()
{
    FetchedPage page = std::move(m_page);
    page.address = m_address;
    page.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    abort();
    emit fetched(page);
}

void PageFetcher::fail(const QString& problem)
{
    if (m_isOver)
        return;
    abort();
    emit failed(problem);
}

} // namespace tools
