// A small HTTP/1.1 server on loopback that answers what a test tells it to, also badly.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

struct HttpRequest
{
    QByteArray method, path, body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QPointer<QTcpSocket> socket;           ///< to answer at length

    void answer(int status, const QByteArray& type, const QByteArray& text,
                const QByteArray& more = {}) const;
    /// An answer that goes on: write to the socket from there.
    void beginEvents(const QByteArray& more = {}) const;
    void event(const QByteArray& data, const QByteArray& kind = {}) const;
    void endEvents() const;
};

class HttpServer : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<void(const HttpRequest&)>;

    explicit HttpServer(Handler handler);
    QString url(const QString& path = QStringLiteral("/")) const;

    QList<HttpRequest> requests;

private:
    void read(QTcpSocket* socket);

    Handler m_handler;
    QHash<QTcpSocket*, QByteArray> m_buffers;
};
