#include "app/hub/client.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>

#include "app/downloads/http.h"
#include "app/network/this_computer.h"

namespace hub {
namespace {

constexpr int kMostRedirects = 5;
constexpr int kTimeoutMs = 30000;

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(-1) == b.port(-1);
}

Problem problemOf(Problem::Kind kind, const QString& host, const QString& detail)
{
    using Kind = Problem::Kind;
    switch (kind) {
    case Kind::NotFound:
        return {kind,
                Client::tr("%1 does not have this. It may have been renamed or removed, or it is private.")
                    .arg(host)};
    case Kind::NeedsToken:
        return {kind,
                Client::tr("%1 asks who you are. Put an access token into the settings, under downloads.")
                    .arg(host)};
    case Kind::Forbidden:
        return {kind,
                Client::tr("%1 does not give you access. Accept the terms on the model's page, with the "
                           "account that your access token belongs to.")
                    .arg(host)};
    case Kind::TooManyRequests:
        return {kind,
                Client::tr("%1 has had too many requests from here. Wait a minute, or put an access token "
                           "into the settings.")
                    .arg(host)};
    case Kind::ServerError:
        return {kind, Client::tr("%1 is in trouble (%2). Try again later.").arg(host, detail)};
    case Kind::BadAnswer:
        return {kind,
                Client::tr("%1 answered with something that is no answer (%2). If a mirror is set, check "
                           "its address in the settings.")
                    .arg(host, detail)};
    case Kind::NoConnection:
        return {kind,
                Client::tr("%1 cannot be reached (%2). Check the connection and the proxy in the settings.")
                    .arg(host, detail)};
    case Kind::NoProxy:
        return {kind,
                Client::tr("A proxy is to be used, and its address is missing or wrong; nothing goes around "
                           "it. Set its host and port in the settings, under downloads.")};
    case Kind::StaysOffline:
        return Client::staysOffline();
    case Kind::None:
        break;
    }
    return {};
}

/// One request with its redirects; a child of the client.
class Request : public QObject
{
public:
    Request(Client& client, QNetworkAccessManager& network, QUrl url, QUrl tokenOrigin, qint64 mostBytes,
            QObject* context, Client::Reply reply)
        : QObject(&client),
          m_client(client),
          m_network(network),
          m_url(std::move(url)),
          m_tokenOrigin(std::move(tokenOrigin)),
          m_mostBytes(mostBytes),
          m_context(context),
          m_reply(std::move(reply))
    {
    }

    ~Request() override
    {
        if (m_pending != nullptr) {
            m_pending->disconnect(this);
            m_pending->abort();
            m_pending->deleteLater();
        }
    }

    void setToken(const QString& token) { m_token = token; }

