// One answer on its way from the window's thread to a connection's thread, which waits here. Knows neither of
// them.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <variant>

#include "app/inference/requests.h"

namespace server {

/// The prompt was accepted: what may still go wrong is rare.
struct Begun
{
};

using AnswerEvent = std::variant<Begun, QList<inference::Piece>, inference::AnswerResult, inference::Failure>;

class AnswerStream
{
public:
    /// The next event, or null after `patience`. After a result or a failure nothing follows.
    std::unique_ptr<AnswerEvent> next(std::chrono::milliseconds patience);

    /// Ends the answer as soon as possible; the result follows. From any thread.
    void stop();
    bool isStopped() const;

    /// What stop() does once the answer runs; done at once if it was called before.
    void setStopper(std::function<void()> stopper);
    void put(AnswerEvent event);

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<AnswerEvent>> m_events;
    std::function<void()> m_stopper;
    bool m_isStopped = false;
};

} // namespace server
