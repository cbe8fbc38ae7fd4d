#include "app/media/media_log.h"

#include <cstdarg>
#include <deque>
#include <mutex>
#include <utility>

extern "C" {
#include <libavutil/log.h>
}

namespace media {

namespace {

// FFmpeg's log callback is one per process, so what it fills is too.
struct Log
{
    std::mutex mutex;
    std::deque<std::string> lines;
    LogListener listener;
};

Log& log()
{
    static Log instance;
    return instance;
}

thread_local LogWatch* innermostWatch = nullptr;

} // namespace

void noteForWatch(const std::string& line)
{
    if (innermostWatch != nullptr && innermostWatch->m_firstError.empty())
        innermostWatch->m_firstError = line;
}

namespace {

void receive(void* context, int level, const char* format, va_list arguments)
{
    if (level > AV_LOG_WARNING)
        return;
    char buffer[512];
    int atLineStart = 0; // without the "[codec @ 0x…]" prefix: addresses differ from run to run
    av_log_format_line2(context, level, format, arguments, buffer, sizeof buffer, &atLineStart);
    std::string line(buffer);
    while (!line.empty() &&
           (line.back() == '\n' || line.back() == '\r' || line.back() == '.' || line.back() == ' '))
        line.pop_back();
    if (line.empty())
        return;
    if (level <= AV_LOG_ERROR)
        noteForWatch(line);

    constexpr std::size_t kMostLines = 200;
    Log& target = log();
    LogListener listener;
    {
        const std::lock_guard lock(target.mutex);
        target.lines.push_back(line);
        if (target.lines.size() > kMostLines)
            target.lines.pop_front();
        listener = target.listener;
    }
    if (listener)
        listener(line);
}

} // namespace

void setLogListener(LogListener listener)
{
    const std::lock_guard lock(log().mutex);
    log().listener = std::move(listener);
}

std::vector<std::string> recentLog()
{
    const std::lock_guard lock(log().mutex);
    return {log().lines.begin(), log().lines.end()};
}

void collectFfmpegLog()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback(receive); });
}

LogWatch::LogWatch() : m_outer(std::exchange(innermostWatch, this)) {}
LogWatch::~LogWatch()
{
    innermostWatch = m_outer;
}

} // namespace media