    void send()
    {
        if (Problem problem = m_client.refusal(m_url); !problem.isNone()) {
            fail(std::move(problem));
            return;
        }
        QNetworkRequest request(m_url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setRawHeader("User-Agent", "Facet");
        request.setTransferTimeout(kTimeoutMs);
        if (!m_token.isEmpty() && isSameOrigin(m_url, m_tokenOrigin) && downloads::mayCarryToken(m_url))
            request.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
        m_body.clear();
        m_pending = m_network.get(request);
        connect(m_pending, &QNetworkReply::readyRead, this, &Request::read);
        connect(m_pending, &QNetworkReply::finished, this, &Request::finish);
    }

    void fail(Problem problem) { end({.body = {}, .next = {}, .problem = std::move(problem)}); }

private:
    void read()
    {
        m_body += m_pending->readAll();
        if (m_body.size() > m_mostBytes)
            failWith(Problem::Kind::BadAnswer, Client::tr("it is too long"));
    }

    void finish()
    {
        if (m_isDone)
            return;
        m_body += m_pending->readAll();
        const int status = m_pending->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QUrl target = m_pending->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (status >= 300 && status < 400 && target.isValid()) {
            follow(m_url.resolved(target));
            return;
        }
        if (status == 401)
            failWith(m_token.isEmpty() ? Problem::Kind::NeedsToken : Problem::Kind::Forbidden, {});
        else if (status == 403)
            failWith(Problem::Kind::Forbidden, {});
        else if (status == 404)
            failWith(Problem::Kind::NotFound, {});
        else if (status == 429)
            failWith(Problem::Kind::TooManyRequests, {});
        else if (status >= 500)
            failWith(Problem::Kind::ServerError, QString::number(status));
        else if (status == 0 || m_pending->error() != QNetworkReply::NoError)
            failWith(status == 0 ? Problem::Kind::NoConnection : Problem::Kind::BadAnswer,
                     m_pending->errorString());
        else if (m_body.size() > m_mostBytes)
            failWith(Problem::Kind::BadAnswer, Client::tr("it is too long"));
        else
            end({.body = m_body, .next = nextPage(), .problem = {}});
    }

    void follow(const QUrl& target)
    {
        const bool isWeb = target.scheme() == QLatin1String("https") ||
                           (target.scheme() == QLatin1String("http") && m_url.scheme() == target.scheme());
        if (!isWeb || ++m_redirects > kMostRedirects) {
            failWith(Problem::Kind::BadAnswer, Client::tr("it leads elsewhere"));
            return;
        }
        m_pending->disconnect(this);
        m_pending->deleteLater();
        m_pending = nullptr;
        m_url = target;
        send();
    }

    /// Link: <https://…>; rel="next"
    QUrl nextPage() const
    {
        static const QRegularExpression link(QStringLiteral("<([^<>]{1,4000})>\\s*;[^,]*\\brel=\"?next\"?"));
        const auto match = link.match(QString::fromLatin1(m_pending->rawHeader("Link")));
        const QUrl next = match.hasMatch() ? m_url.resolved(QUrl(match.captured(1))) : QUrl();
        return isSameOrigin(next, m_url) ? next : QUrl();
    }

    void failWith(Problem::Kind kind, const QString& detail) { fail(problemOf(kind, m_url.host(), detail)); }

    void end(const Answer& answer)
    {
        if (m_isDone)
            return;
        m_isDone = true;
        deleteLater();
        if (m_pending != nullptr)
            m_pending->disconnect(this);
        if (m_context)
            m_reply(answer);
    }

    Client& m_client;
    QNetworkAccessManager& m_network;
    QUrl m_url;
    QUrl m_tokenOrigin;
    QString m_token;
    qint64 m_mostBytes;
    QPointer<QObject> m_context;
    Client::Reply m_reply;
    QNetworkReply* m_pending = nullptr;
    QByteArray m_body;
    int m_redirects = 0;
    bool m_isDone = false;
};

} // namespace

Client::Client(settings::Settings& settings, secrets::Secrets& secrets, std::function<QUrl()> endpoint,
               QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_secrets(secrets),
      m_endpoint(std::move(endpoint))
{
}

Client::~Client()
{
    qDeleteAll(findChildren<QObject*>(QString(), Qt::FindDirectChildrenOnly)); // before the network they use
}

QUrl Client::usualEndpoint()
{
    const QUrl chosen(qEnvironmentVariable("HF_ENDPOINT"));
    return chosen.isValid() && !chosen.host().isEmpty() ? chosen
                                                        : QUrl(QStringLiteral("https://huggingface.co"));
}

QUrl Client::endpoint() const
{
    const QUrl url = m_endpoint ? m_endpoint() : QUrl();
    return url.isValid() && !url.host().isEmpty() ? url : usualEndpoint();
}

QUrl Client::page(const QString& path) const
{
    QUrl url = endpoint();
    QString base = url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + QLatin1Char('/') + path, QUrl::DecodedMode);
    return url;
}

QObject* Client::get(const QString& path, const QUrlQuery& query, qint64 mostBytes, QObject* context,
                     Reply reply)
{
    QUrl url = page(path);
    url.setQuery(query);
    return get(url, mostBytes, context, std::move(reply));
}

QObject* Client::get(const QUrl& url, qint64 mostBytes, QObject* context, Reply reply)
{
    auto* const request =
        new Request(*this, m_network, url, endpoint(), mostBytes, context, std::move(reply));
    if (!refusal(url).isNone()) { // said by send(); the keyring is not asked for that
        QTimer::singleShot(0, request, [request] { request->send(); });
        return request;
    }
    m_secrets.read(QStringLiteral("hub"), request, [request](const QString& token) {
        request->setToken(token.isEmpty() ? qEnvironmentVariable("HF_TOKEN") : token);
        QTimer::singleShot(0, request, [request] { request->send(); });
    });
    return request;
}

void Client::setProxy(network::ProxyChoice proxy)
{
    m_proxy = std::move(proxy);
    if (m_proxy.isComplete())
        m_proxy.applyTo(m_network);
}

Problem Client::refusal(const QUrl& url) const
{
    if (m_settings.neverOnline() && !network::isThisComputer(url))
        return staysOffline();
    if (!m_proxy.isComplete())
        return problemOf(Problem::Kind::NoProxy, {}, {});
    return {};
}

Problem Client::staysOffline()
{
    return {Problem::Kind::StaysOffline, tr("Facet stays offline, as you set it. Switch \"never go online\" "
                                            "off in the settings, under privacy and "
                                            "data, to reach the hub.")};
}

} // namespace hub
