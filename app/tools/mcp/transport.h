// How messages reach a server and come back. Knows lines, posts and streams, not what messages mean.
#pragma once

#include <QObject>

#include "app/tools/mcp/protocol.h"

namespace tools::mcp {

/// No single message of a server may be larger.
inline constexpr qsizetype kMaxMessageBytes = 8 << 20;

class Transport : public QObject
{
    Q_OBJECT

public:
    /// Answers with opened or closed.
    virtual void open() = 0;
    /// `requestId`: of a request, -1 for others. `headers` matter to HTTP alone.
    virtual void send(const Json& message, qint64 requestId, const Headers& headers) = 0;
    /// Nobody waits for that answer any more. True if this alone tells the server.
    virtual bool abandon(qint64 requestId) = 0;
    /// Says which revision was agreed on.
    virtual void setRevision(const QString& revision) { Q_UNUSED(revision) }
    /// After the handshake: listen for what the server says unasked, where that takes a request.
    virtual void listen() {}
    /// Tries an older way to the same server; false if there is none. Answers with opened or closed.
    virtual bool openOldWay() { return false; }
    /// Ends without a signal, politely if time allows.
    virtual void close() = 0;
    virtual bool isHttp() const = 0;

signals:
    void opened();
    /// JSON text as it came.
    void received(const QByteArray& message);
    /// A request was not answered; `body` may hold an error of the protocol.
    void requestFailed(qint64 requestId, int httpStatus, const QByteArray& body, const QString& problem);
    /// The connection is gone; it will not come back by itself.
    void closed(const QString& reason);
    /// For the server's log. May hold secrets.
    void logged(const QString& line);
};

} // namespace tools::mcp
