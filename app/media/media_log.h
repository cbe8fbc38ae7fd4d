// What FFmpeg has to say goes here instead of to stderr: a short memory, and a listener if the program wants
// one.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace media {

/// Gets every line of FFmpeg's from warnings on, from any thread. An empty listener means none.
using LogListener = std::function<void(const std::string& line)>;
void setLogListener(LogListener listener);

/// The last lines (at most 200), oldest first.
std::vector<std::string> recentLog();

/// From now on FFmpeg's messages come here. Called by every class that uses FFmpeg; more than once does no
/// harm.
void collectFfmpegLog();

/// Remembers the first error that FFmpeg reports on this thread while it lives: the cause to name in a
/// message.
class LogWatch
{
public:
    LogWatch();
    ~LogWatch();
    LogWatch(const LogWatch&) = delete;
    LogWatch& operator=(const LogWatch&) = delete;

    /// Empty if there was none. Without a trailing full stop or line break.
    const std::string& firstError() const { return m_firstError; }

private:
    friend void noteForWatch(const std::string& line);

    std::string m_firstError;
    LogWatch* m_outer;
};

} // namespace media
