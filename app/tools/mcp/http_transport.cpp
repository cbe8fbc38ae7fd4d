#include "app/tools/mcp/http_transport.h"

namespace tools::mcp {

HttpTransport::HttpTransport(const QUrl& address, Headers headers)
    : m_address(address),
      m_postAddress(address),
      m_headers(std::move(headers))
{
    m_network.setAutoDeleteReplies(false);
}

HttpTransport::~HttpTransport()
{
    close();
}

void HttpTransport::open()
{
    const QString scheme = m_address.scheme().toLower();
    const bool isUsable = m_address.isValid() && !m_address.host().isEmpty() &&
                          (scheme == QStringLiteral("http") || scheme == QStringLiteral("https"));
    QMetaObject::invokeMethod(
        this,
        [this, isUsable] {
            if (isUsable)
                emit opened();
            else
                emit closed(tr("The address of the server is not valid."));
        },
        Qt::QueuedConnection);
}

QNetworkRequest HttpTransport::requestTo(const QUrl& address, const Headers& headers) const
{
    QNetworkRequest request(address);
    // Redirects elsewhere would take the user's tokens along.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("User-Agent", "Facet");
    for (const auto& [name, value] : m_headers)
        request.setRawHeader(name, value);
    if (!m_revision.isEmpty())
        request.setRawHeader("MCP-Protocol-Version", m_revision.toLatin1());
    if (!m_session.isEmpty())
        request.setRawHeader("Mcp-Session-Id", m_session);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    return request;
}

void HttpTransport::send(const Json& message, qint64 requestId, const Headers& headers)
{
    QNetworkRequest request = requestTo(m_postAddress, headers);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Accept", "application/json, text/event-stream");
    watch(m_network.post(request, compactJson(message)), {requestId, nullptr, {}, false});
}

void HttpTransport::listen()
{
    if (m_isOldWay)
        return;
    QNetworkRequest request = requestTo(m_address, {});
    request.setRawHeader("Accept", "text/event-stream");
    watch(m_network.get(request), {-1, nullptr, {}, true});
}

bool HttpTransport::openOldWay()
{
    if (m_isOldWay)
        return false;
    close();
    m_isOldWay = true;
    m_revision.clear();
    QNetworkRequest request = requestTo(m_address, {});
    request.setRawHeader("Accept", "text/event-stream");
    watch(m_network.get(request), {-1, nullptr, {}, true});
    return true;
}

void HttpTransport::setRevision(const QString& revision)
{
    m_revision = revision;
}

bool HttpTransport::abandon(qint64 requestId)
{
    for (const auto& [reply, exchange] : m_exchanges)
        if (exchange.requestId == requestId) {
            forget(reply);
            return m_revision == QLatin1String(kStatelessRevision);
        }
    return false;
}

void HttpTransport::watch(QNetworkReply* reply, Exchange exchange)
{
    m_exchanges.emplace(reply, std::move(exchange));
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { read(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
}

void HttpTransport::read(QNetworkReply* reply)
{
    const auto found = m_exchanges.find(reply);
    if (found == m_exchanges.end())
        return;
    Exchange& exchange = found->second;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = reply->rawHeader("Content-Type").toLower();
    if (!exchange.events && status >= 200 && status < 300 && type.startsWith("text/event-stream"))
        exchange.events = std::make_unique<network::EventStream>(
            kMaxMessageBytes, [this](const QByteArray& kind, const QByteArray& data) { event(kind, data); });
    if (const QByteArray session = reply->rawHeader("Mcp-Session-Id");
        !session.isEmpty() && session.size() < 1000)
        m_session = session;
    const QByteArray bytes = reply->readAll();
    bool isTooLarge = false;
    if (exchange.events) {
        // Handlers may end this exchange; the stream lives until they are through.
        std::unique_ptr<network::EventStream> stream = std::move(exchange.events);
        isTooLarge = !stream->feed(bytes);
        if (const auto still = m_exchanges.find(reply); still != m_exchanges.end())
            still->second.events = std::move(stream);
    } else {
        exchange.body += bytes;
        isTooLarge = exchange.body.size() > kMaxMessageBytes;
    }
    if (!isTooLarge)
        return;
    const auto still = m_exchanges.find(reply);
    const qint64 id = still == m_exchanges.end() ? -1 : still->second.requestId;
    forget(reply);
    emit requestFailed(id, 0, {},
                       tr("The server sent a message of more than %1 MB.").arg(kMaxMessageBytes >> 20));
}

void HttpTransport::finished(QNetworkReply* reply)
{
    read(reply);
    const auto found = m_exchanges.find(reply);
    if (found == m_exchanges.end())
        return;
    const Exchange exchange = std::move(found->second);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString error = reply->errorString();
    const bool isBroken = reply->error() != QNetworkReply::NoError;
    forget(reply);
    if (exchange.events)
        exchange.events->finish();
    if (exchange.isStream) {
        // The stream for unasked messages is optional; the old way lives on it.
        if (m_isOldWay)
            emit closed(status >= 400 || isBroken ? tr("The server cannot be reached: %1").arg(error)
                                                  : tr("The server closed the connection."));
        return;
    }
    if (status == 0)
        return emit requestFailed(exchange.requestId, 0, {},
                                  tr("The server cannot be reached: %1").arg(error));
    if (status >= 400) {
        const QString hint =
            status == 401 || status == 403 ? tr("It wants a valid token: add it to the headers.") : QString();
        return emit requestFailed(
            exchange.requestId, status, exchange.body,
            tr("The server answered with status %1. %2").arg(status).arg(hint).trimmed());
    }
    if (!exchange.events && !exchange.body.trimmed().isEmpty())
        emit received(exchange.body);
    // If the answer was in there, it was taken; if not, nothing more will come. The old way answers
    // elsewhere.
    if (exchange.requestId >= 0 && !m_isOldWay)
        emit requestFailed(exchange.requestId, status, {},
                           tr("The server closed the connection without an answer."));
}

void HttpTransport::event(const QByteArray& kind, const QByteArray& data)
{
    if (kind != "endpoint") {
        if (!data.isEmpty())
            emit received(data);
        return;
    }
    const QUrl target = m_address.resolved(QUrl(QString::fromUtf8(data)));
    const bool isSameOrigin = target.scheme() == m_address.scheme() && target.host() == m_address.host() &&
                              target.port() == m_address.port();
    if (!m_isOldWay || !isSameOrigin)
        return;
    m_postAddress = target;
    emit opened();
}

void HttpTransport::forget(QNetworkReply* reply)
{
    m_exchanges.erase(reply);
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

void HttpTransport::close()
{
    while (!m_exchanges.empty())
        forget(m_exchanges.begin()->first);
    if (!m_session.isEmpty() && !m_isOldWay) {
        // Best effort: the session ends for the server too. The reply goes with the manager if that goes
        // first.
        QNetworkReply* reply = m_network.deleteResource(requestTo(m_address, {}));
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }
    m_session.clear();
    m_postAddress = m_address;
}

} // namespace tools::mcp
