#include "app/server/answer_stream.h"

namespace server {

std::unique_ptr<AnswerEvent> AnswerStream::next(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, patience, [this] { return !m_events.empty(); }))
        return nullptr;
    std::unique_ptr<AnswerEvent> event = std::move(m_events.front());
    m_events.pop_front();
    return event;
}

void AnswerStream::stop()
{
    std::function<void()> stopper;
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isStopped, true))
            return;
        stopper = m_stopper;
    }
    if (stopper)
        stopper();
}

bool AnswerStream::isStopped() const
{
    const std::lock_guard lock(m_mutex);
    return m_isStopped;
}

void AnswerStream::setStopper(std::function<void()> stopper)
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopper = stopper;
        if (!m_isStopped)
            return;
    }
    stopper();
}

void AnswerStream::put(AnswerEvent event)
{
    auto next = std::make_unique<AnswerEvent>(std::move(event));
    {
        const std::lock_guard lock(m_mutex);
        m_events.push_back(std::move(next));
    }
    m_changed.notify_one();
}

} // namespace server
