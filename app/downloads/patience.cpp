#include "app/downloads/patience.h"

#include <QRandomGenerator>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace downloads {

std::optional<std::chrono::milliseconds> Patience::next(const Problem& problem)
{
    ++m_attempts;
    if (!problem.isPassing() || m_attempts >= m_options.attempts ||
        problem.retryAfter > m_options.longestRetryAfter)
        return std::nullopt;
    auto delay = m_options.firstDelay;
    for (int i = 1; i < m_attempts && delay < m_options.longestDelay; ++i)
        delay *= 2;
    delay = std::min(delay, m_options.longestDelay);
    const double more = m_options.jitter > 0 ? QRandomGenerator::global()->bounded(m_options.jitter) : 0;
    delay += std::chrono::milliseconds(static_cast<long long>(static_cast<double>(delay.count()) * more));
    return std::max(delay, problem.retryAfter);
}

void waitFor(const DownloadOptions& options, std::chrono::milliseconds time, const std::stop_token& stop)
{
    if (options.wait) {
        options.wait(time, stop);
        return;
    }
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    woken.wait_for(lock, stop, time, [&] { return stop.stop_requested(); });
}

} // namespace downloads
