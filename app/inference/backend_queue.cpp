#include "app/inference/backend_queue.h"

namespace inference {

BackendQueue::BackendQueue(std::unique_ptr<Backend> backend) : m_backend(std::move(backend))
{
    connect(m_backend.get(), &Backend::opened, this, [this] {
        m_isOpen = true;
        startNext();
    });
    connect(m_backend.get(), &Backend::openFailed, this, [this] {
        m_hasFailed = true;
        startNext();
    });
    connect(m_backend.get(), &Backend::answered, this, &BackendQueue::over);
    connect(m_backend.get(), &Backend::transcribed, this, &BackendQueue::over);
    connect(m_backend.get(), &Backend::failed, this, &BackendQueue::over);
}

BackendQueue::~BackendQueue() = default;

void BackendQueue::answer(quint64 id, const AnswerRequest& request)
{
    m_waiting.push_back({id, request});
    startNext();
}

void BackendQueue::transcribe(quint64 id, const TranscribeRequest& request)
{
    m_waiting.push_back({id, request});
    startNext();
}

void BackendQueue::measureContext(const AnswerRequest& request)
{
    if (m_isOpen)
        m_backend->measureContext(request);
}

void BackendQueue::startNext()
{
    if (m_current != 0 || m_waiting.empty() || (!m_isOpen && !m_hasFailed))
        return;
    const Request request = std::move(m_waiting.front());
    m_waiting.pop_front();
    emit started(request.id);
    if (!m_isOpen) {
        emit failed(request.id,
                    {engine::ErrorCode::InvalidRequest, QStringLiteral("no model is loaded"), {}});
        return startNext();
    }
    m_current = request.id;
    if (const auto* answer = std::get_if<AnswerRequest>(&request.what))
        m_backend->answer(request.id, *answer);
    else
        m_backend->transcribe(request.id, std::get<TranscribeRequest>(request.what));
}

/// The next begins from the event loop: whoever hears of the end may still be at work in the backend.
void BackendQueue::over(quint64 id)
{
    if (id != m_current)
        return;
    m_current = 0;
    QMetaObject::invokeMethod(this, &BackendQueue::startNext, Qt::QueuedConnection);
}

void BackendQueue::stop(quint64 id)
{
    if (id == m_current) {
        if (id != 0)
            m_backend->stop();
        return;
    }
    if (std::erase_if(m_waiting, [id](const Request& request) { return request.id == id; }) > 0)
        emit failed(id, {engine::ErrorCode::Cancelled, {}, {}});
}

void BackendQueue::stopAll()
{
    while (!m_waiting.empty())
        stop(m_waiting.front().id);
    stop(m_current);
}

void BackendQueue::endThought(quint64 id)
{
    if (id == m_current && id != 0)
        m_backend->endThought();
}

} // namespace inference
