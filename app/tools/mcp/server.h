// One configured server while the program runs: connects, stays connected (a crash is answered with a
// restart, later each time), keeps a log without secrets. Knows neither files nor views.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

#include "app/tools/mcp/client.h"
#include "app/tools/mcp/server_config.h"

namespace tools::mcp {

/// How patient a server is treated; tests are in more of a hurry.
struct ServerTiming
{
    Timeouts timeouts;
    std::chrono::milliseconds firstDelay = std::chrono::seconds(1); ///< before a restart; doubles each time
    std::chrono::milliseconds longestDelay = std::chrono::seconds(60);
    std::chrono::milliseconds steadyAfter = std::chrono::minutes(1); ///< then failures are forgotten
    int maxTries = 5;                                                ///< in a row
};

class Server : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Off,
        Connecting,
        Ready,
        Waiting, ///< for the next try
        Failed,
    };

    using Timing = ServerTiming;

    Server(ServerConfig config, bool neverOnline, Timing timing = {});
    ~Server() override;

    const ServerConfig& config() const { return m_config; }
    /// Starts, stops or restarts as the change demands.
    void setConfig(const ServerConfig& config);
    void setNeverOnline(bool neverOnline);
    /// Begins anew, also after failures.
    void restart();

    State state() const { return m_state; }
    /// Why it is not ready, for the user.
    QString problem() const { return m_problem; }
    QString revision() const { return m_client ? m_client->revision() : QString(); }
    const std::vector<ToolDefinition>& tools() const { return m_tools; }
    /// The client while it is ready.
    Client* client() const { return m_state == State::Ready ? m_client.get() : nullptr; }
    QString log() const { return m_log.join(u'\n'); }

signals:
    void stateChanged();
    void toolsChanged();
    void logChanged();

private:
    void start();
    void stop();
    void retire();
    void lost(const QString& reason, bool mayRetry);
    void setState(State state, const QString& problem = {});
    void addLog(QString line);

    ServerConfig m_config;
    bool m_neverOnline;
    Timing m_timing;
    State m_state = State::Off;
    QString m_problem;
    std::unique_ptr<Client> m_client;
    std::vector<ToolDefinition> m_tools;
    QStringList m_log;
    QStringList m_secrets;
    int m_failures = 0;
    QTimer m_retry;
    QTimer m_steady;
};

} // namespace tools::mcp
