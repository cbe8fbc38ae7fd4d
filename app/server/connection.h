// A client's connection as the HTTP library reads and writes it, with what the library lacks: deadlines for
// whole heads and bodies, a limit for bodies of any encoding, vetted heads, and the question whether the
// client is still there.
#pragma once

#include <atomic>
#include <chrono>
#include <string>

#include <httplib.h>

#include "app/server/request_head.h"

namespace server {

struct ConnectionLimits
{
    uint64_t bodyBytes = 48 << 20;
    std::chrono::milliseconds idle{15000};  ///< between requests
    std::chrono::milliseconds head{10000};  ///< from its first byte to its last
    std::chrono::milliseconds body{120000}; ///< the same
    std::chrono::milliseconds write{30000}; ///< without a byte taken
};

class Connection final : public httplib::Stream
{
public:
    /// Does not own the socket.
    Connection(socket_t socket, const ConnectionLimits& limits);

    /// Waits for the next request and vets its head. Nothing: the client left or said nothing. Throws
    /// ApiError for a bad head.
    std::optional<RequestHead> nextHead();
    const RequestHead& head() const { return m_head; }
    /// The body was longer than allowed, or would have been.
    bool isBodyTooLong() const { return m_isBodyTooLong; }
    /// All that the request held has been read.
    bool isBodyRead() const;

    /// The client has closed its side.
    bool isGone() const;
    const std::string& clientAddress() const { return m_address; }

    /// Ends it so that the client can still read what was written: says so, then takes what it goes on
    /// sending for a moment.
    void linger();

    bool is_readable() const override { return true; }
    // Which of these the library asks for depends on its release: without `override`, any serves.
    bool is_writable() const { return !isGone(); }
    bool wait_readable() const { return true; }
    bool wait_writable() const { return !isGone(); }
    time_t duration() const { return 0; }
    ssize_t read(char* data, size_t size) override;
    ssize_t write(const char* data, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    socket_t socket() const override { return m_socket; }

private:
    using Clock = std::chrono::steady_clock;

    bool receive(Clock::time_point deadline);

    socket_t m_socket;
    ConnectionLimits m_limits;
    std::string m_address;
    int m_port = 0;
    RequestHead m_head;
    std::string m_received; ///< and not read yet
    size_t m_headRead = 0;  ///< of the vetted head
    uint64_t m_bodyRead = 0;
    uint64_t m_bodyAllowed = 0;
    Clock::time_point m_bodyDeadline;
    bool m_isBodyTooLong = false;
};

} // namespace server
