#include "app/server/chat_answer.h"

namespace server {
namespace {

/// How soon it is noticed that a client has left.
constexpr std::chrono::milliseconds kLook{100};
/// Something is written at least so often, so that nobody on the way takes the connection for dead.
constexpr std::chrono::milliseconds kSilence{10000};

std::string event(const Json& json)
{
    return "data: " + compact(json) + "\n\n";
}

} // namespace

ChatAnswer::ChatAnswer(AnswerDesk& desk, const Connection& connection, ChatRequest request,
                       const std::string& model, LogEntry entry, Recorder record, bool keepsText)
    : m_desk(desk),
      m_connection(connection),
      m_request(std::move(request)),
      m_head(completionHead(model, m_request.includesUsage)),
      m_entry(std::move(entry)),
      m_record(std::move(record)),
      m_keepsText(keepsText),
      m_reader(m_request, m_head.id.substr(m_head.id.find('-') + 1))
{
    m_clock.start();
    m_sinceLook.start();
    m_record(m_entry);
}

ChatAnswer::~ChatAnswer()
{
    if (m_stream)
        m_stream->stop();
    if (m_entry.isRunning())
        finish(kClientLeft);
}

std::unique_ptr<AnswerEvent> ChatAnswer::wait(std::chrono::milliseconds patience)
{
    if (m_first)
        return std::move(m_first);
    for (std::chrono::milliseconds waited{0}; waited < patience; waited += kLook) {
        if (m_sinceLook.hasExpired(kLook.count())) {
            m_sinceLook.restart();
            if (m_connection.isGone())
                throw ClientLeft();
        }
        if (std::unique_ptr<AnswerEvent> event = m_stream->next(kLook))
            return event;
    }
    return nullptr;
}

ApiError ChatAnswer::errorFrom(const inference::Failure& failure) const
{
    return errorOf(failure, m_desk.loaded().has_value());
}

void ChatAnswer::begin()
{
    m_stream = m_desk.ask(m_request.answer);
    std::unique_ptr<AnswerEvent> first;
    while (!first)
        first = wait(kSilence);
    if (const auto* failure = std::get_if<inference::Failure>(&*first)) {
        const ApiError error = errorFrom(*failure);
        finish(error.status(), QString::fromUtf8(error.what()));
        throw error;
    }
    m_first = std::move(first);
}

void ChatAnswer::give(const std::vector<Delta>& deltas, const std::function<void(const Delta&)>& onDelta)
{
    for (const Delta& delta : deltas) {
        m_message.add(delta);
        onDelta(delta);
    }
}

void ChatAnswer::run(const std::function<void(const Delta&)>& onDelta, const std::function<void()>& onSilence)
{
    while (!m_result) {
        const std::unique_ptr<AnswerEvent> event = wait(kSilence);
        if (!event) {
            onSilence();
        } else if (const auto* pieces = std::get_if<QList<inference::Piece>>(&*event)) {
            give(m_reader.take(*pieces), onDelta);
            if (m_reader.isDone())
                m_stream->stop();
        } else if (auto* result = std::get_if<inference::AnswerResult>(&*event)) {
            m_result = std::move(*result);
        } else if (const auto* failure = std::get_if<inference::Failure>(&*event)) {
            throw errorFrom(*failure);
        }
    }
    give(m_reader.finish(), onDelta);
    // Somebody else stopped it: what there is must not pass for a whole answer.
    if (m_result->reason == engine::StopReason::Cancelled && !m_reader.isDone())
        throw stoppedInside();
}

std::string ChatAnswer::whole()
{
    try {
        run([](const Delta&) {}, [] {});
    } catch (const ApiError& error) {
        finish(error.status(), QString::fromUtf8(error.what()));
        throw;
    }
    finish(200);
    return compact(wholeCompletion(m_head, m_message, m_reader.finishReason(m_result->reason), *m_result,
                                   m_reader.thoughtTokens()));
}

void ChatAnswer::streamAll(const Write& write)
{
    const auto writeOrLeave = [&write](const std::string& text) {
        if (!write(text))
            throw ClientLeft();
    };
    writeOrLeave(event(firstChunk(m_head)));
    run([&](const Delta& delta) { writeOrLeave(event(deltaChunk(m_head, delta))); },
        [&] { writeOrLeave(": still working\n\n"); });
    writeOrLeave(event(finishChunk(m_head, m_reader.finishReason(m_result->reason))));
    if (m_request.includesUsage)
        writeOrLeave(event(usageChunk(m_head, *m_result, m_reader.thoughtTokens())));
    writeOrLeave("data: [DONE]\n\n");
    finish(200);
}

void ChatAnswer::stream(const Write& write)
{
    try {
        streamAll(write);
    } catch (const ApiError& error) {
        write("data: " + error.json() + "\n\n");
        finish(error.status(), QString::fromUtf8(error.what()));
    } catch (const ClientLeft&) {
        m_stream->stop();
    }
}

void ChatAnswer::finish(int status, const QString& error)
{
    m_entry.status = status;
    m_entry.error = error;
    m_entry.seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    if (m_result) {
        m_entry.promptTokens = m_result->promptTokens;
        m_entry.cachedTokens = m_result->reusedTokens;
        m_entry.answerTokens = m_result->answerTokens;
        if (m_result->decodeSeconds > 0)
            m_entry.tokensPerSecond = m_result->answerTokens / m_result->decodeSeconds;
    }
    if (m_keepsText)
        m_entry.answer = QString::fromStdString(compact(m_message.json()));
    m_record(m_entry);
}

} // namespace server
