#include "app/server/http_server.h"

#include <list>

#include "app/server/api_error.h"
#include "app/server/socket_wait.h"

namespace server {
namespace {

constexpr int kBacklog = 64;
/// How soon a stop is noticed while nobody connects.
constexpr time_t kIdleMicroseconds = 100000;

/// The port must be ours alone: the library's default lets several programs share one.
void setSocketOptions(socket_t socket)
{
    const int yes = 1;
#ifdef _WIN32
    const int option = SO_EXCLUSIVEADDRUSE;
#else
    const int option = SO_REUSEADDR;
#endif
    ::setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char*>(&yes), sizeof(yes));
}

std::string statusLine(int status)
{
    switch (status) {
    case 414:
        return "414 URI Too Long";
    case 431:
        return "431 Request Header Fields Too Large";
    case 503:
        return "503 Service Unavailable";
    default:
        return "400 Bad Request";
    }
}

} // namespace

/// A thread per connection; those that are over are joined when the next one comes. Also told when nothing
/// happens.
class HttpServer::Threads final : public httplib::TaskQueue
{
public:
    explicit Threads(HttpServer& server) : m_server(server) {}

    /// Nothing, or since 0.15 of the library whether the task was taken.
    using Taken = decltype(std::declval<httplib::TaskQueue&>().enqueue(nullptr));

    Taken enqueue(std::function<void()> task) override
    {
        take(std::move(task));
        return static_cast<Taken>(true);
    }

    void take(std::function<void()> task)
    {
        m_server.closeIfStopping();
        m_threads.remove_if([](Entry& entry) {
            if (!*entry.isOver)
                return false;
            entry.thread.join();
            return true;
        });
        if (m_threads.size() >= 2 * m_server.m_maxConnections) {
            task(); // on this thread: refused at once
            return;
        }
        auto isOver = std::make_shared<std::atomic<bool>>(false);
        m_threads.push_back({std::thread([task = std::move(task), isOver] {
                                 task();
                                 *isOver = true;
                             }),
                             isOver});
    }

    void shutdown() override
    {
        for (Entry& entry : m_threads)
            entry.thread.join();
        m_threads.clear();
    }

    void on_idle() override { m_server.closeIfStopping(); }

private:
    struct Entry
    {
        std::thread thread;
        std::shared_ptr<std::atomic<bool>> isOver;
    };

    HttpServer& m_server;
    std::list<Entry> m_threads;
};

HttpServer::HttpServer(Handlers handlers, const ConnectionLimits& limits, int maxConnections)
    : m_handlers(std::move(handlers)),
      m_limits(limits),
      m_maxConnections(static_cast<size_t>(maxConnections))
{
    new_task_queue = [this] { return new Threads(*this); };
    set_socket_options(setSocketOptions);
    set_tcp_nodelay(true);
    set_idle_interval(0, kIdleMicroseconds);
    set_payload_max_length(static_cast<size_t>(limits.bodyBytes));
    set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
        return m_handlers.route(request, response, connectionOf(request)) ? HandlerResponse::Handled
                                                                          : HandlerResponse::Unhandled;
    });
    Post(".*", [this](const httplib::Request& request, httplib::Response& response,
                      const httplib::ContentReader& reader) {
        m_handlers.post(request, response, reader, connectionOf(request));
    });
    set_exception_handler([](const httplib::Request&, httplib::Response& response, std::exception_ptr) {
        response.status = 500;
        response.set_content(ApiError(500, "Something went wrong inside Facet.").json(), "application/json");
    });
}

HttpServer::~HttpServer()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
    else if (svr_sock_ != INVALID_SOCKET)
        closeIfStopping();
}

int HttpServer::bind(const std::string& address, int port)
{
    const int bound = port == 0 ? bind_to_any_port(address) : (bind_to_port(address, port) ? port : 0);
    if (bound <= 0)
        return 0;
    ::listen(svr_sock_, kBacklog); // the library asks for five
    return bound;
}

void HttpServer::start(std::function<void()> ended)
{
    m_thread = std::thread([this, ended = std::move(ended)] {
        listen_after_bind();
        ended();
    });
}

void HttpServer::stop()
{
    m_isStopping = true;
    const std::lock_guard lock(m_mutex);
    for (const socket_t socket : m_sockets)
        ::shutdown(socket, kShutdownBoth);
}

/// On the thread that accepts: closing it elsewhere would race with accept.
void HttpServer::closeIfStopping()
{
    if (!m_isStopping)
        return;
    const socket_t socket = svr_sock_.exchange(INVALID_SOCKET);
    if (socket == INVALID_SOCKET)
        return;
#ifdef _WIN32
    ::closesocket(socket);
#else
    ::close(socket);
#endif
}

bool HttpServer::process_and_close_socket(socket_t socket)
{
    bool isOneTooMany = false;
    {
        const std::lock_guard lock(m_mutex);
        isOneTooMany =
            m_sockets.size() >= m_maxConnections || std::this_thread::get_id() == m_thread.get_id();
        m_sockets.insert(socket);
    }
    {
        Connection connection(socket, m_limits);
        if (isOneTooMany)
            refuse(connection, 503,
                   ApiError(503, "Too many connections at once.", {}, "too_many_connections").json());
        else if (!m_isStopping)
            serve(connection);
    }
    {
        const std::lock_guard lock(m_mutex); // closed while stop() does not look
        m_sockets.erase(socket);
        ::shutdown(socket, kShutdownBoth);
#ifdef _WIN32
        ::closesocket(socket);
#else
        ::close(socket);
#endif
    }
    return true;
}

void HttpServer::serve(Connection& connection)
{
    try {
        while (!m_isStopping && serveOne(connection)) {
        }
    } catch (const ApiError& error) {
        refuse(connection, error.status(), error.json());
        m_handlers.refused(connection, error.status(), error.what());
        connection.linger();
    }
}

/// True if another request may follow.
bool HttpServer::serveOne(Connection& connection)
{
    const std::optional<RequestHead> head = connection.nextHead();
    if (!head)
        return false;
    bool closes = head->closes;
    const httplib::Request* known = nullptr;
    const auto setUp = [&](httplib::Request& request) {
        const std::lock_guard lock(m_mutex);
        known = &request;
        m_requests[known] = &connection;
    };
    const auto process = [&](auto& library) {
        if constexpr (requires { library.process_request(connection, closes, closes, setUp); }) {
            return library.process_request(connection, closes, closes, setUp);
        } else { // since 0.15 it does not ask the connection for addresses
            std::string client, here;
            int clientPort = 0, port = 0;
            connection.get_remote_ip_and_port(client, clientPort);
            connection.get_local_ip_and_port(here, port);
            return library.process_request(connection, client, clientPort, here, port, closes, closes, setUp);
        }
    };
    const bool isWritten = process(*this);
    {
        const std::lock_guard lock(m_mutex);
        m_requests.erase(known);
    }
    if (!isWritten)
        return false;
    if (connection.isBodyRead())
        return !closes;
    connection.linger();
    return false;
}

void HttpServer::refuse(Connection& connection, int status, const std::string& body)
{
    const std::string text = "HTTP/1.1 " + statusLine(status) +
                             "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                             std::to_string(body.size()) + "\r\n\r\n" + body;
    connection.httplib::Stream::write(text);
}

Connection& HttpServer::connectionOf(const httplib::Request& request)
{
    const std::lock_guard lock(m_mutex);
    return *m_requests.at(&request);
}

} // namespace server
