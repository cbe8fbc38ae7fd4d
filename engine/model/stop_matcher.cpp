#include "engine/model/stop_matcher.h"

#include <algorithm>
#include <utility>

namespace engine {

StopMatcher::StopMatcher(std::vector<std::string> stops) : m_stops(std::move(stops)) {}

std::string StopMatcher::feed(std::string_view text)
{
    if (m_matched)
        return {};
    m_held += text;

    size_t bestEnd = std::string::npos;
    size_t bestBegin = 0;
    for (size_t i = 0; i < m_stops.size(); ++i) {
        const std::string& stop = m_stops[i];
        const size_t begin = stop.empty() ? std::string::npos : m_held.find(stop);
        if (begin == std::string::npos)
            continue;
        const size_t end = begin + stop.size();
        if (end < bestEnd || (end == bestEnd && begin < bestBegin)) {
            bestEnd = end;
            bestBegin = begin;
            m_matched = i;
        }
    }
    if (m_matched) {
        std::string shown = m_held.substr(0, bestBegin);
        m_held.clear();
        return shown;
    }

    size_t keep = 0; // the longest end of the text that begins a stop string
    for (const std::string& stop : m_stops) {
        if (stop.empty())
            continue;
        for (size_t length = std::min(stop.size() - 1, m_held.size()); length > keep; --length) {
            if (m_held.compare(m_held.size() - length, length, stop, 0, length) == 0) {
                keep = length;
                break;
            }
        }
    }
    std::string shown = m_held.substr(0, m_held.size() - keep);
    m_held.erase(0, shown.size());
    return shown;
}

std::string StopMatcher::finish()
{
    return std::exchange(m_held, {});
}

} // namespace engine
