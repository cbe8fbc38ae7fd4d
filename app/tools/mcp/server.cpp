#include "app/tools/mcp/server.h"

#include <algorithm>

#include "app/network/this_computer.h"
#include "app/tools/mcp/http_transport.h"

using namespace std::chrono_literals;

namespace tools::mcp {

namespace {

constexpr qsizetype kMaxLogLines = 300;
constexpr auto kFarewell = 3s; // for the last message over the network

std::unique_ptr<Transport> transportFor(const ServerConfig& config)
{
    const auto target = config.target();
    if (const auto* address = std::get_if<Address>(&target))
        return std::make_unique<HttpTransport>(address->url, address->headers);
    return std::make_unique<StdioTransport>(std::get<Command>(target));
}

bool isSameTarget(const ServerConfig& a, const ServerConfig& b)
{
    for (const char* key : {"command", "args", "env", "cwd", "url", "headers"}) {
        const bool has = a.entry.contains(key);
        if (has != b.entry.contains(key) || (has && a.entry[key] != b.entry[key]))
            return false;
    }
    return true;
}

} // namespace

Server::Server(ServerConfig config, bool neverOnline, Timing timing)
    : m_config(std::move(config)),
      m_neverOnline(neverOnline),
      m_timing(timing)
{
    m_retry.setSingleShot(true);
    m_retry.callOnTimeout(this, &Server::start);
    m_steady.setSingleShot(true);
    m_steady.callOnTimeout(this, [this] { m_failures = 0; });
    if (m_config.isEnabled())
        start();
}

Server::~Server()
{
    if (m_client)
        m_client->disconnect(this);
}

void Server::setConfig(const ServerConfig& config)
{
    const bool wasEnabled = m_config.isEnabled();
    const bool isSame = isSameTarget(m_config, config);
    m_config = config;
    if (!m_config.isEnabled())
        return stop();
    if (!wasEnabled || !isSame)
        restart();
}

void Server::setNeverOnline(bool neverOnline)
{
    if (std::exchange(m_neverOnline, neverOnline) != neverOnline && m_config.isEnabled() &&
        m_config.isRemote())
        restart();
}

void Server::restart()
{
    stop();
    m_failures = 0;
    if (m_config.isEnabled())
        start();
}

void Server::start()
{
    retire();
    m_secrets = m_config.secrets();
    const auto target = m_config.target();
    if (const auto* address = std::get_if<Address>(&target);
        address && m_neverOnline && !network::isThisComputer(address->url))
        return setState(State::Failed,
                        tr("“Never go online” is switched on, and this server is not on this computer."));
    m_client = std::make_unique<Client>(transportFor(m_config), m_timing.timeouts);
    connect(m_client.get(), &Client::logged, this, &Server::addLog);
    connect(m_client.get(), &Client::lost, this, &Server::lost);
    connect(m_client.get(), &Client::ready, this, [this] {
        m_tools = m_client->tools();
        m_steady.start(m_timing.steadyAfter);
        setState(State::Ready);
        emit toolsChanged();
    });
    connect(m_client.get(), &Client::toolsChanged, this, [this] {
        m_tools = m_client->tools();
        emit toolsChanged();
    });
    setState(State::Connecting);
    addLog(tr("Connecting: %1").arg(m_config.summary()));
    m_client->start();
}

void Server::stop()
{
    m_retry.stop();
    m_steady.stop();
    retire();
    m_tools.clear();
    if (m_state != State::Off)
        emit toolsChanged();
    setState(State::Off);
}

/// The client may be in the middle of telling us something, and has a last word to say over the network.
void Server::retire()
{
    if (!m_client)
        return;
    Client* client = m_client.release();
    client->disconnect(this);
    client->close();
    client->setParent(this); // when this goes sooner, so does the last word
    QTimer::singleShot(kFarewell, client, &QObject::deleteLater);
}

void Server::lost(const QString& reason, bool mayRetry)
{
    addLog(reason);
    m_steady.stop();
    retire();
    if (!mayRetry || ++m_failures >= m_timing.maxTries) {
        m_tools.clear();
        setState(State::Failed, reason);
        emit toolsChanged();
        return;
    }
    const auto delay =
        std::min(m_timing.longestDelay, m_timing.firstDelay * (1 << std::min(m_failures - 1, 10)));
    m_retry.start(delay);
    setState(State::Waiting, reason);
}

void Server::setState(State state, const QString& problem)
{
    if (m_state == state && m_problem == problem)
        return;
    m_state = state;
    m_problem = problem;
    emit stateChanged();
}

void Server::addLog(QString line)
{
    for (const QString& secret : m_secrets)
        line.replace(secret, QStringLiteral("•••"));
    m_log += line;
    if (m_log.size() > kMaxLogLines)
        m_log.remove(0, m_log.size() - kMaxLogLines);
    emit logChanged();
}

} // namespace tools::mcp
