// A server behind an address: every message is a POST, answered with JSON or a stream of events ("streamable
// HTTP"); the older way of one stream and one place to post to (2024-11-05) if the server knows only that.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>

#include "app/network/event_stream.h"
#include "app/tools/mcp/transport.h"

namespace tools::mcp {

class HttpTransport : public Transport
{
    Q_OBJECT

public:
    /// `headers` are the user's, tokens among them: they go to that address alone.
    HttpTransport(const QUrl& address, Headers headers);
    ~HttpTransport() override;

    void open() override;
    void send(const Json& message, qint64 requestId, const Headers& headers) override;
    bool abandon(qint64 requestId) override;
    void setRevision(const QString& revision) override;
    void listen() override;
    bool openOldWay() override;
    void close() override;
    bool isHttp() const override { return true; }

private:
    struct Exchange
    {
        qint64 requestId = -1;
        std::unique_ptr<network::EventStream> events; ///< if that is how it answers
        QByteArray body;                              ///< otherwise
        bool isStream = false; ///< the old way's stream, or the one for unasked messages
    };

    QNetworkRequest requestTo(const QUrl& address, const Headers& headers) const;
    void watch(QNetworkReply* reply, Exchange exchange);
    void read(QNetworkReply* reply);
    void finished(QNetworkReply* reply);
    void event(const QByteArray& kind, const QByteArray& data);
    void forget(QNetworkReply* reply);

    QUrl m_address;
    QUrl m_postAddress;
    Headers m_headers;
    QString m_revision;
    QByteArray m_session;
    bool m_isOldWay = false;
    QNetworkAccessManager m_network;
    std::map<QNetworkReply*, Exchange> m_exchanges;
};

} // namespace tools::mcp
