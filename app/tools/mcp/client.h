// Speaks the protocol with one server over a transport: agrees on a revision (a handshake first, then the
// stateless way), keeps the list of tools, calls them. Ends with `lost`; who owns it decides about a new one.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

#include "app/tools/mcp/message_reader.h"
#include "app/tools/mcp/transport.h"

namespace tools::mcp {

struct Timeouts
{
    std::chrono::milliseconds handshake = std::chrono::seconds(60); ///< runners may download the server first
    std::chrono::milliseconds request = std::chrono::seconds(30);
    std::chrono::milliseconds call = std::chrono::minutes(2); ///< without news; progress starts it again
    std::chrono::milliseconds longestCall = std::chrono::minutes(10);
};

class Client : public QObject
{
    Q_OBJECT

public:
    struct Reply
    {
        Json result;
        QString problem; ///< empty: there is a result
        int code = 0;    ///< of an error of the protocol
        Json data;       ///< of such an error
        int httpStatus = 0;
        bool isOk() const { return problem.isEmpty(); }
    };
    using Handler = std::function<void(const Reply&)>;
    using ProgressHandler = std::function<void(const QString& note)>;

    explicit Client(std::unique_ptr<Transport> transport, Timeouts timeouts = {});
    ~Client() override;

    void start();
    /// Ends without a signal.
    void close();
    bool isReady() const { return m_isReady; }
    const std::vector<ToolDefinition>& tools() const { return m_tools; }
    QString revision() const { return m_revision; }

    /// The handler is called once unless the call is cancelled.
    qint64 call(const ToolDefinition& tool, const Json& arguments, Handler handler, ProgressHandler progress);
    void cancel(qint64 id);

signals:
    void ready();
    void toolsChanged();
    /// `mayRetry`: starting again could help.
    void lost(const QString& reason, bool mayRetry);
    void logged(const QString& line);

private:
    struct Pending
    {
        Handler handler;
        ProgressHandler progress;
        std::unique_ptr<QTimer> timer; ///< none: waits without end
        std::chrono::steady_clock::time_point latest;
        std::chrono::milliseconds patience;
    };

    qint64 request(const QString& method, Json params, std::chrono::milliseconds patience, Handler handler,
                   const Json& inputSchema = {}, ProgressHandler progress = {});
    void notify(const QString& method, Json params = Json::object());
    void answer(qint64 id, const Reply& reply);
    void later(std::unique_ptr<QTimer> timer);
    void received(const Json& message, int depth = 0);
    void serverAsks(const QString& method, const Json& id);
    void serverSays(const QString& method, const Json& params);
    void progressed(const Json& params);
    void requestFailed(qint64 id, int httpStatus, const QByteArray& body, const QString& problem);

    void opened();
    void shakeHands();
    void discover(const Reply& refusal);
    void agreed(const QString& revision, const Json& capabilities);
    void listTools();
    void listPage(const QString& cursor, int page);
    void takeTools();
    void subscribe();
    void lose(const QString& reason, bool mayRetry);

    std::unique_ptr<Transport> m_transport;
    Timeouts m_timeouts;
    MessageReader m_reader;
    std::map<qint64, Pending> m_pending;
    qint64 m_lastId = 0;
    QString m_revision;
    bool m_isStateless = false;
    bool m_isReady = false;
    bool m_isOver = false;
    bool m_triedOldWay = false;
    bool m_mayChange = false; ///< the server announces changes of its tools
    std::vector<ToolDefinition> m_tools, m_listed;
    QStringList m_cursors; ///< seen in this listing
    QTimer m_relist;
};

} // namespace tools::mcp
