#include "app/server/connection.h"

#include <algorithm>
#include <cstring>

#include "app/server/api_error.h"
#include "app/server/socket_wait.h"

namespace server {
namespace {

/// Sizes and ends of chunks, on top of the body itself.
constexpr uint64_t kChunkOverhead = 1 << 20;
constexpr size_t kReadBytes = 16 * 1024;
constexpr std::chrono::milliseconds kLingerTime{2000};
constexpr uint64_t kLingerBytes = 256 << 20;

std::chrono::milliseconds until(std::chrono::steady_clock::time_point deadline)
{
    return std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
}

} // namespace

Connection::Connection(socket_t socket, const ConnectionLimits& limits) : m_socket(socket), m_limits(limits)
{
    sockaddr_storage address{};
    socklen_t size = sizeof(address);
    char host[NI_MAXHOST] = "", port[NI_MAXSERV] = "";
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::getpeername(socket, generic, &size) == 0 &&
        ::getnameinfo(generic, size, host, sizeof(host), port, sizeof(port),
                      NI_NUMERICHOST | NI_NUMERICSERV) == 0) {
        m_address = host;
        m_port = std::atoi(port);
    }
}

bool Connection::receive(Clock::time_point deadline)
{
    if (!waitForSocket(m_socket, POLLIN, until(deadline)))
        return false;
    char buffer[kReadBytes];
    const auto count = ::recv(m_socket, buffer, sizeof(buffer), 0);
    if (count <= 0)
        return false;
    m_received.append(buffer, static_cast<size_t>(count));
    return true;
}

std::optional<RequestHead> Connection::nextHead()
{
    if (m_received.empty() && !receive(Clock::now() + m_limits.idle))
        return std::nullopt;
    const Clock::time_point deadline = Clock::now() + m_limits.head;
    size_t searched = 0, end = std::string::npos;
    while (true) {
        end = m_received.find("\r\n\r\n", searched);
        if (end != std::string::npos || m_received.size() > kMaxHeadBytes)
            break;
        searched = m_received.size() < 3 ? 0 : m_received.size() - 3;
        if (!receive(deadline))
            return std::nullopt;
    }
    if (end == std::string::npos || end > kMaxHeadBytes)
        throw ApiError(431, "The request's headers are too long.");
    m_head = readRequestHead(std::string_view(m_received).substr(0, end + 4));
    m_received.erase(0, end + 4);
    m_headRead = 0;
    m_bodyRead = 0;
    m_bodyAllowed = m_head.contentLength.value_or(m_head.isChunked ? m_limits.bodyBytes + kChunkOverhead : 0);
    m_isBodyTooLong = m_head.contentLength.value_or(0) > m_limits.bodyBytes;
    m_bodyDeadline = Clock::now() + m_limits.body;
    return m_head;
}

bool Connection::isBodyRead() const
{
    return m_head.isChunked || m_bodyRead == m_head.contentLength.value_or(0);
}

bool Connection::isGone() const
{
    if (!waitForSocket(m_socket, POLLIN, std::chrono::milliseconds(0)))
        return false;
    char byte = 0;
    return ::recv(m_socket, &byte, 1, MSG_PEEK) <= 0;
}

ssize_t Connection::read(char* data, size_t size)
{
    if (m_headRead < m_head.vetted.size()) {
        const size_t count = std::min(size, m_head.vetted.size() - m_headRead);
        std::memcpy(data, m_head.vetted.data() + m_headRead, count);
        m_headRead += count;
        return static_cast<ssize_t>(count);
    }
    if (m_bodyRead >= m_bodyAllowed) {
        m_isBodyTooLong = m_isBodyTooLong || m_head.isChunked;
        return -1;
    }
    if (m_received.empty() && !receive(m_bodyDeadline))
        return -1;
    const size_t count = std::min({size, m_received.size(), static_cast<size_t>(m_bodyAllowed - m_bodyRead)});
    std::memcpy(data, m_received.data(), count);
    m_received.erase(0, count);
    m_bodyRead += count;
    return static_cast<ssize_t>(count);
}

ssize_t Connection::write(const char* data, size_t size)
{
    if (!waitForSocket(m_socket, POLLOUT, m_limits.write))
        return -1;
    return ::send(m_socket, data, static_cast<SocketSize>(size), kSendFlags);
}

void Connection::linger()
{
    ::shutdown(m_socket, kShutdownWrite);
    const Clock::time_point deadline = Clock::now() + kLingerTime;
    uint64_t taken = 0;
    m_received.clear();
    while (taken < kLingerBytes && receive(deadline)) {
        taken += m_received.size();
        m_received.clear();
    }
}

void Connection::get_remote_ip_and_port(std::string& ip, int& port) const
{
    ip = m_address;
    port = m_port;
}

void Connection::get_local_ip_and_port(std::string& ip, int& port) const
{
    ip.clear();
    port = 0;
}

} // namespace server
