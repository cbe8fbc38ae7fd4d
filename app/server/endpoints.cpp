#include "app/server/endpoints.h"

#include <QDateTime>

#include "app/server/chat_answer.h"

namespace server {
namespace {

constexpr const char* kJson = "application/json";
/// Answers that run or wait; more would wait too long.
constexpr int kMaxOpenAnswers = 16;
/// Of all requests together, as they came.
constexpr int64_t kMaxBodyBytes = 192 << 20;
/// Of a question in the log.
constexpr size_t kMaxLoggedBytes = 64 << 10;
constexpr const char* kRetrySeconds = "2";

enum class Route
{
    None,
    Health,
    Models,
    Model,
    Chat
};

Route routeOf(const std::string& path)
{
    if (path == "/health" || path == "/v1/health")
        return Route::Health;
    if (path == "/v1/models" || path == "/models")
        return Route::Models;
    if (path.starts_with("/v1/models/") || path.starts_with("/models/"))
        return Route::Model;
    if (path == "/v1/chat/completions" || path == "/chat/completions")
        return Route::Chat;
    return Route::None;
}

void checkMethod(const httplib::Request& request, Route route)
{
    if (route == Route::None)
        throw ApiError(
            404,
            "There is nothing at this address. The server has /v1/chat/completions, /v1/models and "
            "/health.",
            {}, "unknown_url");
    const bool isRight =
        route == Route::Chat ? request.method == "POST" : request.method == "GET" || request.method == "HEAD";
    if (!isRight)
        throw ApiError(
            405, "This address is asked with " + std::string(route == Route::Chat ? "POST" : "GET") + ".", {},
            "method_not_allowed");
}

/// Only JSON: what a web page can send without being asked for leave is not.
void checkBody(const httplib::Request& request, const Connection& connection)
{
    const std::string type = request.get_header_value("Content-Type");
    const std::string name =
        QByteArray::fromStdString(type.substr(0, type.find(';'))).trimmed().toLower().toStdString();
    if (name != kJson)
        throw ApiError(415, "The body must be JSON, with Content-Type: application/json.", {},
                       "unsupported_media_type");
    const std::string encoding = request.get_header_value("Content-Encoding");
    if (!encoding.empty() && encoding != "identity")
        throw ApiError(415, "The body must not be compressed.", {}, "unsupported_encoding");
    if (!connection.head().isChunked && !connection.head().contentLength)
        throw ApiError(411, "The request needs a Content-Length.");
    if (connection.isBodyTooLong())
        throw ApiError(413, "The request is too large.", {}, "request_too_large");
}

/// Counts a body while its request is under way.
class BodyAllowance
{
public:
    explicit BodyAllowance(std::atomic<int64_t>& total) : m_total(total) {}
    ~BodyAllowance() { m_total -= m_taken; }
    BodyAllowance(const BodyAllowance&) = delete;
    BodyAllowance& operator=(const BodyAllowance&) = delete;

