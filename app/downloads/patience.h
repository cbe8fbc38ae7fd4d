// How long to wait before the next attempt, and when to give up. Knows no network.
#pragma once

#include <chrono>
#include <optional>
#include <stop_token>

#include "app/downloads/download_options.h"
#include "app/downloads/problem.h"

namespace downloads {

class Patience
{
public:
    explicit Patience(const DownloadOptions& options) : m_options(options) {}

    /// After a problem: how long to wait; nothing if it will not pass or there were too many attempts.
    std::optional<std::chrono::milliseconds> next(const Problem& problem);
    /// Something arrived: begin to count anew.
    void reset() { m_attempts = 0; }
    int attempts() const { return m_attempts; }

private:
    const DownloadOptions& m_options;
    int m_attempts = 0;
};

/// As the options say, or really.
void waitFor(const DownloadOptions& options, std::chrono::milliseconds time, const std::stop_token& stop);

} // namespace downloads
