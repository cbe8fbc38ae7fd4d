// Waiting for a socket where the systems differ.
#pragma once

#include <algorithm>
#include <chrono>

#include <httplib.h>

#ifndef _WIN32
#include <poll.h>
#endif

namespace server {

/// Whether `events` (POLLIN, POLLOUT) or an error came in time.
inline bool waitForSocket(socket_t socket, short events, std::chrono::milliseconds patience)
{
    const int wait = static_cast<int>(std::max<long long>(0, patience.count()));
#ifdef _WIN32
    WSAPOLLFD entry{socket, events, 0};
    return WSAPoll(&entry, 1, wait) > 0;
#else
    pollfd entry{socket, events, 0};
    return ::poll(&entry, 1, wait) > 0;
#endif
}

#ifdef _WIN32
inline constexpr int kSendFlags = 0;
inline constexpr int kShutdownBoth = SD_BOTH, kShutdownWrite = SD_SEND;
using SocketSize = int;
#else
inline constexpr int kSendFlags = MSG_NOSIGNAL;
inline constexpr int kShutdownBoth = SHUT_RDWR, kShutdownWrite = SHUT_WR;
using SocketSize = size_t;
#endif

} // namespace server