    bool take(int64_t bytes)
    {
        m_taken += bytes;
        return (m_total += bytes) <= kMaxBodyBytes;
    }

private:
    std::atomic<int64_t>& m_total;
    int64_t m_taken = 0;
};

std::string readBody(const httplib::ContentReader& reader, const Connection& connection, uint64_t limit,
                     BodyAllowance& allowance)
{
    std::string body;
    bool isBusy = false, isTooLong = false;
    const bool isWhole = reader([&](const char* data, size_t size) {
        isTooLong = body.size() + size > limit;
        isBusy = !isTooLong && !allowance.take(static_cast<int64_t>(size));
        if (isTooLong || isBusy)
            return false;
        body.append(data, size);
        return true;
    });
    if (isTooLong || connection.isBodyTooLong())
        throw ApiError(413,
                       "The request is too large: at most " + std::to_string(limit >> 20) + " MB are read.",
                       {}, "request_too_large");
    if (isBusy)
        throw ApiError(503, "Too many large requests at once.", {}, "too_many_requests");
    if (!isWhole)
        throw ApiError(400, "The body did not arrive whole.");
    return body;
}

} // namespace

Endpoints::Endpoints(AnswerDesk& desk, Recorder record, const ConnectionLimits& limits)
    : m_desk(desk),
      m_record(std::move(record)),
      m_limits(limits),
      m_access(std::make_shared<const Access>())
{
}

void Endpoints::setAccess(Access access)
{
    const std::lock_guard lock(m_mutex);
    m_access = std::make_shared<const Access>(std::move(access));
}

HttpServer::Handlers Endpoints::handlers()
{
    HttpServer::Handlers handlers;
    handlers.route = [this](const httplib::Request& request, httplib::Response& response,
                            Connection& connection) { return route(request, response, connection); };
    handlers.post = [this](const httplib::Request& request, httplib::Response& response,
                           const httplib::ContentReader& reader,
                           Connection& connection) { post(request, response, reader, connection); };
    handlers.refused = [this](const Connection& connection, int status, const std::string& problem) {
        LogEntry entry = entryOf({}, connection);
        entry.status = status;
        entry.error = QString::fromStdString(problem);
        m_record(entry);
    };
    return handlers;
}

LogEntry Endpoints::entryOf(const httplib::Request& request, const Connection& connection)
{
    LogEntry entry;
    entry.id = ++m_lastId;
    entry.time = QDateTime::currentDateTime();
    entry.client = QString::fromStdString(connection.clientAddress());
    entry.method = QString::fromStdString(request.method);
    entry.path = QString::fromStdString(request.path.substr(0, 200));
    return entry;
}

AnswerDesk::Loaded Endpoints::loadedModel() const
{
    const std::optional<AnswerDesk::Loaded> loaded = m_desk.loaded();
    if (loaded)
        return *loaded;
    if (m_desk.isLoading())
        throw ApiError(503, "The model is still being loaded. Ask again in a moment.", {}, "model_loading");
    throw noModel();
}

/// Origin, key and the like; the page that may ask is told so even in errors.
void Endpoints::letIn(const httplib::Request& request, httplib::Response& response,
                      const Connection& connection)
{
    std::shared_ptr<const Access> access;
    {
        const std::lock_guard lock(m_mutex);
        access = m_access;
    }
    const Caller caller{request.get_header_value("Host"), request.get_header_value("Origin"),
                        request.get_header_value("Authorization")};
    access->checkHost(caller);
    access->checkOrigin(caller);
    if (!caller.origin.empty()) {
        response.set_header("Access-Control-Allow-Origin", caller.origin);
        response.set_header("Vary", "Origin");
    }
    if (request.method == "OPTIONS")
        return; // browsers ask without the key
    const Route route = routeOf(request.path);
    if (route != Route::Health)
        access->checkKey(caller);
    checkMethod(request, route);
    if (route == Route::Chat)
        checkBody(request, connection);
}

bool Endpoints::route(const httplib::Request& request, httplib::Response& response, Connection& connection)
{
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_header("Cache-Control", "no-store");
    LogEntry entry = entryOf(request, connection);
    try {
        letIn(request, response, connection);
        if (!answerShort(request, response))
            return false;
        entry.status = response.status;
        if (routeOf(request.path) != Route::Health) // asked for every few seconds by some clients
            m_record(entry);
    } catch (const ApiError& error) {
        refuse(error, response, std::move(entry));
    }
    return true;
}

/// All but chat. False: the body must be read first.
bool Endpoints::answerShort(const httplib::Request& request, httplib::Response& response)
{
    response.status = 200;
    if (request.method == "OPTIONS") {
        response.status = 204;
        response.set_header("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
        response.set_header("Access-Control-Max-Age", "600");
        if (request.has_header("Access-Control-Request-Headers"))
            response.set_header("Access-Control-Allow-Headers",
                                request.get_header_value("Access-Control-Request-Headers"));
        if (request.has_header("Access-Control-Request-Private-Network"))
            response.set_header("Access-Control-Allow-Private-Network", "true");
        return true;
    }
    const std::optional<AnswerDesk::Loaded> loaded = m_desk.loaded();
    switch (routeOf(request.path)) {
    case Route::Health: {
        const char* state = loaded ? "ok" : m_desk.isLoading() ? "loading model" : "no model loaded";
        response.status = loaded ? 200 : 503;
        response.set_content(compact({{"status", state}}), kJson);
        return true;
    }
    case Route::Models: {
        Json list = Json::array();
        if (loaded)
            list.push_back(modelJson(loaded->facts, loaded->since));
        response.set_content(compact({{"object", "list"}, {"data", list}}), kJson);
        return true;
    }
    case Route::Model: {
        const std::string name = request.path.substr(request.path.find("models/") + 7);
        if (!loaded)
            throw ApiError(404, "The model '" + name + "' is not loaded.", "model", "model_not_found");
        checkModel(name, loaded->facts);
        response.set_content(compact(modelJson(loaded->facts, loaded->since)), kJson);
        return true;
    }
    case Route::Chat:
    case Route::None:
        break;
    }
    response.status = -1; // the library's word for not answered yet
    return false;
}

void Endpoints::post(const httplib::Request& request, httplib::Response& response,
                     const httplib::ContentReader& reader, Connection& connection)
{
    LogEntry entry = entryOf(request, connection);
    try {
        BodyAllowance allowance(m_bodyBytes);
        std::string body = readBody(reader, connection, m_limits.bodyBytes, allowance);
        if (m_keepsText)
            entry.question = QString::fromStdString(body.substr(0, kMaxLoggedBytes));
        chat(response, std::move(body), entry, connection);
    } catch (const ApiError& error) {
        refuse(error, response, std::move(entry));
    } catch (const ClientLeft&) {
        response.status = kClientLeft; // nobody reads it
    }
}

void Endpoints::chat(httplib::Response& response, std::string body, LogEntry& entry, Connection& connection)
{
    const inference::ModelFacts facts = loadedModel().facts;
    entry.model = facts.name;
    ChatRequest request = readChatRequest(parseObject(body, "The body"), facts);
    body = {}; // it may be large, and the answer long
    if (m_desk.openCount() >= kMaxOpenAnswers)
        throw ApiError(429, "Too many questions are waiting already. Ask again in a moment.", {},
                       "too_many_requests");
    const bool isStreamed = request.isStreamed;
    auto answer = std::make_shared<ChatAnswer>(m_desk, connection, std::move(request), modelId(facts), entry,
                                               m_record, m_keepsText.load());
    entry.id = 0; // the answer keeps it from here on
    answer->begin();
    if (!isStreamed) {
        response.status = 200;
        response.set_content(answer->whole(), kJson);
        return;
    }
    response.set_header("X-Accel-Buffering", "no");
    response.set_chunked_content_provider("text/event-stream", [answer](size_t, httplib::DataSink& sink) {
        answer->stream([&sink](const std::string& text) { return sink.write(text.data(), text.size()); });
        sink.done();
        return true;
    });
}

void Endpoints::refuse(const ApiError& error, httplib::Response& response, LogEntry entry)
{
    response.status = error.status();
    response.set_content(error.json(), kJson);
    if (error.status() == 401)
        response.set_header("WWW-Authenticate", "Bearer");
    if (error.status() == 405)
        response.set_header("Allow", "GET, HEAD, POST, OPTIONS");
    if (error.status() == 429 || error.status() == 503)
        response.set_header("Retry-After", kRetrySeconds);
    if (entry.id == 0)
        return; // the answer wrote it down
    entry.status = error.status();
    entry.error = QString::fromUtf8(error.what());
    m_record(entry);
}

} // namespace server
