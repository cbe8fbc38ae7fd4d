// The listening socket and its threads: one per connection, so many at most. What a request means is for
// others.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include "app/server/connection.h"

namespace server {

class HttpServer final : private httplib::Server
{
public:
    /// All of them are called on connections' threads.
    struct Handlers
    {
        /// Everything but the body of a POST. True: the answer is there.
        std::function<bool(const httplib::Request&, httplib::Response&, Connection&)> route;
        /// A POST that `route` left.
        std::function<void(const httplib::Request&, httplib::Response&, const httplib::ContentReader&,
                           Connection&)>
            post;
        /// A connection whose request was not understood; it was answered.
        std::function<void(const Connection&, int status, const std::string& problem)> refused;
    };

    HttpServer(Handlers handlers, const ConnectionLimits& limits, int maxConnections);
    /// Ends all connections and waits for the threads.
    ~HttpServer() override;

    /// Port 0: any free one. Returns the port, or 0 if it could not be had.
    int bind(const std::string& address, int port);
    /// Accepts connections on a thread of its own; `ended` is called there when that is over.
    void start(std::function<void()> ended);
    /// Asks for the end: connections are cut, `ended` follows. Does not wait.
    void stop();

private:
    class Threads;

    bool process_and_close_socket(socket_t socket) override;
    void serve(Connection& connection);
    bool serveOne(Connection& connection);
    void refuse(Connection& connection, int status, const std::string& body);
    Connection& connectionOf(const httplib::Request& request);
    void closeIfStopping();

    Handlers m_handlers;
    ConnectionLimits m_limits;
    const size_t m_maxConnections;
    std::atomic<bool> m_isStopping = false;
    std::mutex m_mutex; ///< for both below
    std::set<socket_t> m_sockets;
    std::map<const httplib::Request*, Connection*> m_requests;
    std::thread m_thread;
};

} // namespace server
