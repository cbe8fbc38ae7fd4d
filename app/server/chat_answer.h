// One answer from the question to its last byte, on a connection's thread: asks at the desk, waits, writes
// JSON whole or as server-sent events, stops the model if the client leaves, and keeps the log's entry.
#pragma once

#include <memory>

#include <QElapsedTimer>

#include "app/server/answer_desk.h"
#include "app/server/api_error.h"
#include "app/server/completion.h"
#include "app/server/connection.h"
#include "app/server/log_entry.h"

namespace server {

/// Thrown to leave: nobody is there to be answered.
struct ClientLeft
{
};

class ChatAnswer
{
public:
    ChatAnswer(AnswerDesk& desk, const Connection& connection, ChatRequest request, const std::string& model,
               LogEntry entry, Recorder record, bool keepsText);
    /// Stops what still runs.
    ~ChatAnswer();

    /// Waits until the prompt is accepted, so that what is wrong with it can still be an HTTP status. Throws
    /// ApiError, ClientLeft.
    void begin();
    /// The answer as one JSON. Throws ApiError, ClientLeft.
    std::string whole();
    /// The answer as events, to the end; `write` returns false if the client has left. An error becomes an
    /// event.
    void stream(const std::function<bool(const std::string&)>& write);

private:
    using Write = std::function<bool(const std::string&)>;

    /// The next event; null if `patience` is over. Throws ClientLeft.
    std::unique_ptr<AnswerEvent> wait(std::chrono::milliseconds patience);
    /// Runs to the end; `onDelta` gets every stretch, `onSilence` is called now and then.
    void run(const std::function<void(const Delta&)>& onDelta, const std::function<void()>& onSilence);
    void give(const std::vector<Delta>& deltas, const std::function<void(const Delta&)>& onDelta);
    void streamAll(const Write& write);
    ApiError errorFrom(const inference::Failure& failure) const;
    void finish(int status, const QString& error = {});

    AnswerDesk& m_desk;
    const Connection& m_connection;
    ChatRequest m_request;
    CompletionHead m_head;
    LogEntry m_entry;
    Recorder m_record;
    bool m_keepsText;
    QElapsedTimer m_clock, m_sinceLook;
    AnswerReader m_reader;
    WholeMessage m_message;
    std::shared_ptr<AnswerStream> m_stream;
    std::unique_ptr<AnswerEvent> m_first;
    std::optional<inference::AnswerResult> m_result;
};

} // namespace server
