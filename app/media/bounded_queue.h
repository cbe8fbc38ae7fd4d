// Hands values from one thread to another, at most a few at a time, so that a decoder runs ahead of the GPU
// without filling memory.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>

namespace media {

template <typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(size_t limit) : m_limit(limit) {}

    /// Waits for room. False when the reader has gone: the writer should stop.
    bool push(T value)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_values.size() < m_limit || m_readerGone; });
        if (m_readerGone)
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }

    /// The writer is done, perhaps with an error that the reader shall have.
    void close(std::exception_ptr error = {})
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_error = error;
        m_changed.notify_all();
    }

    /// Waits for a value; none when the writer is done. Rethrows its error.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_values.empty() || m_closed; });
        if (m_values.empty()) {
            if (m_error)
                std::rethrow_exception(m_error);
            return std::nullopt;
        }
        T value = std::move(m_values.front());
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }

    void leave()
    {
        const std::lock_guard lock(m_mutex);
        m_readerGone = true;
        m_changed.notify_all();
    }

private:
    size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_values;
    bool m_closed = false;
    bool m_readerGone = false;
    std::exception_ptr m_error;
};

} // namespace media
