#include "tests/app/server/http_client.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <atomic>

namespace test {
namespace {

constexpr int kPatienceMs = 60000;

QByteArray withoutChunks(QByteArray rest)
{
    QByteArray body;
    while (true) {
        const qsizetype end = rest.indexOf("\r\n");
        const qsizetype size = rest.left(std::max<qsizetype>(end, 0)).toLongLong(nullptr, 16);
        if (end < 0 || size <= 0)
            return body;
        body += rest.mid(end + 2, size);
        rest.remove(0, end + 2 + size + 2);
    }
}

} // namespace

Json Reply::json() const
{
    return Json::parse(body.toStdString(), nullptr, false);
}

std::vector<Json> Reply::events() const
{
    std::vector<Json> events;
    for (const QByteArray& event : body.split('\n')) {
        if (event.startsWith("data: ") && event != "data: [DONE]")
            events.push_back(Json::parse(event.mid(6).toStdString(), nullptr, false));
    }
    return events;
}

std::string Reply::error() const
{
    const Json parsed = json();
    return parsed.is_object() && parsed.contains("error") ? parsed["error"]["message"].get<std::string>()
                                                          : "";
}

void besides(const std::function<void()>& work)
{
    std::atomic<bool> isOver = false;
    std::thread thread([&] {
        work();
        isOver = true;
    });
    while (!isOver)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    thread.join();
}

QByteArray exchange(int port, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
    if (!socket.waitForConnected(kPatienceMs))
        return {};
    socket.write(bytes);
    QByteArray received;
    while (socket.state() == QAbstractSocket::ConnectedState) {
        if (socket.bytesToWrite() > 0)
            socket.waitForBytesWritten(1000);
        if (!socket.waitForReadyRead(socket.bytesToWrite() > 0 ? 10 : kPatienceMs) &&
            socket.bytesToWrite() == 0)
            break;
        received += socket.readAll();
    }
    return received + socket.readAll();
}

Reply replyOf(const QByteArray& bytes)
{
    Reply reply;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    reply.status = lines[0].split(' ').value(1).toInt();
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
    }
    reply.body = bytes.mid(end + 4);
    if (reply.headers.value("transfer-encoding") == "chunked")
        reply.body = withoutChunks(reply.body);
    return reply;
}

QByteArray requestBytes(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                        const QList<QByteArray>& headers)
{
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nConnection: close\r\n";
    const auto says = [&headers](const char* name) {
        return std::any_of(headers.begin(), headers.end(),
                           [name](const QByteArray& header) { return header.startsWith(name); });
    };
    if (!says("Host:"))
        bytes += "Host: 127.0.0.1\r\n";
    if (!body.isEmpty() && !says("Content-Type:"))
        bytes += "Content-Type: application/json\r\n";
    if (method == "POST")
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray& header : headers)
        bytes += header + "\r\n";
    return bytes + "\r\n" + body;
}

Reply ask(int port, const QByteArray& method, const QByteArray& path, const QByteArray& body,
          const QList<QByteArray>& headers)
{
    QByteArray received;
    besides([&] { received = exchange(port, requestBytes(method, path, body, headers)); });
    return replyOf(received);
}

} // namespace test
