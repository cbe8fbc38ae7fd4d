#include "tests/app/tools/http_server.h"

#include <QHostAddress>

HttpServer::HttpServer(Handler handler) : m_handler(std::move(handler))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QString HttpServer::url(const QString& path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path);
}

void HttpServer::read(QTcpSocket* socket)
{
    QByteArray& buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    HttpRequest request;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    request.method = lines.first().split(' ').value(0);
    request.path = lines.first().split(' ').value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    request.socket = socket;
    requests += request;
    m_handler(request);
}

void HttpRequest::answer(int status, const QByteArray& type, const QByteArray& text,
                         const QByteArray& more) const
{
    if (!socket)
        return;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    if (!type.isEmpty())
        head += "Content-Type: " + type + "\r\n";
    socket->write(head + "Content-Length: " + QByteArray::number(text.size()) + "\r\n" + more + "\r\n" +
                  text);
}

void HttpRequest::beginEvents(const QByteArray& more) const
{
    if (socket)
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n" +
                      more + "\r\n");
}

void HttpRequest::event(const QByteArray& data, const QByteArray& kind) const
{
    const QByteArray text =
        (kind.isEmpty() ? QByteArray() : "event: " + kind + "\n") + "data: " + data + "\n\n";
    if (socket)
        socket->write(QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n");
}

void HttpRequest::endEvents() const
{
    if (socket)
        socket->write("0\r\n\r\n");
}
