// Requests to a hub, one after the other on one thread, which waits for them in an event loop: redirects are
// followed by hand so that the token never leaves the hub's origin, bodies are handed on as they come and no
// faster than they are taken. Knows no files.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>
#include <functional>
#include <stop_token>

#include "app/downloads/problem.h"
#include "app/network/proxy_choice.h"

namespace downloads {

struct NetworkOptions
{
    QUrl hub;                    ///< its origin alone is given the token
    QString token;               ///< empty: none
    network::ProxyChoice proxy;  ///< complete
    bool isLoopbackOnly = false; ///< nothing may leave the machine
    std::chrono::milliseconds stallTimeout{30000};
};

struct HttpResponse
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< of the last answer, names in lower case
    QHash<QByteArray, QByteArray> hub;     ///< "x-…" headers of the first answer that has them
    QByteArray etag;                       ///< X-Linked-Etag, or ETag of the last answer
    QByteArray body;                       ///< where no sink took it, its beginning
    QUrl url;                              ///< that answered last
    Problem problem;                       ///< of the connection; statuses are not problems here

    bool isOk() const { return !problem && status >= 200 && status < 300; }
    /// What the hub says of the size; negative: nothing.
    qint64 linkedSize() const;
};

/// An access token may go there: what is sent over a network is encrypted.
bool mayCarryToken(const QUrl& url);

class Http
{
public:
    /// Looks at the head of the answer that has the body; false ends the exchange.
    using Accept = std::function<bool(const HttpResponse& response)>;
    /// Takes a piece of the body; false ends the exchange.
    using Sink = std::function<bool(const char* data, qint64 size)>;
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    explicit Http(NetworkOptions options);

    const NetworkOptions& options() const { return m_options; }
    bool sendsToken() const { return !m_options.token.isEmpty(); }
    /// There is a token, which the hub's address does not deserve.
    bool withholdsToken() const { return m_withholdsToken; }
    QUrl
    address(const QString& path) const; ///< of the hub; `path` begins with a slash and is not encoded yet

    /// Follows redirects until the hub has said what the file is; never further to others than needed.
    HttpResponse head(const QUrl& url, const std::stop_token& stop);
    HttpResponse get(const QUrl& url, const Headers& headers, const Accept& accept, const Sink& sink,
                     const std::stop_token& stop);

private:
    HttpResponse follow(const QByteArray& method, QUrl url, const Headers& headers, const Accept& accept,
                        const Sink& sink, const std::stop_token& stop);
    void exchange(const QByteArray& method, const QUrl& url, const Headers& headers, const Accept& accept,
                  const Sink& sink, const std::stop_token& stop, HttpResponse& response);
    bool isHub(const QUrl& url) const;

    NetworkOptions m_options;
    bool m_withholdsToken = false;
    QNetworkAccessManager m_network;
};

} // namespace downloads
