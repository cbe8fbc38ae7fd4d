// What the server has: the model, chat completions, its health. Checks who asks before anything is read, and
// writes every error in OpenAI's form. Its methods run on connections' threads.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>

#include "app/server/access.h"
#include "app/server/answer_desk.h"
#include "app/server/api_error.h"
#include "app/server/http_server.h"
#include "app/server/log_entry.h"

namespace server {

class Endpoints
{
public:
    Endpoints(AnswerDesk& desk, Recorder record, const ConnectionLimits& limits);

    /// From any thread; requests that have been let in go on.
    void setAccess(Access access);
    /// Whether the log gets questions and answers.
    void setKeepsText(bool keeps) { m_keepsText = keeps; }

    HttpServer::Handlers handlers();

private:
    bool route(const httplib::Request& request, httplib::Response& response, Connection& connection);
    void letIn(const httplib::Request& request, httplib::Response& response, const Connection& connection);
    bool answerShort(const httplib::Request& request, httplib::Response& response);
    void post(const httplib::Request& request, httplib::Response& response,
              const httplib::ContentReader& reader, Connection& connection);
    void chat(httplib::Response& response, std::string body, LogEntry& entry, Connection& connection);
    void refuse(const ApiError& error, httplib::Response& response, LogEntry entry);
    LogEntry entryOf(const httplib::Request& request, const Connection& connection);
    AnswerDesk::Loaded loadedModel() const;

    AnswerDesk& m_desk;
    Recorder m_record;
    ConnectionLimits m_limits;
    std::mutex m_mutex;
    std::shared_ptr<const Access> m_access; ///< guarded
    std::atomic<bool> m_keepsText = false;
    std::atomic<quint64> m_lastId = 0;
    std::atomic<int64_t> m_bodyBytes = 0; ///< of all requests under way
};

} // namespace server
